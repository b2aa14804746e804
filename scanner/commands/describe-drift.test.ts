import { describe, expect, it } from 'vitest';
import type { Difference } from '../contract/index.ts';
import type { ServerDrift } from './check.ts';
import { describeDrift } from './describe-drift.ts';

type Judged = Extract<Difference, { kind: 'judgement-changed' }>;

function judgedAnew(tool: string, more: Partial<Judged> = {}): Judged {
  const before = { category: 'read' as const, risk: 'low' as const, signals: [] };
  return {
    kind: 'judgement-changed',
    tool,
    before,
    after: before,
    cause: 'rules',
    level: 'raised',
    ...more,
  };
}

function driftOf(server: string, ...differences: Difference[]): ServerDrift {
  return {
    server,
    fromVersion: '1.0.0',
    toVersion: '1.0.0',
    changes: differences.map((difference) => ({
      on: '2026-01-02',
      fromVersion: '1.0.0',
      toVersion: '1.0.0',
      silently: false,
      difference,
    })),
  };
}

describe('describeDrift', () => {
  it('tells in one line how many pins the rules changed, on which share of the servers', () => {
    const drifts = [
      driftOf('kitchen', judgedAnew('boil'), judgedAnew('stir', { level: 'lowered' })),
      driftOf('pantry', judgedAnew('list', { level: 'same' })),
      driftOf('garden', judgedAnew('dig', { cause: 'server' })),
    ];
    expect(describeDrift({ drifts, pinnedTools: 12 }).split('\n')).toContain(
      'The rules changed 3 of 12 pinned tools on 2 servers: 1 raised, 1 lowered, 1 at the same level.',
    );
  });

  it('says nothing of the rules where only servers changed', () => {
    const drifts = [driftOf('kitchen', judgedAnew('boil', { cause: 'server' }))];
    expect(describeDrift({ drifts, pinnedTools: 12 })).not.toContain('The rules changed');
  });
});
