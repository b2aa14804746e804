/** A piece of a sentence: words, something to be typed as it stands, or a way on. */
export type Inline =
  | string
  | { readonly code: string }
  | { readonly link: string; readonly href: string };

/**
 * Turns what stands between backticks into code.
 *
 * @example inlineOf('`limits` counts calls') // => [{ code: 'limits' }, ' counts calls']
 */
export function inlineOf(text: string): Inline[] {
  if (!text.includes('`')) return text === '' ? [] : [text];
  const pieces = text.split(/`([^`]+)`/);
  return pieces.flatMap((piece, index): Inline[] => {
    if (index % 2 === 1) return [{ code: piece }];
    return piece === '' ? [] : [piece];
  });
}
