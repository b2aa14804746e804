import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADE_LETTERS, type GradeLetter, RISK_LEVELS, SIGNALS } from './contract/index.ts';
import { AREA_LIMITS, DEDUCTIONS, gradeServer } from './grade-server.ts';
import type { ServerFacts } from './server-facts.ts';
import { type ToyFact, toyFacts, toyFindingOf, toyPackage, toyRemote } from './toy-facts.ts';

const DESTROYS: ToyFact = {
  verdict: { category: 'destructive', risk: 'critical', reversibility: 'irreversible' },
  definition: { annotations: { readOnlyHint: false, destructiveHint: true } },
};
const RUNS: ToyFact = {
  verdict: {
    category: 'execute',
    risk: 'critical',
    signals: [{ id: 'code-execution', findings: [0] }],
  },
  definition: { annotations: { readOnlyHint: false, destructiveHint: true } },
};
const steers = (place: number): ToyFact => ({
  definition: { name: `steering-${place}` },
  verdict: { findings: [toyFindingOf('definition-steers-the-model', 'description')] },
});

const graded = (facts: ServerFacts) => {
  const grade = gradeServer(facts);
  if (grade.outcome !== 'graded') throw new Error('expected a grade');
  return grade;
};
const idsOf = (facts: ServerFacts) => graded(facts).deductions.map(({ id }) => id);

