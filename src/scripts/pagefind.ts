import type { FoundRow } from '../lib/search-engine.ts';
import { filtersOf, type SearchQuery } from '../lib/search-query.ts';

/** What we use of Pagefind's script in the browser (version 1.6, which brings no types for it). */
interface Pagefind {
  init(): Promise<void>;
  mergeIndex(bundle: string): Promise<void>;
  search(words: string, options: { filters: object }): Promise<FoundTexts>;
}

/** Texts that hold the words, the best first. */
interface FoundTexts {
  readonly results: readonly { data(): Promise<{ readonly raw_url: string }> }[];
  /** Facet → value → how many. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

let pagefind: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind with its indexes, once. Who searches later waits for nothing else.
 *
 * @throws Error where something cannot be loaded; the next call tries again
 */
export async function openTexts(bundles: readonly string[]): Promise<Pagefind> {
  pagefind ??= load(bundles);
  return pagefind.catch((error: unknown) => {
    pagefind = undefined;
    throw error;
  });
}

/**
 * Searches what is said of tools and servers.
 *
 * @param bundles the addresses of its indexes, with a slash at the end
 */
export async function searchTexts(
  bundles: readonly string[],
  query: SearchQuery,
): Promise<FoundTexts> {
  const loaded = await openTexts(bundles);
  return loaded.search(query.words, { filters: filtersOf(query) });
}

/** What results show, as the build has written it. */
export function textRowsOf(results: FoundTexts['results']): Promise<FoundRow[]> {
  return Promise.all(
    results.map(async (result) => JSON.parse((await result.data()).raw_url) as FoundRow),
  );
}

async function load([first = '', ...others]: readonly string[]): Promise<Pagefind> {
  const loaded = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  await loaded.init();
  for (const bundle of others) await loaded.mergeIndex(bundle);
  return loaded;
}
