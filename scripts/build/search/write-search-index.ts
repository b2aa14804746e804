import type { SearchDirectory, SearchRow } from '../../../src/lib/search-format.ts';
import { indexRecords, type SearchIndex } from '../../../src/lib/search-index.ts';
import type { SearchRecord } from '../../../src/lib/search-records.ts';
import { digestOf } from '../output/output-files.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { textFiles } from './text-files.ts';
import type { TextIndex } from './write-text-index.ts';

const FOLDER = 'search/data';

/** Characters of the version: enough that two states never share one. */
const VERSION_LENGTH = 12;

/**
 * Writes the files of the search. They are made anew at every build, which takes less time than to find
 * out what changed, and written where they are others than before.
 *
 * @param texts Pagefind's indexes of what is said of the records
 * @returns how many records there are
 */
export function writeSearchIndex(
  records: Iterable<SearchRecord>,
  texts: readonly TextIndex[],
  outputs: Pick<OutputFolder, 'put' | 'read'>,
): number {
  const index = indexRecords(records);
  const digests = texts.map(({ digest }) => digest);
  const put = (files: Iterable<[string, unknown]>) => {
    for (const [name, content] of files) {
      const text = JSON.stringify(content);
      digests.push(digestOf(text));
      outputs.put(`${FOLDER}/${name}.json`, '', text);
    }
  };
  put(filesOf(index));
  put(textFiles(texts, outputs.read));
  const version = digestOf(digests.join()).slice(0, VERSION_LENGTH);
  outputs.put(`${FOLDER}/index.json`, '', JSON.stringify(directoryOf(index, version)));
  return index.records;
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
