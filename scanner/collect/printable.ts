/** Longest piece of a server's text in one of our sentences. */
const LONGEST_QUOTE = 120;

// Control and format characters, lone surrogates, line and paragraph separators: everything that could
// move a cursor, hide or reverse text, or forge a line of a log.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A server's text made fit to stand on one line of a terminal, a log or a message.
 *
 * @example quote('a\u001b[31m\nb') // => 'a\\u{1b}[31m\\u{a}b'
 */
export function quote(text: string, longest: number = LONGEST_QUOTE): string {
  // Cut first: escaping a 4 MB line only to throw it away would cost what the limits save.
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
