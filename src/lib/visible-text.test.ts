import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INVISIBLE, SEEN } from '../../scanner/policy/visible-json.ts';
import { clip, visibleParts, visibleText } from './visible-text.ts';

describe('what cannot be seen is shown', () => {
  const cases: [string, string, string][] = [
    ['a zero width space', 'a\u200bb', 'a[U+200B]b'],
    ['an override that turns text around', 'gpj\u202eexe', 'gpj[U+202E]exe'],
    ['a tag character', 'ok\u{e0041}', 'ok[U+E0041]'],
    ['a soft hyphen', 'a\u00adb', 'a[U+00AD]b'],
    ['a control character', 'a\u0007b', 'a[U+0007]b'],
    ['a Hangul filler', 'a\u3164b', 'a[U+3164]b'],
    ['a joiner between letters', 'a\u200db', 'a[U+200D]b'],
    ['a variation selector behind a letter', 'a\ufe0f', 'a[U+FE0F]'],
    ['a carriage return by itself', 'a\rb', 'a[U+000D]b'],
  ];
  test.each(cases)('%s', (_what, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });
});

describe('what can be seen stays as it is', () => {
  const cases: [string, string][] = [
    ['lines and tabs', 'one\n\ttwo'],
    ['letters of other scripts', 'فهرست список 一覧'],
    ['a family', '👩‍👩‍👧‍👦'],
    ['a heart with its selector', '❤️'],
    ['a skin tone', '👍🏽'],
    ['a keycap', '1️⃣'],
  ];
  test.each(cases)('%s', (_what, text) => {
    expect(visibleText(text)).toBe(text);
  });
});

test('a tag character says which letter it hides', () => {
  expect(visibleParts('\u{e0041}')).toEqual([
    { kind: 'escape', code: 'U+E0041', name: 'tag character, hides “A”' },
  ]);
});

test('whatever the text, nothing invisible is left but lines, tabs and the insides of emoji', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const left = visibleText(text).match(INVISIBLE) ?? [];
      expect(left.filter((found) => !'\n\t\u200d\ufe0f'.includes(found))).toEqual([]);
    }),
  );
});

describe('clip', () => {
  test('makes one line of many', () => expect(clip(' a\n b ', 10)).toBe('a b'));
  test('cuts between characters, not inside one', () => expect(clip('👍👍👍', 2)).toBe('👍…'));
  test('leaves alone what fits', () => expect(clip('abc', 3)).toBe('abc'));
});

test('no character that is taken for seen without a closer look is invisible', () => {
  const seen = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
    (character) => SEEN.test(character) && !'\n\t'.includes(character),
  );
  expect(seen.length).toBeGreaterThan(100);
  expect(seen.filter((character) => character.match(INVISIBLE))).toEqual([]);
});
