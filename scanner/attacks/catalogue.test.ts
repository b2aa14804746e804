import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findAttacks } from '../attacks.ts';
import { readAttacks } from '../listings/read-attacks.ts';
import { RULE_METADATA } from '../rules/index.ts';
import { type ToyFact, toyFacts } from '../toy-facts.ts';
import { PUBLIC_IDS, publicEntry } from './public-ids.ts';

const attacks = await readAttacks(
  fileURLToPath(new URL('../../catalogue/attacks', import.meta.url)),
);

describe('the attacks of the catalogue', () => {
  const SECTIONS = ['How it works', 'What makes a ', 'How to notice', 'What stops it'];

  it('are at least the twenty-six that the knowledge base promises', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(26);
  });

  it.each(attacks)(
    '$attack tells how it works, who is exposed, how to notice and what stops it',
    ({ text }) => {
      const titles = [...text.matchAll(/^## (.*)$/gm)].map(([, title = '']) => title);
      expect(titles).toHaveLength(SECTIONS.length);
      for (const [place, begin] of SECTIONS.entries())
        expect(titles[place]).toMatch(new RegExp(`^${begin}`));
    },
  );

  it('name only rules that exist', () => {
    const known = new Set(RULE_METADATA.map(({ id }) => id));
    const named = attacks.flatMap(({ tools }) => tools.flatMap(({ rules }) => rules ?? []));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it('use exactly the public ids that have a name and an address', () => {
    const used = new Set(attacks.flatMap(({ ids }) => ids));
    expect([...used].sort()).toEqual([...PUBLIC_IDS].sort());
    for (const id of used) expect(publicEntry(id).url).toMatch(/^https:\/\/[^\s]+$/);
  });

  const plain: [string, ToyFact][] = [
    ['a read of ordinary data', { definition: { inputSchema: { properties: { id: {} } } } }],
    [
      'a reversible write',
      { verdict: { category: 'write', risk: 'medium' }, definition: { annotations: {} } },
    ],
    ['a tool that says nothing', { verdict: { category: 'unknown', risk: 'unknown' } }],
  ];

  it.each(plain)('are no generic list: none of them fits %s', (_what, tool) => {
    expect(findAttacks(attacks, toyFacts([tool])).tools).toEqual([[]]);
  });
});
