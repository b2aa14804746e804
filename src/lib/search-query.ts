/** What is searched for: words and facets. The same as the page's address says. */
export interface SearchQuery {
  readonly words: string;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
}

export const FACETS = ['level', 'category', 'signal', 'server'] as const;

type Facet = (typeof FACETS)[number];

/**
 * Reads a query from an address, so that a search can be shared.
 *
 * @example queryOf(new URLSearchParams('q=mail&level=high')).words // => 'mail'
 */
export function queryOf(parameters: URLSearchParams): SearchQuery {
  const values = (facet: Facet) => parameters.getAll(facet).filter((value) => value !== '');
  return {
    words: parameters.get('q') ?? '',
    facets: {
      level: values('level'),
      category: values('category'),
      signal: values('signal'),
      server: values('server'),
    },
  };
}

/**
 * The address of a query, without its question mark; empty where nothing is searched for.
 *
 * @example addressOf(queryOf(new URLSearchParams('q=mail&level='))) // => 'q=mail'
 */
export function addressOf({ words, facets }: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const facet of FACETS) {
    for (const value of facets[facet]) parameters.append(facet, value);
  }
  return parameters.toString();
}

/** Whether there is anything to search for. */
export function isEmpty(query: SearchQuery): boolean {
  return addressOf(query) === '';
}
