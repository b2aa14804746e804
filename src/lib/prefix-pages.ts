/** The entries whose ids begin alike, small enough for one page. */
export interface PrefixPage<Entry> {
  /** The beginning of the ids, which is the last part of the page's address. */
  readonly prefix: string;
  readonly entries: readonly Entry[];
}

/**
 * Deals entries out to pages by the beginning of their ids. Where an entry stands depends on its id
 * and on how crowded its own corner is, so that a change to one entry never moves those of other pages.
 * Entries of one id stay together, however many they are.
 *
 * @param entries sorted by id
 * @param most how many entries a page may hold before it is split
 * @example prefixPages(['ab', 'ac', 'b'], String, 2) // => pages 'a' and 'b'
 */
export function prefixPages<Entry>(
  entries: readonly Entry[],
  idOf: (entry: Entry) => string,
  most: number,
  length = 1,
): PrefixPage<Entry>[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const prefix = idOf(entry).slice(0, length);
    const group = groups.get(prefix);
    if (group === undefined) groups.set(prefix, [entry]);
    else group.push(entry);
  }
  return [...groups].flatMap(([prefix, group]) =>
    group.length <= most || group.every((entry) => idOf(entry) === prefix)
      ? { prefix, entries: group }
      : prefixPages(group, idOf, most, length + 1),
  );
}

/** Pages of a list that one of them leads to, at most, beside the next one before and after these. */
const MOST_LINKS = 40;

/**
 * The pages that one page of a list leads to: all of them, or in a long list those that begin with the
 * same letter, or where these are many with the same two, three and so on; and the next ones before and
 * after these. Every page of a list that led to all others would make it grow with the square of its length.
 */
export function nearPages<Page extends Pick<PrefixPage<unknown>, 'prefix'>>(
  pages: readonly Page[],
  prefix: string,
): readonly Page[] {
  let [first, end] = [0, pages.length];
  for (let length = 1; end - first > MOST_LINKS && length <= prefix.length; length++) {
    const start = prefix.slice(0, length);
    const isNear = (page: Page) => page.prefix.startsWith(start);
    first = pages.findIndex(isNear);
    end = pages.findLastIndex(isNear) + 1;
  }
  return pages.slice(Math.max(first - 1, 0), end + 1);
}
