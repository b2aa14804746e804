import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PutTexts, putTexts } from './kept-texts.ts';

let folder: string;
const file = () => join(folder, 'texts');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const anew = (...texts: readonly string[]) =>
  texts.map((text) => ({ server: 'toy', records: 1, kept: null, make: () => Buffer.from(text) }));

/** Copies what was put, and notes what had to be made after all. */
function again(put: readonly (PutTexts | undefined)[], made: string[]) {
  return put.map((kept, place) => ({
    server: 'toy',
    records: 1,
    kept: kept ?? null,
    make: () => {
      made.push(`${place}`);
      return Buffer.from('made\n');
    },
  }));
}

test('what was put is copied, in another order, too', () => {
  const [one, two] = putTexts(file(), anew('één\n', 'two\n'));
  const made: string[] = [];
  const put = putTexts(file(), again([two, one], made));
  expect(made).toEqual([]);
  expect(readFileSync(file(), 'utf8')).toBe('two\néén\n');
  expect(put.map(({ at, bytes }) => [at, bytes])).toEqual([
    [0, 4],
    [4, 6],
  ]);
  expect(put.map(({ digest }) => digest)).toEqual([two?.digest, one?.digest]);
});

test.each([
  ['changed', () => writeFileSync(file(), 'öne\ntwo\n')],
  ['cut', () => writeFileSync(file(), 'one')],
  ['removed', () => rmSync(file())],
])('what somebody has %s is made anew', (_, happen) => {
  const put = putTexts(file(), anew('one\n', 'two\n'));
  happen();
  const made: string[] = [];
  putTexts(file(), again(put, made));
  expect(made).toContain('0');
  expect(readFileSync(file(), 'utf8')).toMatch(/^made\n/);
});
