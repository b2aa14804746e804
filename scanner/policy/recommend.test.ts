import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../contract/category.ts';
import { type Decision, type Harm, PROFILES, RecommendationSchema } from '../contract/policy.ts';
import { RISK_LEVELS } from '../contract/risk.ts';
import { SIGNALS, type SignalId } from '../contract/signal.ts';
import type { Verdict } from '../contract/verdict.ts';
import { type JudgedTool, recommend, recommendAll } from './recommend.ts';

function verdictOf(
  category: Verdict['category'],
  risk: Verdict['risk'],
  signals: readonly (SignalId | Verdict['signals'][number])[] = [],
): Verdict {
  return {
    name: 'toy_tool',
    digest: '0'.repeat(64),
    category,
    risk,
    confidence: 'high',
    reversibility: 'unknown',
    summary: 'A toy.',
    conflicts: [],
    signals: signals.map((signal) =>
      typeof signal === 'string' ? { id: signal, findings: [0] } : signal,
    ),
    parameters: [],
    findings: [],
  };
}

/** A tool on whose arguments no condition is possible. */
const judged = (verdict: Verdict): JudgedTool => ({ verdict, bounds: [] });

const returnsSecret: Verdict['signals'][number] = {
  id: 'secrets',
  uses: ['returns'],
  findings: [0],
};
const acceptsSecret: Verdict['signals'][number] = {
  id: 'secrets',
  uses: ['accepts'],
  findings: [0],
};
const spells: Verdict['signals'][number] = { id: 'hidden-text', decoded: 'obey', findings: [0] };

describe('the decision follows the kind of harm', () => {
  const cases: [string, Verdict, Decision, Harm][] = [
    ['an ordinary read harms nobody', verdictOf('read', 'low'), 'allow', 'none'],
    [
      'many private reads make an export',
      verdictOf('read', 'medium', ['personal-data']),
      'limit',
      'volume',
    ],
    [
      'one read of a secret is enough',
      verdictOf('read', 'high', [returnsSecret]),
      'ask',
      'disclosure',
    ],
    [
      'a write that returns a secret discloses it',
      verdictOf('write', 'medium', [returnsSecret]),
      'ask',
      'disclosure',
    ],
    ['taking a secret discloses none', verdictOf('read', 'low', [acceptsSecret]), 'allow', 'none'],
    ['many reversible writes are hard to review', verdictOf('write', 'medium'), 'limit', 'volume'],
    [
      'one grant of a role is enough',
      verdictOf('write', 'high', ['access-control']),
      'ask',
      'one-call',
    ],
    [
      'one shell command is enough',
      verdictOf('execute', 'critical', ['code-execution']),
      'ask',
      'one-call',
    ],
    ['one message is enough', verdictOf('execute', 'high', ['messaging']), 'ask', 'one-call'],
    ['starting its own recorder does little', verdictOf('execute', 'medium'), 'limit', 'volume'],
    ['one deployment is enough', verdictOf('execute', 'high'), 'ask', 'one-call'],
    ['real data does not come back', verdictOf('destructive', 'critical'), 'deny', 'irreversible'],
    ['a label is easily made again', verdictOf('destructive', 'high'), 'limit', 'volume'],
    ['one payment is enough', verdictOf('financial', 'critical'), 'ask', 'one-call'],
    ['nobody knows what it does', verdictOf('unknown', 'unknown'), 'ask', 'unclear'],
    ['hidden words act before any call', verdictOf('read', 'low', [spells]), 'hide', 'steering'],
    [
      'a stray invisible character may be an accident',
      verdictOf('read', 'low', ['hidden-text']),
      'ask',
      'steering',
    ],
  ];

  test.each(cases)('%s', (_why, verdict, decision, harm) => {
    expect(recommend(judged(verdict))).toMatchObject({ decision, harm });
  });
});

test('the sentence names the parameter that a person has to read', () => {
  const verdict = verdictOf('execute', 'critical', ['code-execution']);
  const parameters: Verdict['parameters'] = [
    { name: 'shell', field: 'inputSchema/properties/shell', kind: 'command', findings: [0] },
  ];
  expect(recommend(judged({ ...verdict, parameters })).reason).toContain('`shell`');
});

const anyVerdict = fc
  .record({
    category: fc.constantFrom(...CATEGORIES),
    risk: fc.constantFrom(...RISK_LEVELS),
    signals: fc.uniqueArray(fc.constantFrom(...SIGNALS)),
  })
  .map(({ category, risk, signals }) => verdictOf(category, risk, signals));

const anyProfile = fc.constantFrom(...PROFILES);

test('every verdict gets a recommendation of the published shape', () => {
  fc.assert(
    fc.property(anyVerdict, anyProfile, (verdict, profile) => {
      const recommendation = recommend(judged(verdict), profile);
      expect(RecommendationSchema.safeParse(recommendation).error).toBeUndefined();
    }),
  );
});

test('a critical tool is never left to a count of calls, and an unknown one never allowed', () => {
  fc.assert(
    fc.property(anyVerdict, anyProfile, (verdict, profile) => {
      const { decision } = recommend(judged(verdict), profile);
      if (verdict.risk === 'critical') expect(['ask', 'deny', 'hide']).toContain(decision);
      if (verdict.risk === 'unknown') expect(decision).not.toBe('allow');
    }),
  );
});

test('tools of one name get the strictest advice of them', () => {
  const tools = [
    verdictOf('read', 'low'),
    verdictOf('destructive', 'critical'),
    verdictOf('write', 'medium'),
  ];
  const decisions = recommendAll(tools.map(judged)).map(({ decision }) => decision);
  expect(decisions).toEqual(['deny', 'deny', 'deny']);
});
