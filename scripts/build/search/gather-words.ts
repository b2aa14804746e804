import { wordsIn } from '../../../src/lib/search-format.ts';
import { readWords } from './pagefind-files.ts';

/** Pagefind's index of a server. */
export interface TextIndex {
  /** Over the server and what was indexed. */
  readonly key: string;
  readonly records: number;
  /** Where the files are that hold its words, below the site. */
  readonly words: readonly string[];
  /** Whether it is the very index that the last build wrote. */
  readonly isKept: boolean;
}

/** Which records hold a word. They are numbered through all indexes. */
export interface GatheredWords {
  readonly indexes: readonly Pick<TextIndex, 'key' | 'records'>[];
  /** Records in their order. */
  readonly words: ReadonlyMap<string, Uint32Array>;
}

/**
 * Gathers which records hold a word, from Pagefind's own indexes. Of an index that is as it was, the words
 * are those of the last build, under other numbers: to unpack them takes ten times as long.
 *
 * @param indexes in the order of the catalogue
 * @param read the content of a file of the site
 * @param last what the last build has gathered, in the same order
 */
export function gatherWords(
  indexes: readonly TextIndex[],
  read: (path: string) => Uint8Array,
  last: GatheredWords | null,
): GatheredWords {
  const known = last ?? NOTHING;
  const numbers = firstOfEach(known.indexes);
  const moved = new Int32Array(recordsIn(known.indexes)).fill(GONE);
  const found = new Map<string, number[]>();
  let first = 0;
  for (const index of indexes) {
    const before = index.isKept ? numbers.get(index.key) : undefined;
    if (before === undefined) noteAll(found, index, first, read);
    else for (let place = 0; place < index.records; place++) moved[before + place] = first + place;
    first += index.records;
  }
  return { indexes, words: merged(known.words, moved, found) };
}

const NOTHING: GatheredWords = { indexes: [], words: new Map() };

/** Of a record whose index is another by now, or is there no more. */
const GONE = -1;

function firstOfEach(indexes: GatheredWords['indexes']): Map<string, number> {
  let first = 0;
  return new Map(
    indexes.map(({ key, records }) => {
      first += records;
      return [key, first - records];
    }),
  );
}

function recordsIn(indexes: GatheredWords['indexes']): number {
  return indexes.reduce((sum, { records }) => sum + records, 0);
}

function noteAll(
  found: Map<string, number[]>,
  { words }: TextIndex,
  first: number,
  read: (path: string) => Uint8Array,
): void {
  for (const path of words) readWords(read(path), (word, pages) => note(found, word, pages, first));
}

/** Words of several words, such as `delete_file`, are left out: Pagefind knows each of them, too. */
function note(
  found: Map<string, number[]>,
  said: string,
  pages: readonly number[],
  first: number,
): void {
  const [word = '', ...others] = wordsIn(said);
  if (word === '' || others.length > 0) return;
  const records = found.get(word) ?? [];
  found.set(word, records);
  for (const page of pages) records.push(first + page);
}

/** What was known under the numbers of now, and what was found besides. */
function merged(
  last: GatheredWords['words'],
  moved: Int32Array,
  found: Map<string, number[]>,
): Map<string, Uint32Array> {
  const words = new Map<string, Uint32Array>();
  for (const [word, before] of last) {
    const still = stillThere(before, moved);
    const more = found.get(word);
    found.delete(word);
    const records = more === undefined ? still : inOrder([...still, ...more]);
    if (records.length > 0) words.set(word, records);
  }
  for (const [word, records] of found) words.set(word, inOrder(records));
  return words;
}

function stillThere(before: Uint32Array, moved: Int32Array): Uint32Array {
  const numbers = new Uint32Array(before.length);
  let size = 0;
  for (const record of before) {
    const number = moved[record] ?? GONE;
    if (number !== GONE) numbers[size++] = number;
  }
  return numbers.subarray(0, size);
}

/** Each once. Words that are written otherwise, such as with marks, come with records of their own. */
function inOrder(records: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(records).sort();
  return sorted.filter((record, place) => record !== sorted[place - 1]);
}
