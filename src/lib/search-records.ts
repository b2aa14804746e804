import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import type { RecordKind, SearchRow } from './search-format.ts';
import { searchName } from './search-text.ts';
import { visibleText } from './visible-text.ts';

/** One entry of the search. */
export interface SearchRecord {
  /** What people call it. */
  readonly name: string;
  readonly kind: RecordKind;
  /** What a result shows. */
  readonly row: SearchRow;
}

/** Every server and every tool as the search knows them, in the order of the catalogue. */
export function* searchRecords({ servers }: Catalogue): Generator<SearchRecord> {
  for (const server of servers) {
    yield serverRecord(server);
    for (const tool of server.tools) yield toolRecord(server, tool);
  }
}

/** A server as the search knows it. */
export function serverRecord({ listing, state, tools }: CatalogueServer): SearchRecord {
  const { server, title, summary } = listing;
  return {
    name: `${title} ${server}`,
    kind: null,
    row: [server, title, state.notes[0]?.text ?? summary, tools.length],
  };
}

/** A tool as the search knows it. */
export function toolRecord({ listing }: CatalogueServer, tool: CatalogueTool): SearchRecord {
  const { observed, verdict } = tool;
  const name = searchName(tool);
  return {
    name: wordsOf(name),
    kind: {
      level: verdict.risk,
      category: verdict.category,
      signals: verdict.signals.map(({ id }) => id),
    },
    row: [listing.server, listing.title, visibleText(verdict.summary), observed.slug, name],
  };
}

/**
 * The words that a name is made of, so that each of them finds it.
 *
 * @example wordsOf('createPullRequest_v2') // => 'create Pull Request v2'
 */
export function wordsOf(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|[^\p{L}\p{N}]+/gu, ' ').trim();
}
