import type { CatalogueServer } from '../../../src/lib/catalogue.ts';
import { type SearchRecord, serverRecord, toolRecord } from '../../../src/lib/search-records.ts';
import { searchText } from '../../../src/lib/search-text.ts';

/** What Pagefind takes for its own marks in a text, such as of words that count more. */
const PAGEFIND_MARK = '___PAGEFIND';

/** Stands where a text has no word, since Pagefind leaves out such a record, and others change places. */
const NO_WORD = '0';

/** What a search in texts reads of a server and its tools: a line for each, a text as JSON. */
export function textLines(server: CatalogueServer): Uint8Array {
  const texts = [
    textOf(serverRecord(server), server.listing.summary),
    ...server.tools.map((tool) => textOf(toolRecord(server, tool), searchText(tool))),
  ];
  return Buffer.from(texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
}

function textOf({ name, row: [, title] }: SearchRecord, text: string): string {
  const content = [name, title, text].join('. ').replaceAll(PAGEFIND_MARK, ' ');
  return /[\p{L}\p{N}]/u.test(content) ? content : NO_WORD;
}
