/**
 * The files of the search, as the build writes and a browser reads them: those of names, and those that
 * tell which records hold a word, of what is said of servers and tools. The latter are put in order by
 * Pagefind, which has files of its own. Records are numbered in the order of the catalogue: a server,
 * then its tools. All files are JSON, and a host compresses them.
 */

/** `index.json`: what a search loads first. */
export interface SearchDirectory {
  /** Changes whenever any file does, so that a browser never mixes two states. */
  readonly version: string;
  readonly records: number;
  /** The first word of every block, in order. */
  readonly blocks: readonly string[];
}

/** A block: words in order, each with its occurrences. */
export type WordBlock = readonly WordEntry[];

/**
 * A word and where it stands: for each record the distance to the one before, times {@link LENGTHS},
 * plus how many other words the name has, {@link LENGTHS} - 1 at most.
 */
export type WordEntry = readonly [word: string, ...occurrences: number[]];

/**
 * In the blocks of texts, whose first words are `texts.json`: a word as Pagefind knows it, such as `supplier`
 * of “suppliers”, and where it stands: for each record the distance to the one before. A word without
 * records stands in so many that it tells nothing.
 */
export type TextWord = readonly [word: string, ...distances: number[]];

/** Names are told apart by their length up to so many words. */
export const LENGTHS = 4;

/** `kinds.json`: what facets need of all records. */
export interface SearchKinds {
  /** Every combination that occurs. */
  readonly kinds: readonly RecordKind[];
  /** For each record the place of its combination. */
  readonly of: readonly number[];
}

/** Level, category and signals of a tool; `null` stands for a server. */
export type RecordKind = {
  readonly level: string;
  readonly category: string;
  readonly signals: readonly string[];
} | null;

/** What a result shows beside its kind. */
export type SearchRow =
  | readonly [server: string, title: string, summary: string, tools: number]
  | readonly [server: string, title: string, summary: string, slug: string, name: string];

/** Rows that share a file: a result costs a request, and few bytes that nobody asked for. */
export const ROWS_PER_FILE = 8;

/** Words are cut here: longer ones are no words, and nobody types them. */
const LONGEST_WORD = 32;

/**
 * The words of a text, in small letters and without marks.
 *
 * @example wordsIn('Créer un_ticket') // => ['creer', 'un', 'ticket']
 */
export function wordsIn(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_WORD));
}
