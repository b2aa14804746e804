/** What we use of Pagefind's script in the browser (version 1.6, which brings no types for it). */
export interface Pagefind {
  options(options: { baseUrl: string; bundlePath: string }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(words: string | null, options: { filters: object }): Promise<Found>;
}

/** Facet → value → how many records. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
  readonly results: readonly { data(): Promise<FoundRecord> }[];
  /** Counts as they would be if one more value were chosen. */
  readonly filters: FilterCounts;
}

export interface FoundRecord {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** Loads the index that stands beside the pages. */
export async function loadPagefind(baseUrl: string, bundlePath: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundlePath}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl, bundlePath });
  await pagefind.init();
  return pagefind;
}
