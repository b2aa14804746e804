/** Names are other people's text: longer ones are cut where a sentence quotes them. */
const LONGEST_NAME = 40;

/** More names than these are counted. */
const MOST_NAMES = 3;

/**
 * The words of a name, in lower case.
 *
 * @example wordsOf('pullRequest_number') // => 'pull request number'
 */
export function wordsOf(name: string): string {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/**
 * Names between backticks, as a sentence lists them.
 *
 * @example quoteNames(['path', 'url']) // => '`path` and `url`'
 */
export function quoteNames(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const shown = distinct.length > MOST_NAMES + 1 ? distinct.slice(0, MOST_NAMES) : distinct;
  const quoted = shown.map((name) => `\`${cut(name).replaceAll('`', '’')}\``);
  const more = distinct.length - shown.length;
  const items = more === 0 ? quoted : [...quoted, `${more} more`];
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

function cut(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}
