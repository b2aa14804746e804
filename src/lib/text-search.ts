import { stem } from './english-stem.ts';
import { blocksWith, type Found, passing, type SearchFiles } from './search-engine.ts';
import { type SearchKinds, type TextWord, wordsIn } from './search-format.ts';
import type { SearchQuery } from './search-query.ts';

/** What was found in texts: the records in the order of the catalogue, and by server. */
export interface FoundTexts extends Found {
  readonly servers: readonly ServerHits[];
}

/** What was found of a server, which has an index of Pagefind of its own. */
export interface ServerHits {
  /** Its first record, which is the server itself. */
  readonly first: number;
  /** Those of its records that were found. */
  readonly hits: readonly number[];
}

/** What an index costs to load beside its records, in records: requests, and words that repeat. */
const COST_OF_INDEX = 8;

/**
 * Searches what is said of tools and servers: every word has to be found in a text, as itself, in another
 * form or as a beginning.
 */
export async function searchTexts(files: SearchFiles, query: SearchQuery): Promise<FoundTexts> {
  const { records } = await files.directory();
  const found = await Promise.all(
    wordsIn(query.words).map((word) => holding(files, word, records)),
  );
  const [first, ...others] = found;
  const both = others.reduce(
    (one, other) => one.map((is, record) => is & (other[record] ?? 0)),
    first ?? new Uint8Array(records).fill(1),
  );
  const texts = await passing(files, query, both);
  return { ...texts, servers: byServer(texts.records, await files.kinds()) };
}

/** 1 for each record that holds a word. */
async function holding(files: SearchFiles, word: string, records: number): Promise<Uint8Array> {
  const blocks = await files.texts();
  const beginning = stem(word);
  // A stem is not always a beginning of the word, as `citi` of “cities”: the word itself may be one.
  const places = new Set([...blocksWith(blocks, beginning), ...blocksWith(blocks, word)]);
  const loaded = await Promise.all([...places].map((place) => files.words(place)));
  const found = new Uint8Array(records);
  for (const entry of loaded.flat())
    if (entry[0].startsWith(beginning) || entry[0].startsWith(word)) mark(entry, found);
  return found;
}

function mark([, ...distances]: TextWord, found: Uint8Array): void {
  if (distances.length === 0) found.fill(1);
  let record = 0;
  for (const distance of distances) {
    record += distance;
    found[record] = 1;
  }
}

/** Groups records by server: first those whose index costs the least for what was found in it. */
function byServer(records: readonly number[], { kinds, of }: SearchKinds): ServerHits[] {
  const servers: { first: number; hits: number[]; worth: number }[] = [];
  const isServer = (record: number) => kinds[of[record] ?? -1] === null;
  let [first, end] = [0, 0];
  for (const record of records) {
    if (record >= end) {
      for (first = record; first > 0 && !isServer(first); first--);
      for (end = record + 1; end < of.length && !isServer(end); end++);
      servers.push({ first, hits: [], worth: 0 });
    }
    const server = servers.at(-1);
    server?.hits.push(record);
    if (server !== undefined) server.worth = server.hits.length / (end - first + COST_OF_INDEX);
  }
  return servers.sort((one, other) => other.worth - one.worth);
}
