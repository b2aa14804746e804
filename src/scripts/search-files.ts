import type { SearchFiles } from '../lib/search-engine.ts';
import type { SearchDirectory } from '../lib/search-format.ts';

/** The files of the search as a browser loads them, each once. */
export function searchFiles(folder: string): SearchFiles {
  const directory = once<SearchDirectory>(() => load(`${folder}index.json`));
  const file = async (name: string) => {
    // Files of another state than that of the directory would be read as nonsense.
    const { version } = await directory();
    return load(`${folder}${name}.json?${version}`);
  };
  const known = new Map<string, Promise<unknown>>();
  const keep = <Content>(name: string): Promise<Content> => {
    const loading = known.get(name) ?? file(name);
    known.set(name, loading);
    return loading as Promise<Content>;
  };
  return {
    directory,
    block: (place) => keep(`names/${place}`),
    kinds: () => keep('kinds'),
    servers: () => keep('servers'),
    rows: (place) => keep(`rows/${place}`),
    texts: () => keep('texts'),
    words: (place) => keep(`words/${place}`),
  };
}

function once<Content>(work: () => Promise<unknown>): () => Promise<Content> {
  let done: Promise<unknown> | undefined;
  return () => {
    done ??= work();
    return done as Promise<Content>;
  };
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.json();
}
