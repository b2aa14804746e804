import { packWords } from '../../../src/lib/search-index.ts';
import type { GatheredWords } from './gather-words.ts';

/** Numbers in a block: half of those of names, since a search in texts mostly has several words. */
const BLOCK_NUMBERS = 1500;

/**
 * A word that more records hold, such as “the” and “of”, is taken to stand in all: to tell them apart would
 * cost a reader up to 100 kB, and change little of what is found.
 */
const COMMON = { records: 3000, share: 1 / 4 };

/**
 * The files that tell which records hold a word, so that a search loads only the indexes that have results.
 *
 * @returns name and content of each, below the folder of the search
 */
export function* textFiles({ indexes, words }: GatheredWords): Generator<[string, unknown]> {
  const all = indexes.reduce((sum, { records }) => sum + records, 0);
  const telling = Math.max(COMMON.records, all * COMMON.share);
  const entries = [...words].map(([word, records]): [string, { numbers: number[] }] => [
    word,
    { numbers: records.length > telling ? [] : distances(records) },
  ]);
  const blocks = packWords(new Map(entries), BLOCK_NUMBERS);
  for (const [place, block] of blocks.entries()) yield [`words/${place}`, block];
  yield ['texts', blocks.map(([word]) => word?.[0] ?? '')];
}

/** Of each record to the one before. */
function distances(records: Uint32Array): number[] {
  return Array.from(records, (record, place) => record - (records[place - 1] ?? 0));
}
