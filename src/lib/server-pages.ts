import type { Catalogue, CatalogueServer } from './catalogue.ts';
import { type PrefixPage, prefixPages } from './prefix-pages.ts';

/** Servers that a page may hold before the list is dealt out. */
const MOST_SERVERS = 200;

/** All servers on one page with an empty prefix, or dealt out by the beginning of their ids. */
export function serverPages({ servers }: Catalogue): PrefixPage<CatalogueServer>[] {
  return servers.length <= MOST_SERVERS
    ? [{ prefix: '', entries: servers }]
    : prefixPages(servers, ({ listing }) => listing.server, MOST_SERVERS);
}
