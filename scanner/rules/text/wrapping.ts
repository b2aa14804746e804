import type { SensedAct, ToolReading } from './reading.ts';

/** "Deletes a folder (must be empty)", "Deletes a collection; its items remain": only what holds things together is lost. */
export function isOnlyWrapping({ act }: SensedAct, { description }: ToolReading): boolean {
  if (!WRAPPINGS.has(act.object.head) && !act.object.words.some((word) => WRAPPINGS.has(word)))
    return false;
  const { tokens = [] } = description?.passage ?? {};
  return tokens.some(({ lower }, at) => {
    const before = tokens[at - 1]?.lower ?? '';
    if (lower === 'empty') return EMPTY_AFTER.has(before);
    return REMAIN.has(lower) && !DENIED.has(before);
  });
}

const WRAPPINGS = new Set(
  'folder collection group list album playlist category section board label tag project directory shelf'.split(
    ' ',
  ),
);
const EMPTY_AFTER = new Set(['be', 'if', 'an', 'is', 'when', 'only']);
const REMAIN = new Set([
  'remain',
  'remains',
  'stay',
  'ungrouped',
  'unorganized',
  'uncategorized',
  'unfiled',
  'unassigned',
]);
const DENIED = new Set(['not', 'will', 'cannot']);
