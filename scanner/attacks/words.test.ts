import { describe, expect, it } from 'vitest';
import { quoteNames, wordsOf } from './words.ts';

describe('words of reasons', () => {
  it('cuts and counts names that would fill a sentence', () => {
    expect(quoteNames(['a', 'b', 'c', 'd', 'e'])).toBe('`a`, `b`, `c` and 2 more');
    expect(quoteNames(['x'.repeat(90)])).toHaveLength(42);
    expect(quoteNames(['tick`tock'])).toBe('`tick’tock`');
  });

  it('reads names in every casing', () => {
    expect(['pullNumber', 'pull_number', 'pull-number', 'PULL.NUMBER'].map(wordsOf)).toEqual(
      Array(4).fill('pull number'),
    );
  });
});
