/** Words of a definition that a sentence of ours repeats: longer ones are cut, the span has the rest. */
const LONGEST = 80;

/**
 * Words of a definition in quotation marks, on one line.
 *
 * @example quoted('Deletes\n  parcels') // => '“Deletes parcels”'
 */
export function quoted(text: string): string {
  if (text.length <= LONGEST && !text.includes('\n') && !text.includes('  ')) return `“${text}”`;
  const cut = text.length > 2 * LONGEST ? text.slice(0, 2 * LONGEST) : text;
  const line = cut
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
  return line.length > LONGEST ? `“${line.slice(0, LONGEST)}…”` : `“${line}”`;
}
