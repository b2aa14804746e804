import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BesideWriter, LOT_BYTES, startBesideWriter } from './beside-writer.ts';
import type { FileStat } from './file-table.ts';

let folder: string;
let writer: BesideWriter;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beside-writer-'));
  writer = startBesideWriter();
});
afterEach(() => {
  writer.end();
  rmSync(folder, { recursive: true });
});

test('every file holds what was given, however many lots that takes, and is told of', () => {
  const files = Array.from({ length: 9 }, (_, place) => join(folder, `${place % 3}`, `${place}`));
  const contents = files.map((_, place) => Buffer.alloc(LOT_BYTES / 4 + place, `${place}`));
  const told = new Map<string, FileStat>();
  for (const [place, file] of files.entries())
    writer.write(file, contents[place] ?? Buffer.alloc(0), (stat) => told.set(file, stat));
  writer.drain();
  expect(files.filter((file, place) => !contents[place]?.equals(readFileSync(file)))).toEqual([]);
  expect(files.map((file) => told.get(file))).toEqual(
    files.map((file) => {
      const { size, mtimeMs, ctimeMs } = statSync(file);
      return { size, mtimeMs, ctimeMs };
    }),
  );
});

test('a content may be changed as soon as it was given', () => {
  const bytes = Buffer.from('before');
  writer.write(join(folder, 'file'), bytes, () => {});
  bytes.fill('!');
  writer.drain();
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('before');
});

test('a file that cannot be written stops whoever has it written', () => {
  writeFileSync(join(folder, 'no-folder'), '');
  writer.write(join(folder, 'no-folder', 'file'), Buffer.from('lost'), () => {});
  expect(() => writer.drain()).toThrow('no-folder');
});
