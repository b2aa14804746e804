import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, type Mark, markText, type Segment } from './marked-text.ts';
import { visibleText } from './visible-text.ts';

const mark = (start: number, end: number, number = 1): Mark => ({
  span: [start, end],
  number,
  href: `#${number}`,
});

/** What a reader sees, marks in brackets. */
function seen(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (segment.kind === 'gap') return '…';
      const text = segment.parts
        .map((part) => (part.kind === 'text' ? part.text : `[${part.code}]`))
        .join('');
      return segment.kind === 'mark' ? `<${text}>` : text;
    })
    .join('');
}

test('marks stand around exactly their words', () => {
  expect(seen(markText('delete a file', [mark(0, 6), mark(9, 13, 2)]))).toBe('<delete> a <file>');
});

test('where marks overlap, the first in the list keeps the words', () => {
  expect(seen(markText('abcdef', [mark(0, 4), mark(2, 6, 2)]))).toBe('<abcd><ef>');
});

test('a mark beyond the text is no mark', () => {
  expect(seen(markText('abc', [mark(1, 9)]))).toBe('abc');
});

test('no character is lost or added, whatever is marked', () => {
  const anyMarks = fc.array(
    fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b))),
  );
  // A mark may begin between the halves of a character, which then shows as two.
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u200b', 'é') }),
      anyMarks,
      (text, marks) => {
        expect(seen(markText(text, marks)).replaceAll(/[<>]/g, '')).toBe(visibleText(text));
      },
    ),
  );
});

describe('an excerpt', () => {
  const long = `${'word '.repeat(200)}DELETE ${'more '.repeat(200)}`;
  const place = long.indexOf('DELETE');

  test('of a short text is the text', () => {
    expect(seen(excerpt('delete a file', [mark(0, 6)]))).toBe('<delete> a file');
  });

  test('of a long text is the neighbourhood of its marks, between whole words', () => {
    const text = seen(excerpt(long, [mark(place, place + 6)]));
    expect(text).toMatch(/^…(word )+<DELETE>( more)+…$/);
    expect(text.length).toBeLessThan(250);
  });

  test('without marks is the beginning', () => {
    expect(seen(excerpt(long, []))).toMatch(/^(word )+word…$/);
  });

  test('has no blank ends, and none that stands for blanks', () => {
    expect(seen(excerpt('\n    delete a file\n\n', [mark(5, 11)]))).toBe('<delete> a file');
  });

  test('joins neighbourhoods that touch', () => {
    const text = seen(excerpt(long, [mark(place, place + 6), mark(place + 7, place + 11, 2)]));
    expect(text).toContain('<DELETE> <more>');
    expect(text.match(/…/g)).toHaveLength(2);
  });
});
