import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BesideWriter, LOT_BYTES, startBesideWriter } from './beside-writer.ts';
import type { FileStat } from './file-table.ts';

let folder: string;
let writer: BesideWriter;
let told: Map<string, FileStat>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beside-writer-'));
  told = new Map();
  writer = startBesideWriter(folder, (path, stat) => told.set(path, stat));
});
afterEach(() => {
  writer.end();
  rmSync(folder, { recursive: true });
});

test('every file holds what was given, however many lots that takes, and is told of', () => {
  const files = Array.from({ length: 9 }, (_, place) => `${place % 3}/${place}`);
  const contents = files.map((_, place) => Buffer.alloc(LOT_BYTES / 4 + place, `${place}`));
  for (const [place, file] of files.entries())
    writer.write(file, contents[place] ?? Buffer.alloc(0));
  writer.drain();
  expect(
    files.filter((file, place) => !contents[place]?.equals(readFileSync(join(folder, file)))),
  ).toEqual([]);
  expect(files.map((file) => told.get(file))).toEqual(
    files.map((file) => {
      const { size, mtimeMs, ctimeMs } = statSync(join(folder, file));
      return { size, mtimeMs, ctimeMs };
    }),
  );
});

test('a content may be changed as soon as it was given', () => {
  const bytes = Buffer.from('before');
  writer.write('file', bytes);
  bytes.fill('!');
  writer.drain();
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('before');
});

test('a file that cannot be written stops whoever has it written', () => {
  writeFileSync(join(folder, 'no-folder'), '');
  writer.write('no-folder/file', Buffer.from('lost'));
  expect(() => writer.drain()).toThrow('no-folder');
});
