import { describe, expect, it } from 'vitest';
import { AttackFrontMatterSchema } from './index.ts';

describe('AttackFrontMatterSchema', () => {
  const good = {
    title: 'T',
    summary: 'S.',
    aim: 'steer',
    ids: ['MCP03'],
    tools: [{ category: ['read'], because: 'it reads' }],
  };
  const wrong: [string, object][] = [
    ['an attack that nothing can be usable for', { ...good, tools: [] }],
    ['a condition that holds of everything', { ...good, tools: [{ because: 'it is' }] }],
    [
      'a place for parameters without a condition on them',
      { ...good, tools: [{ category: ['read'], because: 'it takes {parameters}' }] },
    ],
    ['an id of no list', { ...good, ids: ['MCP11'] }],
    ['a member that does not exist', { ...good, tools: [{ catgory: ['read'], because: 'it' }] }],
    [
      'a case without encryption',
      { ...good, cases: [{ title: 'C', on: '2025-01', url: 'http://toys.example/' }] },
    ],
  ];
  it.each(wrong)('refuses %s', (_what, value) => {
    expect(AttackFrontMatterSchema.safeParse(good).success).toBe(true);
    expect(AttackFrontMatterSchema.safeParse(value).success).toBe(false);
  });
});
