import { wordsIn } from '../../../src/lib/search-format.ts';
import { packWords } from '../../../src/lib/search-index.ts';
import { readWords } from './pagefind-files.ts';
import type { TextIndex } from './write-text-index.ts';

/** Numbers in a block: half of those of names, since a search in texts mostly has several words. */
const BLOCK_NUMBERS = 1500;

/** Word → the records that hold it, each as the distance to the one before, and the last among them. */
type Words = Map<string, { readonly numbers: number[]; last: number }>;

/**
 * A word that more records hold, such as “the” and “of”, is taken to stand in all: to tell them apart would
 * cost a reader up to 100 kB, and change little of what is found.
 */
const COMMON = { records: 3000, share: 1 / 4 };

/**
 * The files that tell which records hold a word, taken from Pagefind's own indexes, so that a search
 * loads only the indexes that have results.
 *
 * @param indexes in the order of the catalogue
 * @param read the content of a file of the site
 * @returns name and content of each, below the folder of the search
 */
export function* textFiles(
  indexes: readonly TextIndex[],
  read: (path: string) => Uint8Array,
): Generator<[string, unknown]> {
  const words: Words = new Map();
  let first = 0;
  for (const index of indexes) {
    for (const path of index.words)
      readWords(read(path), (word, pages) => note(words, word, pages, first));
    first += index.records;
  }
  const telling = Math.max(COMMON.records, first * COMMON.share);
  for (const [word, { numbers, last }] of words)
    if (numbers.length > telling) words.set(word, { numbers: [], last });
  const blocks = packWords(words, BLOCK_NUMBERS);
  for (const [place, block] of blocks.entries()) yield [`words/${place}`, block];
  yield ['texts', blocks.map(([word]) => word?.[0] ?? '')];
}

/** Words of several words, such as `delete_file`, are left out: Pagefind knows each of them, too. */
function note(words: Words, found: string, pages: readonly number[], first: number): void {
  const [word = '', ...others] = wordsIn(found);
  if (word === '' || others.length > 0) return;
  const known = words.get(word) ?? { numbers: [], last: 0 };
  words.set(word, known);
  for (const page of pages.toSorted((a, b) => a - b)) {
    const record = first + page;
    if (record === known.last && known.numbers.length > 0) continue;
    known.numbers.push(record - known.last);
    known.last = record;
  }
}
