import {
  LENGTHS,
  type RecordKind,
  ROWS_PER_FILE,
  type SearchDirectory,
  type SearchKinds,
  type SearchRow,
  type TextWord,
  type WordBlock,
  wordsIn,
} from './search-format.ts';
import type { FACETS, SearchQuery } from './search-query.ts';

/** Where the files of the search come from. Each is asked for once. */
export interface SearchFiles {
  readonly directory: () => Promise<SearchDirectory>;
  readonly block: (place: number) => Promise<WordBlock>;
  readonly kinds: () => Promise<SearchKinds>;
  readonly servers: () => Promise<readonly string[]>;
  readonly rows: (file: number) => Promise<readonly SearchRow[]>;
  /** The first word of every block of words of texts. */
  readonly texts: () => Promise<readonly string[]>;
  readonly words: (place: number) => Promise<readonly TextWord[]>;
}

/** What was found. */
export interface Found {
  /** Numbers of records. A search by name has the best first. */
  readonly records: readonly number[];
  /** Facet → value → how many of them have it. */
  readonly counts: FacetCounts;
}

export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A result to be shown. */
export interface FoundRow {
  readonly kind: RecordKind;
  readonly row: SearchRow;
}

/** Blocks that a word's beginning may take: “c” alone would load a third of the index. */
const MOST_BLOCKS = 6;

/** What a word is worth that is found whole in a name, as a name's beginning, as a server's. */
const WORTH = { whole: 8, beginning: 4, server: 3 } as const;

/**
 * Searches for names: every word has to be found in one, whole or as a beginning. A tool goes by the
 * name of its server, too.
 */
export async function search(files: SearchFiles, query: SearchQuery): Promise<Found> {
  const [directory, kinds] = await Promise.all([files.directory(), files.kinds()]);
  const scores = await scoresOf(files, directory, kinds, wordsIn(query.words));
  const found = await passing(files, query, scores);
  return { ...found, records: ranked(found.records, scores) };
}

/** Reads what some results show. */
export async function rowsOf(files: SearchFiles, records: readonly number[]): Promise<FoundRow[]> {
  const { kinds, of } = await files.kinds();
  return Promise.all(
    records.map(async (record) => {
      const rows = await files.rows(Math.floor(record / ROWS_PER_FILE));
      const row = rows[record % ROWS_PER_FILE];
      if (row === undefined) throw new Error(`The search has no record ${record}.`);
      return { row, kind: kinds[of[record] ?? -1] ?? null };
    }),
  );
}

/** Record → what it is worth; 0 where a word is missing. */
type Scores = Uint16Array;

async function scoresOf(
  files: SearchFiles,
  directory: SearchDirectory,
  kinds: SearchKinds,
  words: readonly string[],
): Promise<Scores> {
  const parts = await Promise.all(
    words.map(async (word) => {
      const scores = new Uint16Array(directory.records);
      await addWord(files, directory, word, scores);
      spreadToTools(scores, kinds);
      return scores;
    }),
  );
  const [first, ...others] = parts;
  if (first === undefined) return new Uint16Array(directory.records).fill(1);
  return others.reduce(both, first);
}

/** What two words are worth together: nothing where one is missing. */
function both(one: Scores, other: Scores): Scores {
  return one.map((worth, record) => {
    const more = other[record] ?? 0;
    return worth === 0 || more === 0 ? 0 : worth + more;
  });
}

async function addWord(
  files: SearchFiles,
  { blocks }: SearchDirectory,
  word: string,
  scores: Scores,
): Promise<void> {
  const places = blocksWith(blocks, word);
  const loaded = await Promise.all(places.map((place) => files.block(place)));
  for (const [entry, ...numbers] of loaded.flat()) {
    if (!entry.startsWith(word)) continue;
    const worth = entry === word ? WORTH.whole : WORTH.beginning;
    let record = 0;
    for (const number of numbers) {
      record += Math.floor(number / LENGTHS);
      // The same words are worth more in a shorter name.
      const shortness = LENGTHS - 1 - (number % LENGTHS);
      scores[record] = Math.max(scores[record] ?? 0, worth + shortness);
    }
  }
}

