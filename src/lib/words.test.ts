import { expect, test } from 'vitest';
import { CATEGORIES } from '../../scanner/contract/category.ts';
import { count, formatDay, kindOf, listOf, sentence, titleOf, withArticle } from './words.ts';

test('every category has the article that its sound asks for', () => {
  expect(CATEGORIES.map((category) => withArticle(`${category} tool`))).toMatchInlineSnapshot(`
    [
      "an unknown tool",
      "a read tool",
      "a write tool",
      "an execute tool",
      "a destructive tool",
      "a financial tool",
    ]
  `);
});

test('one is singular and everything else is not', () => {
  expect([count(1, 'tool'), count(0, 'tool'), count(2, 'category', 'categories')]).toEqual([
    '1 tool',
    '0 tools',
    '2 categories',
  ]);
});

test('thousands are told apart', () => expect(count(31004, 'tool')).toBe('31,004 tools'));

test('abbreviations keep their capitals', () =>
  expect(titleOf('arbitrary-url')).toBe('Arbitrary URL'));

test('a sentence ends with one full stop, whatever it ended with', () => {
  expect([sentence('Deletes.'), sentence('Deletes'), sentence('Really? ')]).toEqual([
    'Deletes.',
    'Deletes.',
    'Really?',
  ]);
});

test('lists have commas and one "and"', () => {
  expect([listOf([]), listOf(['a']), listOf(['a', 'b']), listOf(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test('a day is that of Greenwich', () =>
  expect(formatDay('2026-11-21T23:59:59Z')).toBe('21 November 2026'));

test('what is unknown twice is said once', () => {
  expect(kindOf({ risk: 'unknown', category: 'unknown' })).toBe('Unknown');
  expect(kindOf({ risk: 'high', category: 'execute' })).toBe('High, execute');
});
