import { expect, test } from 'vitest';
import type { Change } from '../../scanner/contract/change.ts';
import { changesByDay, changesIn, judgementsOf, newestDays, splitChanges } from './changes.ts';
import { toyServer } from './toys.ts';

const judged = { category: 'read', risk: 'low', signals: [] } as const;

function added(on: string, tool: string): Change {
  const after = { ...judged, signals: [] };
  const difference = { kind: 'tool-added' as const, tool, after };
  return { on, fromVersion: '1', toVersion: '2', silently: false, difference };
}

const server = (id: string, changes: readonly Change[]) => ({
  ...toyServer(id, [{ definition: { name: 'look' } }]),
  changes,
});

const days = changesByDay([
  server('a', [added('2026-01-01', 'look'), added('2026-02-01', 'gone')]),
  server('b', [added('2026-02-01', 'look')]),
]);

test('the newest day comes first, and a tool that is gone has no page to lead to', () => {
  expect(days.map(({ on }) => on)).toEqual(['2026-02-01', '2026-01-01']);
  expect(days[0]?.changes.map(({ slug }) => slug)).toEqual([null, 'tool-0']);
});

test('days are shown whole, and as many as are needed', () => {
  expect(newestDays(days, 1).map(({ on }) => on)).toEqual(['2026-02-01']);
  expect(newestDays(days, 3).map(({ on }) => on)).toEqual(['2026-02-01', '2026-01-01']);
  expect(changesIn(days)).toBe(3);
});

test('servers that are new to the catalogue are told apart from changes of others', () => {
  const listing: Change = {
    ...added('2026-02-01', ''),
    difference: { kind: 'server-added', tools: 3 },
  };
  const [day] = changesByDay([server('a', [listing]), server('b', [added('2026-02-01', 'look')])]);
  const { listed, others } = splitChanges(day?.changes ?? []);
  expect(listed.map(({ server: { listing }, tools }) => [listing.server, tools])).toEqual([
    ['a', 3],
  ]);
  expect(others.map(({ server: { listing } }) => listing.server)).toEqual(['b']);
});

test('a change has the signs of what was and of what is', () => {
  const before = { ...judged, signals: [] };
  const after = { ...before, risk: 'high' as const };
  const cause = 'server' as const;
  const level = 'same' as const;
  expect(
    judgementsOf({ kind: 'judgement-changed', tool: 'a', before, after, cause, level }),
  ).toHaveLength(2);
  const alike = {
    kind: 'judgement-changed',
    tool: 'a',
    before,
    after: before,
    cause,
    level,
  } as const;
  expect(judgementsOf(alike)).toEqual([before]);
  expect(judgementsOf({ kind: 'tool-removed', tool: 'a', before })).toHaveLength(1);
  expect(judgementsOf({ kind: 'instructions-changed' })).toEqual([]);
});