/**
 * The blocks that may hold a word or its continuations, the word's own first.
 *
 * @param firstWords the first word of every block, in order
 */
export function blocksWith(firstWords: readonly string[], word: string): number[] {
  const after = firstWords.findIndex((first) => first > word);
  const own = Math.max((after < 0 ? firstWords.length : after) - 1, 0);
  const places = firstWords.length === 0 ? [] : [own];
  for (let place = own + 1; firstWords[place]?.startsWith(word); place++) places.push(place);
  return places.slice(0, MOST_BLOCKS);
}

/** What a server is called counts for its tools. */
function spreadToTools(scores: Scores, { kinds, of }: SearchKinds): void {
  let ofServer = 0;
  for (let record = 0; record < scores.length; record++) {
    const isServer = kinds[of[record] ?? -1] === null;
    if (isServer) ofServer = (scores[record] ?? 0) >= WORTH.beginning ? WORTH.server : 0;
    else if (ofServer > (scores[record] ?? 0)) scores[record] = ofServer;
  }
}

function filterOf(
  { facets }: SearchQuery,
  { kinds, of }: SearchKinds,
  servers: readonly string[] | null,
): (record: number) => boolean {
  const { level, category, signal } = facets;
  const isFree = level.length + category.length + signal.length === 0;
  const passing = kinds.map((kind) =>
    kind === null
      ? isFree
      : (level.length === 0 || level.includes(kind.level)) &&
        (category.length === 0 || category.includes(kind.category)) &&
        signal.every((id) => kind.signals.includes(id)),
  );
  const ofServers = servers === null ? null : recordsOf(servers, facets.server, kinds, of);
  return (record) => passing[of[record] ?? -1] === true && (ofServers?.[record] ?? 1) === 1;
}

/** 1 for each record of the servers that are wanted. */
function recordsOf(
  servers: readonly string[],
  wanted: readonly string[],
  kinds: SearchKinds['kinds'],
  of: SearchKinds['of'],
): Uint8Array {
  let place = -1;
  return Uint8Array.from(of, (kind) => {
    if (kinds[kind] === null) place += 1;
    return wanted.includes(servers[place] ?? '') ? 1 : 0;
  });
}

/**
 * The records that the facets of a query let pass, in the order of the catalogue.
 *
 * @param scores for each record a number that is 0 where it is not wanted anyway
 */
export async function passing(
  files: SearchFiles,
  query: SearchQuery,
  scores: Uint8Array | Uint16Array,
): Promise<Found> {
  const kinds = await files.kinds();
  const servers = query.facets.server.length === 0 ? null : await files.servers();
  const passes = filterOf(query, kinds, servers);
  const records: number[] = [];
  for (let record = 0; record < scores.length; record++)
    if (scores[record] && passes(record)) records.push(record);
  return { records, counts: countsOf(records, kinds) };
}

/** Best first; of equals, in the order of the catalogue. */
function ranked(records: readonly number[], scores: Scores): number[] {
  return [...records].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

function countsOf(records: readonly number[], { kinds, of }: SearchKinds): FacetCounts {
  const sums = new Uint32Array(kinds.length);
  for (const record of records) {
    const kind = of[record] ?? 0;
    sums[kind] = (sums[kind] ?? 0) + 1;
  }
  const counts: Record<string, Record<string, number>> = {};
  const add = (facet: (typeof FACETS)[number], value: string, sum: number) => {
    const values = counts[facet] ?? {};
    counts[facet] = { ...values, [value]: (values[value] ?? 0) + sum };
  };
  for (const [place, kind] of kinds.entries()) {
    const sum = sums[place] ?? 0;
    if (kind === null) continue;
    add('level', kind.level, sum);
    add('category', kind.category, sum);
    for (const signal of kind.signals) add('signal', signal, sum);
  }
  return counts;
}
