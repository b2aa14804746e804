/**
 * Characters that leave no mark of their own: controls, format characters, fillers, separators of
 * lines, private use, and the blank Braille cell. Line feed and the spaces are not among them.
 */
export const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * Most texts are nothing but layout, ASCII, European letters and the punctuation of printed texts, and
 * need no closer look, which takes several times as long.
 */
export const SEEN = /^[\n\t\x20-\x7e\xa1-\xac\xae-\u024f\u2010-\u2027]*$/;

/**
 * JSON of two spaces in which every invisible character is a \u escape: the same value for a
 * program, and nothing that a reader cannot see.
 *
 * @example visibleJson('a\u200bb') // => '"a\\u200bb"'
 */
export function visibleJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  if (SEEN.test(json)) return json;
  return json.replace(INVISIBLE, (found) => (found === '\n' ? found : escapeUnits(found)));
}

function escapeUnits(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    return `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
