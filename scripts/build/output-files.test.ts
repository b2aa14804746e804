import { expect, test } from 'vitest';
import { bytesOf } from './output-files.ts';

test.each([
  ['nothing', ''],
  ['ASCII', 'plain'],
  ['several bytes a character', 'ä ’ 😀'],
  ['half a character, which becomes the sign for one that is none', 'a\ud800b'],
  ['more than is turned at once', '“long” '.repeat(200_000)],
])('a text becomes the bytes that Node writes: %s', (_, text) => {
  expect(Buffer.compare(bytesOf(text), Buffer.from(text))).toBe(0);
});
