import { nodeAt } from './json-edits.ts';

/** The texts of a list in JSON; none where there is no list. */
export function readTexts(json: string, path: readonly string[]): string[] {
  return (nodeAt(json, path)?.children ?? []).map(({ value }) => String(value));
}
