import type { SearchDirectory, SearchRow } from '../../src/lib/search-format.ts';
import { TIERS } from '../../src/lib/search-format.ts';
import { indexRecords, type SearchIndex } from '../../src/lib/search-index.ts';
import type { SearchRecord } from '../../src/lib/search-records.ts';
import { digestOf } from './output-files.ts';
import type { OutputFolder } from './output-folder.ts';

const FOLDER = 'search/data';

/** Characters of the version: enough that two states never share one. */
const VERSION_LENGTH = 12;

/**
 * Writes the files that the search page loads. They are made anew at every build, which takes less time
 * than to find out what changed, and written where they are others than before.
 *
 * @returns how many records there are
 */
export function writeSearchIndex(
  records: Iterable<SearchRecord>,
  outputs: Pick<OutputFolder, 'put'>,
): number {
  const index = indexRecords(records);
  const digests: string[] = [];
  for (const [name, content] of filesOf(index)) {
    const text = JSON.stringify(content);
    digests.push(digestOf(text));
    outputs.put(`${FOLDER}/${name}.json`, '', text);
  }
  const version = digestOf(digests.join()).slice(0, VERSION_LENGTH);
  outputs.put(`${FOLDER}/index.json`, '', JSON.stringify(directoryOf(index, version)));
  return index.records;
}

function* filesOf({ blocks, kinds, rows }: SearchIndex): Generator<[string, unknown]> {
  for (const tier of TIERS)
    for (const [place, block] of blocks[tier].entries()) yield [`${tier}/${place}`, block];
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

function directoryOf({ records, blocks, common }: SearchIndex, version: string): SearchDirectory {
  const firstWords = (tier: (typeof TIERS)[number]) =>
    blocks[tier].map(([first]) => first?.[0] ?? '');
  return {
    version,
    records,
    blocks: { names: firstWords('names'), texts: firstWords('texts') },
    common,
  };
}
