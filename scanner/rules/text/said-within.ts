import type { SensedAct, ToolReading } from './reading.ts';

/** Whether the description has a word, though no noun of its object, within an act ("cached files", "own trades"). */
export function isSaidWithin(
  { act, field }: SensedAct,
  { description }: ToolReading,
  words: ReadonlySet<string>,
): boolean {
  const tokens = field === 'description' ? (description?.passage.tokens ?? []) : [];
  return tokens.some(
    ({ start, end, lower }) => start >= act.start && end <= act.end && words.has(lower),
  );
}
