import { LIMITS } from './limits.ts';

/**
 * Looks through a value that a server sent, without recursion, and says what makes it unfit to be
 * worked on; `null` where it is fit.
 */
export function unfitness(value: unknown): string | null {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 1 }];
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    nodes += 1;
    if (nodes > LIMITS.nodes) return `holds more than ${LIMITS.nodes} values`;
    if (typeof next.value === 'number' && !Number.isFinite(next.value))
      return 'holds a number out of range';
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > LIMITS.depth) return `is nested more than ${LIMITS.depth} levels deep`;
    for (const member of Object.values(next.value))
      waiting.push({ value: member, depth: next.depth + 1 });
  }
  return null;
}

/** Whether objects and lists stand inside each other more than so many levels deep; without recursion. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > levels) return true;
    for (const member of Object.values(next.value))
      waiting.push({ value: member, depth: next.depth + 1 });
  }
  return false;
}

/**
 * A copy with sorted keys and well-formed text: lone surrogates, which no UTF-8 file can hold, become
 * U+FFFD. Only for values that `unfitness` has passed, since it recurses.
 */
export function normalised(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, member]) => [key.toWellFormed(), normalised(member)] as const,
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
