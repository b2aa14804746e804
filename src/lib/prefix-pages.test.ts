import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearPages, prefixPages } from './prefix-pages.ts';

const MOST = 3;
const pagesOf = (ids: readonly string[]) => prefixPages([...ids].sort(), String, MOST);
const someIds = fc.uniqueArray(fc.stringMatching(/^[a-c][a-c0-9-]{0,4}$/), { maxLength: 60 });

test('splits where it is crowded and nowhere else', () => {
  expect(pagesOf(['aa', 'ab', 'ba', 'bb', 'bca', 'bcb', 'c']).map(({ prefix }) => prefix)).toEqual([
    'a',
    'ba',
    'bb',
    'bc',
    'c',
  ]);
});

test('every entry stands on exactly one page, in order, under its prefix', () => {
  fc.assert(
    fc.property(someIds, (ids) => {
      const pages = pagesOf(ids);
      expect(pages.flatMap(({ entries }) => entries).sort()).toEqual([...ids].sort());
      for (const { prefix, entries } of pages) {
        expect(entries.every((id) => id.startsWith(prefix))).toBe(true);
        expect(entries.length).toBeLessThanOrEqual(MOST);
      }
      expect(new Set(pages.map(({ prefix }) => prefix)).size).toBe(pages.length);
    }),
  );
});

test('a new entry moves none that does not share its page', () => {
  const addressed = (ids: readonly string[]) =>
    new Map(pagesOf(ids).flatMap(({ prefix, entries }) => entries.map((id) => [id, prefix])));
  fc.assert(
    fc.property(someIds, fc.stringMatching(/^[a-c][a-c0-9-]{0,4}$/), (ids, added) => {
      const before = addressed(ids);
      const after = addressed([...new Set([...ids, added])]);
      for (const [id, page] of before) {
        if (after.get(id) !== page) expect(added.startsWith(page)).toBe(true);
      }
    }),
  );
});

test('entries of one id stay together, however many they are', () => {
  expect(prefixPages(Array(9).fill('same'), String, MOST)).toHaveLength(1);
});

const named = (prefixes: readonly string[]) => prefixes.map((prefix) => ({ prefix }));
const nearOf = (prefixes: readonly string[], prefix: string) =>
  nearPages(named(prefixes), prefix).map((page) => page.prefix);

test('a short list leads everywhere from everywhere', () => {
  expect(nearOf(['a', 'ba', 'bb', 'c'], 'c')).toEqual(['a', 'ba', 'bb', 'c']);
});

test('a page of a long list leads to those of its letter and to the next ones', () => {
  const prefixes = [...'abcdefghij'].flatMap((letter) => [...'vwxyz'].map((next) => letter + next));
  expect(nearOf(prefixes, 'cx')).toEqual(['bz', 'cv', 'cw', 'cx', 'cy', 'cz', 'dv']);
  expect(nearOf(prefixes, 'av').at(0)).toBe('av');
  expect(nearOf(prefixes, 'jz').at(-1)).toBe('jz');
});

test('where a letter has many pages, a page leads to those that share more with it', () => {
  const letters = [...'abcdefghi'];
  const prefixes = letters.flatMap((one) =>
    letters.flatMap((two) => letters.map((three) => one + two + three)),
  );
  const near = [...letters.map((letter) => `cd${letter}`)];
  expect(nearOf(prefixes, 'cde')).toEqual(['cci', ...near, 'cea']);
  expect(nearOf(prefixes, 'aaa').slice(0, 2)).toEqual(['aaa', 'aab']);
});

test('a page whose beginning is that of many others leads to all of these', () => {
  const longer = [...'abcdefghijklmnopqrstuvwxyz0123456789-'].map((next) => `ab${next}`);
  const prefixes = ['aa', 'ab', ...longer, 'ac', 'ad', 'ae', 'af', 'b'];
  expect(nearOf(prefixes, 'ab')).toEqual(['aa', 'ab', ...longer, 'ac']);
});
