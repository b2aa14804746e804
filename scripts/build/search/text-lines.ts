import type { CatalogueServer } from '../../../src/lib/catalogue.ts';
import type { FoundRow } from '../../../src/lib/search-engine.ts';
import { type SearchRecord, serverRecord, toolRecord } from '../../../src/lib/search-records.ts';
import { searchText } from '../../../src/lib/search-text.ts';

/** A record as Pagefind takes it. */
export interface TextRecord {
  /**
   * What a result shows, a {@link FoundRow} as JSON. Of all that Pagefind gives back with a result, the
   * address alone is not searched: of metadata it indexes every word.
   */
  readonly url: string;
  readonly content: string;
  readonly filters: Record<string, string[]>;
}

/** What a search in texts reads of a server and its tools: a line of JSON for each. */
export function textLines(server: CatalogueServer): Uint8Array {
  const records = [
    textRecord(serverRecord(server), server.listing.summary),
    ...server.tools.map((tool) => textRecord(toolRecord(server, tool), searchText(tool))),
  ];
  return Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
}

function textRecord({ name, kind, row }: SearchRecord, text: string): TextRecord {
  const [server, title] = row;
  const filters: Record<string, string[]> = { server: [server] };
  if (kind !== null) {
    filters['level'] = [kind.level];
    filters['category'] = [kind.category];
    filters['signal'] = [...kind.signals];
  }
  return {
    url: JSON.stringify({ row, kind } satisfies FoundRow),
    content: [name, title, text].join('. '),
    filters,
  };
}
