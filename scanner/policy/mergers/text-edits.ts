/** Text that takes the place of what stands between two offsets. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Makes edits that do not overlap, in any order; those at one place in theirs. */
export function editText(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.from - b.from);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const pieces = ordered.map((edit, index) => {
    const before = text.slice(ordered[index - 1]?.to ?? 0, edit.from);
    return before + edit.text.replaceAll('\n', eol);
  });
  return pieces.join('') + text.slice(ordered.at(-1)?.to ?? 0);
}
