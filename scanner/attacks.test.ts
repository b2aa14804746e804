import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findAttacks } from './attacks.ts';
import type { Attack, ServerCondition, ToolCondition } from './contract/index.ts';
import { readAttacks } from './listings/read-attacks.ts';
import { type ToyFact, toyFacts, toyFindingOf, toyPackage, toyRemote } from './toy-facts.ts';

const attacks = await readAttacks(fileURLToPath(new URL('../catalogue/attacks', import.meta.url)));

/** An attack with these conditions and nothing else to it. */
function attackOn(conditions: { tools?: ToolCondition[]; servers?: ServerCondition[] }): Attack {
  return {
    attack: 'toy-attack',
    title: 'Toy',
    summary: 'A toy.',
    aim: 'steer',
    ids: ['CWE-22'],
    cases: [],
    tools: [],
    servers: [],
    text: 'A toy.',
    ...conditions,
  };
}

const reasonsOf = (condition: Omit<ToolCondition, 'because'>, tool: ToyFact, because = 'it fits') =>
  findAttacks([attackOn({ tools: [{ ...condition, because }] })], toyFacts([tool], TOGETHER))
    .tools[0];

const ref = (tool: string) => ({ server: 'toy', tool });
const TOGETHER = {
  combinations: [
    {
      id: 'written-code-runs' as const,
      says: 'A toy.',
      legs: [{ leg: 'writes-files' as const, tools: [ref('tool-0')] }],
    },
  ],
  changes: [
    {
      on: '2026-01-01',
      fromVersion: '1.2.3',
      toVersion: '1.2.3',
      silently: true,
      difference: { kind: 'tool-redefined' as const, tool: 'tool-0', fields: [] },
    },
  ],
};

const steering = {
  signals: [{ id: 'instructions' as const, findings: [0] }],
  findings: [toyFindingOf('definition-steers-the-model', 'inputSchema/properties/a/description')],
};
const path = { name: 'file', field: 'inputSchema', kind: 'path' as const, findings: [0] };

