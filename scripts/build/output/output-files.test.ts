import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, lookAt, writeNow } from './output-files.ts';

test.each([
  ['nothing', ''],
  ['ASCII', 'plain'],
  ['several bytes a character', 'ä ’ 😀'],
  ['half a character, which becomes the sign for one that is none', 'a\ud800b'],
  ['more than is turned at once', '“long” '.repeat(200_000)],
])('a text becomes the bytes that Node writes: %s', (_, text) => {
  expect(Buffer.compare(bytesOf(text), Buffer.from(text))).toBe(0);
});

test.each([
  ['longer', 'a longer one'],
  ['shorter', '1'],
  ['as long', 'old'],
  ['missing after all', null],
])('a file takes the place of one that is %s', (_, before) => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  const file = join(folder, 'file');
  if (before !== null) writeFileSync(file, before);
  const stat = writeNow(file, Buffer.from('new'), true);
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(stat).toEqual(lookAt(file));
  rmSync(folder, { recursive: true });
});
