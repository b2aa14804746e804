import {
  LENGTHS,
  type RecordKind,
  ROWS_PER_FILE,
  type SearchKinds,
  type SearchRow,
  type WordBlock,
  type WordEntry,
  wordsIn,
} from './search-format.ts';
import type { SearchRecord } from './search-records.ts';

/** Everything that a search reads, in memory. */
export interface SearchIndex {
  readonly records: number;
  readonly blocks: readonly WordBlock[];
  readonly kinds: SearchKinds;
  readonly rows: readonly (readonly SearchRow[])[];
}

/** Numbers in a block: about 8 kB, so that a word costs not much more than itself. */
const BLOCK_NUMBERS = 3000;

/** What a word costs in a block beside its numbers, in numbers. */
const WORD_COST = 4;

/** Word → its occurrences, as {@link WordEntry} holds them, and the last record among them. */
type Words = Map<string, { readonly numbers: number[]; last: number }>;

/** Indexes records in the order of their numbers. */
export function indexRecords(records: Iterable<SearchRecord>): SearchIndex {
  const words: Words = new Map();
  const kinds = kindTable();
  const rows: SearchRow[][] = [];
  let number = 0;
  for (const { name, kind, row } of records) {
    const named = new Set(wordsIn(name));
    note(words, named, number, Math.min(named.size, LENGTHS) - 1);
    kinds.add(kind);
    if (number % ROWS_PER_FILE === 0) rows.push([]);
    rows.at(-1)?.push(row);
    number += 1;
  }
  return { records: number, blocks: packWords(words), kinds: kinds.table, rows };
}

function note(words: Words, found: ReadonlySet<string>, record: number, length: number): void {
  for (const word of found) {
    const known = words.get(word);
    const numberOf = (last: number) => (record - last) * LENGTHS + Math.max(length, 0);
    if (known === undefined) words.set(word, { numbers: [numberOf(0)], last: record });
    else {
      known.numbers.push(numberOf(known.last));
      known.last = record;
    }
  }
}

/**
 * Packs words in their order into blocks of about the same size; a word is never divided.
 *
 * @param most how many numbers a block holds, if it has more than one word
 */
export function packWords(
  words: ReadonlyMap<string, { readonly numbers: readonly number[] }>,
  most = BLOCK_NUMBERS,
): WordBlock[] {
  const blocks: WordEntry[][] = [];
  let room = 0;
  for (const word of [...words.keys()].sort()) {
    const numbers = words.get(word)?.numbers ?? [];
    const cost = numbers.length + WORD_COST;
    if (room < cost || blocks.length === 0) {
      blocks.push([]);
      room = most;
    }
    blocks.at(-1)?.push([word, ...numbers]);
    room -= cost;
  }
  return blocks;
}

function kindTable() {
  const places = new Map<string, number>();
  const kinds: RecordKind[] = [];
  const of: number[] = [];
  const add = (kind: RecordKind) => {
    const key = JSON.stringify(kind);
    const place = places.get(key) ?? kinds.length;
    if (place === kinds.length) {
      places.set(key, place);
      kinds.push(kind);
    }
    of.push(place);
  };
  return { add, table: { kinds, of } satisfies SearchKinds };
}
