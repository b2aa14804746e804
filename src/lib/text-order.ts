import { rowsOf, type SearchFiles } from './search-engine.ts';
import type { ServerHits } from './text-search.ts';

/** Pagefind with some of its indexes, which it loads once each. */
export interface TextEngine {
  /**
   * Has the index of a server searched from now on.
   *
   * @returns what results call its records, in order
   */
  readonly open: (server: string) => Promise<readonly string[]>;
  /** Names of records in all indexes that are open, the best first. */
  readonly search: (words: string) => Promise<readonly string[]>;
}

/** Gives records that were found in the order of Pagefind, as far as they are wanted. */
export type OrderedTexts = (from: number, to: number) => Promise<readonly number[]>;

/**
 * Has Pagefind put what was found in order, a few servers at a time: as many as have the results that are
 * wanted. The best of all stand first only where there are few.
 *
 * @param files those of the search, which tell a server's id
 */
export function orderedTexts(
  engine: TextEngine,
  files: SearchFiles,
  words: string,
  servers: readonly ServerHits[],
): OrderedTexts {
  const ordered: number[] = [];
  let done = 0;
  return async (from, to) => {
    const some = serversFor(servers.slice(done), to - ordered.length);
    done += some.length;
    if (some.length > 0) ordered.push(...(await inOrder(engine, files, words, some)));
    return ordered.slice(from, to);
  };
}

/** As many servers as have so many results. */
function serversFor(servers: readonly ServerHits[], wanted: number): ServerHits[] {
  let missing = wanted;
  return servers.filter(({ hits }) => {
    const isWanted = missing > 0;
    missing -= hits.length;
    return isWanted;
  });
}

async function inOrder(
  engine: TextEngine,
  files: SearchFiles,
  words: string,
  servers: readonly ServerHits[],
): Promise<Iterable<number>> {
  const records = new Map<string, number>();
  const open = async ({ first, hits }: ServerHits) => {
    // The row of a result has to be shown anyway.
    const [found] = await rowsOf(files, hits.slice(0, 1));
    const names = await engine.open(found?.row[0] ?? '');
    for (const hit of hits) records.set(names[hit - first] ?? '', hit);
  };
  await Promise.all(servers.map(open));
  const best = (await engine.search(words)).flatMap((name) => records.get(name) ?? []);
  // What Pagefind does not find, for whatever reason, comes last.
  return new Set([...best, ...records.values()]);
}
