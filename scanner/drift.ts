import type { Difference, Pin, PinnedField, PinnedTool } from './contract/index.ts';
import { PINNED_FIELDS, RISK_LEVELS } from './contract/index.ts';

/**
 * What changed from one pin of a server to another, in the order of the names of tools; `before` is
 * `null` for a server that was never pinned.
 *
 * @example drift(pin, pin) // => []
 */
export function drift(before: Pin | null, after: Pin): Difference[] {
  if (before === null) return [{ kind: 'server-added', tools: after.tools.length }];
  const { kept, removed, added, renamed } = match(before.tools, after.tools);
  const ofTools = [
    ...kept.flatMap(([old, now]) => redefined(old, now)),
    ...renamed.map(([old, now]) => ({
      kind: 'tool-renamed' as const,
      tool: now.name,
      from: old.name,
    })),
    ...[...kept, ...renamed].flatMap(([old, now]) => judgedAnew(old, now)),
    ...removed.map((old) => ({
      kind: 'tool-removed' as const,
      tool: old.name,
      before: judgementOf(old),
    })),
    ...added.map((now) => ({
      kind: 'tool-added' as const,
      tool: now.name,
      after: judgementOf(now),
    })),
  ].sort((a, b) => (a.tool < b.tool ? -1 : a.tool > b.tool ? 1 : 0));
  const instructions: Difference[] =
    before.instructions === after.instructions ? [] : [{ kind: 'instructions-changed' }];
  return [...instructions, ...ofTools];
}

/** Whether a difference comes from the server: anything but a new judgement of the same words. */
export function isOfServer(difference: Difference): boolean {
  return difference.kind !== 'judgement-changed' || difference.cause === 'server';
}

type Pair = readonly [PinnedTool, PinnedTool];

/** Pairs tools by name, then the rest by what they are without their name. */
function match(before: readonly PinnedTool[], after: readonly PinnedTool[]) {
  const kept: Pair[] = [];
  const renamed: Pair[] = [];
  const waiting = groupBy(before, ({ name }) => name);
  const unmatched = after.filter((now) => {
    const old = waiting.get(now.name)?.shift();
    if (old !== undefined) kept.push([old, now]);
    return old === undefined;
  });
  const left = groupBy([...waiting.values()].flat(), ({ nameless }) => nameless);
  const added = unmatched.filter((now) => {
    const old = left.get(now.nameless)?.shift();
    if (old !== undefined) renamed.push([old, now]);
    return old === undefined;
  });
  return { kept, renamed, added, removed: [...left.values()].flat() };
}

function groupBy(
  tools: readonly PinnedTool[],
  keyOf: (tool: PinnedTool) => string,
): Map<string, PinnedTool[]> {
  const groups = new Map<string, PinnedTool[]>();
  for (const tool of tools) groups.set(keyOf(tool), [...(groups.get(keyOf(tool)) ?? []), tool]);
  return groups;
}

function redefined(old: PinnedTool, now: PinnedTool) {
  if (old.digest === now.digest) return [];
  const fields: PinnedField[] = PINNED_FIELDS.filter(
    (field) => old.fields[field] !== now.fields[field],
  );
  return [{ kind: 'tool-redefined' as const, tool: now.name, fields }];
}

function judgedAnew(old: PinnedTool, now: PinnedTool) {
  const [before, after] = [judgementOf(old), judgementOf(now)];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const cause =
    old.nameless === now.nameless && old.name === now.name
      ? ('rules' as const)
      : ('server' as const);
  const step = RISK_LEVELS.indexOf(now.risk) - RISK_LEVELS.indexOf(old.risk);
  const level =
    step > 0 ? ('raised' as const) : step < 0 ? ('lowered' as const) : ('same' as const);
  return [{ kind: 'judgement-changed' as const, tool: now.name, before, after, cause, level }];
}

function judgementOf({ category, risk, signals }: PinnedTool) {
  return { category, risk, signals: [...signals].sort() };
}
