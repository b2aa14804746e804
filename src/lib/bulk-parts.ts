import type { CatalogueServer } from './catalogue.ts';
import { prefixPages } from './prefix-pages.ts';

/** Documents that stand together in one file of lines. */
export interface BulkPart {
  /** The name of the file. */
  readonly part: string;
  /** Those whose documents, and those of whose tools, these are. */
  readonly servers: readonly CatalogueServer[];
}

/** The documents that belong to no server. */
export const RULES_AND_ATTACKS = 'rules-and-attacks';

/** So many servers are some 20 MB: hosts take no larger files, and nobody has to read one in parts. */
const MOST_IN_ONE = 200;

/** Of more, a file has so many at most: a server that changes makes a file of less than a megabyte another one. */
const MOST_OF_MANY = 8;

/** Deals servers out to files, so that a change to one never moves those of other files. */
export function bulkParts(servers: readonly CatalogueServer[]): BulkPart[] {
  if (servers.length <= MOST_IN_ONE) return [{ part: 'servers', servers }];
  return prefixPages(servers, ({ listing }) => listing.server, MOST_OF_MANY).map(
    ({ prefix, entries }) => ({ part: `servers-${prefix}`, servers: entries }),
  );
}
