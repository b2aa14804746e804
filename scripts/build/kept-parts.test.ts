import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openParts } from './kept-parts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts parts together and opens them again; each is called by its place. */
function openJoined(parts: readonly Uint8Array[], size = Buffer.concat(parts).length) {
  const file = join(folder, 'whole');
  writeFileSync(file, Buffer.concat(parts));
  return openParts(
    file,
    size,
    parts.map((part, place) => [`${place}`, part.length] as const),
  );
}

test('whatever the parts and the order in which they are asked for, they come out as they went in', () => {
  const manyParts = fc.array(fc.uint8Array({ maxLength: 50 }), { minLength: 1 });
  fc.assert(
    fc.property(manyParts, fc.array(fc.nat()), (parts, order) => {
      const opened = openJoined(parts);
      const asked = order.map((place) => place % parts.length);
      const found = asked.map((place) => opened?.read(`${place}`));
      opened?.close();
      expect(found.map((bytes) => Array.from(bytes ?? []))).toEqual(
        asked.map((place) => Array.from(parts[place] ?? [])),
      );
    }),
  );
});

test('parts beyond what is read at once come out whole', () => {
  const parts = [1, 2, 3].map((digit) => Buffer.alloc(700_000 * digit, digit));
  const opened = openJoined(parts);
  for (const [place, part] of parts.entries())
    expect(part.equals(opened?.read(`${place}`) ?? Buffer.alloc(0))).toBe(true);
  opened?.close();
});

test('a part that never was in the file is none', () => {
  const opened = openJoined([Buffer.from('a')]);
  expect(opened?.read('other')).toBeNull();
  opened?.close();
});

test('a file of another size than its parts together is not opened', () => {
  expect(openJoined([Buffer.from('a')], 2)).toBeNull();
});