describe('findAttacks', () => {
  /** A condition, a tool that it holds of, and one that is nearly the same. */
  const cases: [string, Omit<ToolCondition, 'because'>, ToyFact, ToyFact][] = [
    ['category', { category: ['write'] }, { verdict: { category: 'write' } }, {}],
    ['risk', { risk: ['high'] }, { verdict: { risk: 'high' } }, { verdict: { risk: 'critical' } }],
    [
      'reversibility',
      { reversibility: ['irreversible'] },
      { verdict: { reversibility: 'irreversible' } },
      { verdict: { reversibility: 'reversible' } },
    ],
    [
      'all signals',
      { signals: ['filesystem', 'secrets'] },
      {
        verdict: {
          signals: [
            { id: 'secrets', findings: [0] },
            { id: 'filesystem', findings: [0] },
          ],
        },
      },
      { verdict: { signals: [{ id: 'filesystem', findings: [0] }] } },
    ],
    [
      'no signal',
      { category: ['read'], without: ['filesystem'] },
      {},
      { verdict: { signals: [{ id: 'filesystem', findings: [0] }] } },
    ],
    [
      'use of secrets',
      { secrets: ['returns'] },
      { verdict: { signals: [{ id: 'secrets', uses: ['returns'], findings: [0] }] } },
      { verdict: { signals: [{ id: 'secrets', uses: ['accepts'], findings: [0] }] } },
    ],
    [
      'kind of parameter',
      { parameters: ['path', 'url'] },
      { verdict: { parameters: [path] } },
      { verdict: { parameters: [{ ...path, kind: 'amount' }] } },
    ],
    [
      'name of a parameter',
      { takes: ['pull number'] },
      { definition: { inputSchema: { properties: { pullNumber: {} } } } },
      { definition: { inputSchema: { properties: { number: {} } } } },
    ],
    [
      'word of the name',
      { named: ['memory'] },
      { definition: { name: 'store_memory' } },
      { definition: { name: 'memoryless' } },
    ],
    [
      'rule',
      { rules: ['definition-steers-the-model'] },
      { verdict: steering },
      {
        verdict: {
          findings: [
            toyFindingOf('definition-steers-the-model', 'description', { role: 'overruled' }),
          ],
        },
      },
    ],
    [
      'place of the finding',
      { signals: ['instructions'], standsIn: ['inputSchema'] },
      { verdict: steering },
      {
        verdict: {
          ...steering,
          findings: [toyFindingOf('definition-steers-the-model', 'description')],
        },
      },
    ],
    [
      'hints',
      { hints: { readOnlyHint: true } },
      {},
      { definition: { annotations: { readOnlyHint: false } } },
    ],
    [
      'leg of a combination',
      { leg: { of: 'written-code-runs', is: 'writes-files' } },
      {},
      { definition: { name: 'other' } },
    ],
    ['redefinition', { redefined: ['silently'] }, {}, { definition: { name: 'other' } }],
  ];

  it.each(cases)('decides by %s', (_what, condition, fits, nearMiss) => {
    expect(reasonsOf(condition, fits)).toHaveLength(1);
    expect(reasonsOf(condition, nearMiss)).toEqual([]);
  });

  it('names the parameters that made it true, and the findings behind it', () => {
    const because = 'it reads what is chosen by {parameters}';
    expect(
      reasonsOf({ parameters: ['path'] }, { verdict: { parameters: [path] } }, because),
    ).toEqual([
      { attack: 'toy-attack', because: 'it reads what is chosen by `file`', findings: [0] },
    ]);
  });

  it('takes a dollar sign in a name for what it is', () => {
    const odd = { ...path, name: '$&$1' };
    const [reason] =
      reasonsOf(
        { parameters: ['path'] },
        { verdict: { parameters: [odd] } },
        'from {parameters}',
      ) ?? [];
    expect(reason?.because).toBe('from `$&$1`');
  });

  it('gives the first reason that holds', () => {
    const attack = attackOn({
      tools: [
        { category: ['write'], because: 'it writes' },
        { risk: ['low'], because: 'it is low' },
        { category: ['read'], because: 'it reads' },
      ],
    });
    expect(findAttacks([attack], toyFacts([{}])).tools[0]?.[0]?.because).toBe('it is low');
  });

  const remote = toyRemote({ encrypted: false, authentication: 'not-demanded' });
  const serverCases: [Omit<ServerCondition, 'because'>, Parameters<typeof toyFacts>[1]][] = [
    [{ signature: ['missing'] }, { identity: toyPackage({ signature: 'missing' }) }],
    [{ provenance: ['invalid'] }, { identity: toyPackage({ provenance: 'invalid' }) }],
    [{ deprecated: true }, { identity: toyPackage({ deprecated: true }) }],
    [{ installScripts: true }, { identity: toyPackage({ installScripts: ['gyp'] }) }],
    [{ encrypted: false }, { identity: remote }],
    [{ authentication: ['not-demanded'] }, { identity: remote }],
    [{ unsteady: ['other-client'] }, { steadiness: { sameClient: [], otherClient: ['a'] } }],
    [{ changed: 'silently' }, { changes: TOGETHER.changes }],
    [{ lookalike: true }, { lookalikes: ['other'] }],
  ];

  it.each(serverCases)('decides about a server by %o', (condition, facts) => {
    const attack = attackOn({ servers: [{ ...condition, because: 'it fits' }] });
    expect(findAttacks([attack], toyFacts([], facts)).server).toHaveLength(1);
    expect(findAttacks([attack], toyFacts([])).server).toEqual([]);
  });

  it('never holds what nobody could learn against a server', () => {
    const unknown = toyFacts([{}], { identity: null });
    expect(findAttacks(attacks, unknown).server).toEqual([]);
  });
});
