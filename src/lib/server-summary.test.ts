import { expect, test } from 'vitest';
import { adviceInWords, signalsOf, worstFirst, worstLevel } from './server-summary.ts';
import { stripOf } from './strip.ts';
import { levelsInWords, tallyOf } from './tally.ts';
import { toyServer } from './toys.ts';

const { tools } = toyServer('toy', [
  { definition: { name: 'a' } },
  {
    definition: { name: 'b' },
    verdict: {
      category: 'destructive',
      risk: 'critical',
      signals: [{ id: 'filesystem', findings: [0] }],
    },
  },
  { definition: { name: 'c' }, verdict: { category: 'unknown', risk: 'unknown' } },
  { definition: { name: 'd' }, verdict: { category: 'write', risk: 'medium' } },
]);
const tally = tallyOf(tools);

test('unknown stands above low wherever tools are ordered', () => {
  expect(worstFirst(tools).map(({ verdict }) => verdict.risk)).toEqual([
    'critical',
    'medium',
    'unknown',
    'low',
  ]);
  expect(levelsInWords(tally)).toBe('1 critical, 1 medium, 1 unknown and 1 low');
  expect(stripOf(tally).map(({ level, from }) => `${from} ${level}`)).toEqual([
    '0 critical',
    '1 medium',
    '2 unknown',
    '3 low',
  ]);
});

test('a server is as bad as its worst tool', () => {
  expect(worstLevel(tally)).toBe('critical');
  expect(worstLevel(tallyOf([]))).toBeNull();
});

test('advice is counted, strictest first', () => {
  expect(adviceInWords(tools)).toBe('Deny 1, ask before 1, limit 1 and allow 1');
});

test('signals that do not occur are not listed', () => {
  expect(signalsOf(tally)).toEqual([{ id: 'filesystem', tools: 1 }]);
});