describe('gradeServer', () => {
  it('gives full points where nothing is found', () => {
    expect(graded(toyFacts([{}]))).toEqual({
      outcome: 'graded',
      letter: 'A',
      points: 100,
      deductions: [],
    });
  });

  it('does not grade what no scan has seen, nor a list without tools', () => {
    expect(gradeServer(null)).toEqual({ outcome: 'not-graded', because: 'not-scanned' });
    expect(gradeServer(toyFacts([]))).toEqual({ outcome: 'not-graded', because: 'no-tools' });
  });

  it('gives whoever is powerful and honest no worse than a B', () => {
    const combination = (id: 'secrets-leave' | 'written-code-runs') => ({
      id,
      says: 'S.',
      legs: [],
    });
    const facts = toyFacts([DESTROYS, RUNS], {
      combinations: [combination('secrets-leave'), combination('written-code-runs')],
    });
    expect(graded(facts)).toMatchObject({ letter: 'B', points: 100 - AREA_LIMITS.power });
  });

  const found: [string, ServerFacts][] = [
    ['runs-code', toyFacts([RUNS])],
    ['cannot-be-undone', toyFacts([DESTROYS])],
    [
      'is-dangerous-together',
      toyFacts([{}], { combinations: [{ id: 'secrets-leave', says: 'S.', legs: [] }] }),
    ],
    ['plays-tools-down', toyFacts([{ verdict: { category: 'write', risk: 'medium' } }])],
    [
      'plays-a-critical-tool-down',
      toyFacts([{ ...DESTROYS, definition: { annotations: { destructiveHint: false } } }]),
    ],
    ['cries-wolf', toyFacts([{ definition: { annotations: { destructiveHint: true } } }])],
    ['declares-no-hints', toyFacts([{ definition: { annotations: { title: 'A toy' } } }])],
    ['says-too-little', toyFacts([{ verdict: { category: 'unknown', risk: 'unknown' } }])],
    [
      'cannot-be-read-whole',
      toyFacts([{}], {}, { quarantined: [{ position: 1, name: null, reason: 'a toy' }] }),
    ],
    ['cannot-be-read-whole', toyFacts([{}], {}, { completion: 'partial', reason: 'a toy' })],
    ['is-not-identified', toyFacts([{}], { identity: null })],
    ['is-not-identified', toyFacts([{}], { identity: toyPackage({ signature: null }) })],
    ['signature-is-invalid', toyFacts([{}], { identity: toyPackage({ signature: 'invalid' }) })],
    ['signature-is-invalid', toyFacts([{}], { identity: toyPackage({ provenance: 'invalid' }) })],
    ['has-no-signature', toyFacts([{}], { identity: toyPackage({ signature: 'missing' }) })],
    ['has-no-provenance', toyFacts([{}], { identity: toyPackage({ provenance: 'absent' }) })],
    ['names-no-source', toyFacts([{}], { identity: toyPackage({ repository: null }) })],
    ['is-deprecated', toyFacts([{}], { identity: toyPackage({ deprecated: true }) })],
    [
      'is-left-alone',
      toyFacts([{}], { identity: toyPackage({ latestReleasedAt: '2023-12-31T00:00:00.000Z' }) }),
    ],
    [
      'runs-scripts-on-install',
      toyFacts([{}], { identity: toyPackage({ installScripts: ['gyp'] }) }),
    ],
    ['is-not-encrypted', toyFacts([{}], { identity: toyRemote({ encrypted: false }) })],
    [
      'asks-nobody-who-they-are',
      toyFacts([DESTROYS], { identity: toyRemote({ authentication: 'not-demanded' }) }),
    ],
    [
      'shows-clients-different-tools',
      toyFacts([{}], { steadiness: { sameClient: [], otherClient: ['a'] } }),
    ],
    ['lists-unsteadily', toyFacts([{}], { steadiness: { sameClient: ['a'], otherClient: [] } })],
    ['changed-silently', toyFacts([{}], { changes: [silentChange('2025-12-01')] })],
    [
      'hides-a-message',
      toyFacts([{ verdict: { signals: [{ id: 'hidden-text', decoded: 'obey', findings: [0] }] } }]),
    ],
    ['hides-text', toyFacts([{ verdict: { signals: [{ id: 'hidden-text', findings: [0] }] } }])],
    ['steers-the-model', toyFacts([steers(0)])],
    [
      'instructions-steer-the-model',
      toyFacts([], {
        verdict: {
          tools: toyFacts([{}]).verdict.tools,
          instructions: [toyFindingOf('instructions-steer-the-model', 'instructions')],
        },
      }),
    ],
    [
      'speaks-of-other-servers',
      toyFacts([
        {
          verdict: {
            findings: [toyFindingOf('description-names-another-servers-tool', 'description')],
          },
        },
      ]),
    ],
  ];

  it.each(found)('deducts for %s', (id, facts) => {
    expect(idsOf(facts)).toContain(id);
    const deduction = graded(facts).deductions.find((each) => each.id === id);
    expect(deduction?.points || deduction?.ceiling).toBeTruthy();
  });

  it('has a case for every deduction that is published', () => {
    expect([...new Set(found.map(([id]) => id))].sort()).toEqual(
      DEDUCTIONS.map(({ id }) => id).sort(),
    );
  });

  const forgiven: [string, ServerFacts][] = [
    [
      'a hint against a verdict that rests on thin evidence',
      toyFacts([{ verdict: { category: 'write', risk: 'medium', confidence: 'low' } }]),
    ],
    [
      'a name that others use as well',
      toyFacts([
        {
          verdict: {
            signals: [{ id: 'shadowing', findings: [0] }],
            findings: [toyFindingOf('name-is-taken-by-another-tool', 'name')],
          },
        },
      ]),
    ],
    [
      'a silent change that is more than a year old',
      toyFacts([{}], { changes: [silentChange('2024-12-01')] }),
    ],
    [
      'an open server that only reads',
      toyFacts([{}], { identity: toyRemote({ authentication: 'not-demanded' }) }),
    ],
    [
      'a list that was the same each time',
      toyFacts([{}], { steadiness: { sameClient: [], otherClient: [] } }),
    ],
  ];

  it.each(forgiven)('deducts nothing for %s', (_what, facts) => {
    expect(graded(facts).points).toBe(100);
  });

  it('charges less for each further tool, up to a limit', () => {
    const pointsFor = (tools: number) =>
      100 - graded(toyFacts(Array.from({ length: tools }, (_, place) => steers(place)))).points;
    expect([1, 2, 3, 50].map(pointsFor)).toEqual([5, 7, 9, 20]);
  });

  const ceilings: [GradeLetter, ServerFacts][] = [
    ['B', toyFacts([{}], { identity: null })],
    ['C', toyFacts([{}], { identity: toyPackage({ deprecated: true }) })],
    ['D', toyFacts([{}], { steadiness: { sameClient: [], otherClient: ['a'] } })],
    ['F', toyFacts([{}], { identity: toyPackage({ signature: 'invalid' }) })],
  ];

  it.each(ceilings)('gives no better than %s where something serious is found', (letter, facts) => {
    expect(graded(facts).letter).toBe(letter);
  });

  it('adds up: what is charged and what is left make a hundred, and no area exceeds its limit', () => {
    const tool = fc.record({
      category: fc.constantFrom('read', 'write', 'execute', 'destructive', 'financial', 'unknown'),
      risk: fc.constantFrom(...RISK_LEVELS),
      signals: fc.array(
        fc.record({ id: fc.constantFrom(...SIGNALS), findings: fc.constant([0]) }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(fc.array(tool, { minLength: 1, maxLength: 20 }), (verdicts) => {
        const grade = graded(
          toyFacts(
            verdicts.map((verdict) => ({ verdict: verdict as ToyFact['verdict'] & object })),
          ),
        );
        const lost = grade.deductions.reduce((sum, { points }) => sum + points, 0);
        expect(grade.points).toBe(Math.max(0, 100 - lost));
        for (const [area, limit] of Object.entries(AREA_LIMITS)) {
          const inArea = grade.deductions.filter((each) => each.area === area);
          expect(inArea.reduce((sum, { points }) => sum + points, 0)).toBeLessThanOrEqual(limit);
        }
        for (const { ceiling } of grade.deductions)
          if (ceiling !== null)
            expect(GRADE_LETTERS.indexOf(grade.letter)).toBeGreaterThanOrEqual(
              GRADE_LETTERS.indexOf(ceiling),
            );
      }),
    );
  });
});

describe('the published deductions', () => {
  it.each(DEDUCTIONS)('$id says why, and how to earn it back', ({ why, remedy, title }) => {
    expect(why).toMatch(/\.$/);
    expect(remedy).toMatch(/\.$/);
    expect(title).not.toMatch(/\.$/);
  });
});

function silentChange(on: string) {
  return {
    on,
    fromVersion: '1.2.3',
    toVersion: '1.2.3',
    silently: true,
    difference: { kind: 'tool-redefined' as const, tool: 'tool-0', fields: [] },
  };
}
