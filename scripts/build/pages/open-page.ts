/** What Astro puts on the pages of a site, beside what their components say. */
export interface PageParts {
  /** The end of a page's head: style sheets. */
  readonly head: string;
  /** The elements of scripts, by the id that Astro's compiler gives them. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** A page while its components are rendered: what they ask Astro for. */
export interface OpenPage {
  readonly head: string;
  /** The element of a script the first time that it is asked for, then nothing. */
  readonly takeScript: (id: string) => string;
  /** What a component knows as `Astro`. */
  readonly createAstro: (props: object) => object;
}

/** The dynamic parts of a page's address, by their names in the route. */
export type PageParams = Readonly<Record<string, string | undefined>>;

/** Opens the page at an address, given with the base. */
export function openPage(
  { head, scripts }: PageParts,
  pathname: string,
  params: PageParams,
): OpenPage {
  const taken = new Set<string>();
  const url = { pathname };
  return {
    head,
    takeScript: (id) => {
      if (taken.has(id)) return '';
      taken.add(id);
      const element = scripts.get(id);
      if (element === undefined) throw new Error(`Astro has not bundled the script ${id}.`);
      return element;
    },
    createAstro: (props) => ({ props, params, url, self: undefined }),
  };
}
