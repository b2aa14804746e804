import { expect, test } from 'vitest';
import type { FindingRole } from '../../scanner/contract/verdict.ts';
import { describePrecision, describeUse, usesOfRules } from './rule-pages.ts';
import { toyFinding, toyServer } from './toys.ts';

function toolWith(name: string, roles: readonly FindingRole[]) {
  const findings = roles.map((role) => toyFinding('name', name, name, { role }));
  return { definition: { name }, verdict: { findings } };
}

test('a tool counts once for a rule, for the most that the rule did there', () => {
  const server = toyServer('toy', [
    toolWith('a', ['overruled', 'decides']),
    toolWith('b', ['supports', 'supports']),
  ]);
  const use = usesOfRules({ servers: [server] }).get('toy-rule');
  expect(use?.tools).toEqual({ decides: 1, supports: 1, overruled: 0 });
  expect(describeUse(use)).toBe('It settles something in 1 tool and agrees with the verdict in 1.');
});

test('examples that settle something come first', () => {
  const names = ['a', 'b', 'c', 'd'];
  const server = toyServer(
    'toy',
    names.map((name) => toolWith(name, [name === 'c' ? 'decides' : 'supports'])),
  );
  const examples = usesOfRules({ servers: [server] }).get('toy-rule')?.examples ?? [];
  expect(examples[0]?.text).toBe('c');
});

test('a rule that found nothing says so', () => {
  expect(describeUse(undefined)).toBe('It has found nothing in the catalogue so far.');
});

test('a rule tells how often it is right, or why nobody knows', () => {
  const category = { category: 'read' } as const;
  expect(describePrecision({ right: 41, of: 43 }, category)).toBe(
    'It is right on 41 of 43 labelled tools where it counts.',
  );
  expect(describePrecision({ right: 0, of: 1 }, category)).toContain('0 of 1 labelled tool where');
  expect(describePrecision(undefined, category)).toContain('counts on no labelled tool');
  expect(describePrecision(undefined, { parameter: 'any' })).toContain('nothing of parameters');
  expect(describePrecision(undefined, { signal: 'hidden-text' })).toContain('without judgement');
});
