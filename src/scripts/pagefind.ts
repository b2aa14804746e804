import {
  BASE_FOLDER,
  ENTRY,
  folderOf,
  type NamedRecords,
  recordNames,
} from '../lib/text-indexes.ts';
import type { TextEngine } from '../lib/text-order.ts';

/** What we use of Pagefind's script in the browser (version 1.6, which brings no types for it). */
interface Pagefind {
  options(options: { metaCacheTag: string }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  mergeIndex(bundle: string, options: { metaCacheTag: string }): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

/** Everything that is neither a letter nor a digit stands between words, as in the rest of the search. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

let engine: Promise<TextEngine> | undefined;
let loaded: Pagefind | undefined;

/**
 * Loads Pagefind, once, and of its indexes none but one that is empty.
 *
 * @param folder the address of all its indexes, with a slash at the end
 * @param version that of the search, which changes whenever an index does
 * @throws Error where something cannot be loaded; the next call tries again
 */
export async function openTexts(folder: string, version: string): Promise<TextEngine> {
  engine ??= load(folder, version);
  return engine.catch(closeTexts);
}

/** Forgets Pagefind and its indexes, of which one may have failed to load. */
export async function closeTexts(reason: unknown): Promise<never> {
  engine = undefined;
  await loaded?.destroy();
  loaded = undefined;
  throw reason;
}

async function load(folder: string, version: string): Promise<TextEngine> {
  const pagefind = (await import(
    /* @vite-ignore */ `${folder}${BASE_FOLDER}/pagefind.js`
  )) as Pagefind;
  loaded = pagefind;
  await pagefind.options({ metaCacheTag: version });
  await pagefind.init();
  const known = new Map<string, Promise<readonly string[]>>();
  const open = async (server: string): Promise<readonly string[]> => {
    const bundle = `${folder}${folderOf(server)}/`;
    // Pagefind asks for the same address: what it passes over there names the records.
    const [response] = await Promise.all([
      fetch(`${bundle}${ENTRY}?ts=${version}`),
      pagefind.mergeIndex(bundle, { metaCacheTag: version }),
    ]);
    return recordNames((await response.json()) as NamedRecords);
  };
  return {
    open: (server) => {
      const opening = known.get(server) ?? open(server);
      known.set(server, opening);
      return opening;
    },
    search: async (words) => {
      const { results } = await pagefind.search(words.replace(BETWEEN_WORDS, ' '));
      return results.map(({ id }) => id);
    },
  };
}
