import { readFileSync } from 'node:fs';
import type { SearchDirectory, SearchRow } from '../../../src/lib/search-format.ts';
import { indexRecords, type SearchIndex } from '../../../src/lib/search-index.ts';
import type { SearchRecord } from '../../../src/lib/search-records.ts';
import type { PutTexts } from '../kept/kept-texts.ts';
import { digestOf } from '../output/output-files.ts';
import type { OutputFolder } from '../output/output-folder.ts';

const FOLDER = 'search/data';

/** Characters of the version: enough that two states never share one. */
const VERSION_LENGTH = 12;

/**
 * Writes the files of the search. They are made anew at every build, which takes less time than to find
 * out what changed, and written where they are others than before.
 *
 * @param texts what Pagefind has indexed of the records
 * @param words the file of what is known of their words: `list-words.ts` says how
 * @returns how many records there are
 */
export function writeSearchIndex(
  records: Iterable<SearchRecord>,
  texts: readonly Pick<PutTexts, 'digest'>[],
  words: string,
  outputs: Pick<OutputFolder, 'put'>,
): number {
  const index = indexRecords(records);
  const digests = texts.map(({ digest }) => digest);
  const put = (name: string, content: string | Uint8Array) => {
    digests.push(digestOf(content));
    outputs.put(`${FOLDER}/${name}.json`, '', content);
  };
  for (const [name, content] of filesOf(index)) put(name, JSON.stringify(content));
  for (const [name, content] of filesIn(words)) put(name, content);
  const version = digestOf(digests.join()).slice(0, VERSION_LENGTH);
  outputs.put(`${FOLDER}/index.json`, '', JSON.stringify(directoryOf(index, version)));
  return index.records;
}

const [TAB, NEW_LINE] = [0x09, 0x0a];

/** Name and content of the files that stand in one, a line for each. */
function* filesIn(file: string): Generator<[string, Uint8Array]> {
  const bytes = readFileSync(file);
  for (let start = 0; start < bytes.length; ) {
    const [tab, end] = [bytes.indexOf(TAB, start), bytes.indexOf(NEW_LINE, start)];
    yield [bytes.toString('utf8', start, tab), bytes.subarray(tab + 1, end)];
    start = end + 1;
  }
}

function* filesOf({ blocks, kinds, rows }: SearchIndex): Generator<[string, unknown]> {
  for (const [place, block] of blocks.entries()) yield [`names/${place}`, block];
  for (const [place, some] of rows.entries()) yield [`rows/${place}`, some];
  yield ['kinds', kinds];
  yield [
    'servers',
    rows
      .flat()
      .filter(isServer)
      .map(([server]) => server),
  ];
}

function isServer(row: SearchRow): boolean {
  return typeof row[3] === 'number';
}

function directoryOf({ records, blocks }: SearchIndex, version: string): SearchDirectory {
  return { version, records, blocks: blocks.map(([first]) => first?.[0] ?? '') };
}
