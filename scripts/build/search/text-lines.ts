import type { CatalogueServer } from '../../../src/lib/catalogue.ts';
import { routes } from '../../../src/lib/routes.ts';
import { type SearchRecord, serverRecord, toolRecord } from '../../../src/lib/search-records.ts';
import { searchText } from '../../../src/lib/search-text.ts';

/** A record as Pagefind takes it. */
export interface TextRecord {
  readonly url: string;
  readonly content: string;
  /** What a result shows, as JSON. */
  readonly meta: Record<string, string>;
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
  const [server, title, , slug] = row;
  const filters: Record<string, string[]> = { server: [server] };
  if (kind !== null) {
    filters['level'] = [kind.level];
    filters['category'] = [kind.category];
    filters['signal'] = [...kind.signals];
  }
  return {
    url: typeof slug === 'string' ? routes.tool(server, slug) : routes.server(server),
    content: [name, title, text].join('. '),
    meta: { kind: JSON.stringify(kind), row: JSON.stringify(row) },
    filters,
  };
}
