import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileStat } from './file-table.ts';
import { fileWriter } from './file-writer.ts';
import { lookAt } from './output-files.ts';

let folder: string;
let heard: Map<string, FileStat>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'writer-'));
  heard = new Map();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A writer whose thread takes over after so many files. */
const open = (firstFiles: number) => fileWriter((path, stat) => heard.set(path, stat), firstFiles);
const fileOf = (path: string) => join(folder, path);
const fileToWrite = (path: string, content: string, isExpected = false) => ({
  path,
  file: fileOf(path),
  bytes: Buffer.from(content),
  isExpected,
});

describe.each([
  ['here', 1000],
  ['in a thread', 0],
  ['first here and then in a thread', 100],
])('files written %s', (_, firstFiles) => {
  test('are there with their content, and what is said of them is what the file system says', () => {
    const contents = Array.from({ length: 500 }, (_, place) => [
      `${place % 7}/${place}/index.html`,
      place % 50 === 1 ? 'x'.repeat(4_000 * place) : `${place} ü `.repeat(place),
    ]) as [string, string][];
    const writer = open(firstFiles);
    for (const [path, content] of contents) writer.write(fileToWrite(path, content));
    writer.end();
    expect(heard.size).toBe(500);
    for (const [path, content] of contents) {
      expect(readFileSync(fileOf(path), 'utf8') === content, path).toBe(true);
      expect(heard.get(path), path).toEqual(lookAt(fileOf(path)));
    }
  });

  test('end where their content ends, whatever stood there', () => {
    writeFileSync(fileOf('page'), 'longer than what comes');
    const writer = open(firstFiles);
    for (let place = 0; place < 100; place++) writer.write(fileToWrite(`${place}`, ''));
    writer.write(fileToWrite('page', 'first', true));
    writer.write(fileToWrite('page', 'short', true));
    writer.settle();
    expect(readFileSync(fileOf('page'), 'utf8')).toBe('short');
    writer.write(fileToWrite('page', 'last', true));
    writer.end();
    expect(readFileSync(fileOf('page'), 'utf8')).toBe('last');
    expect(heard.get('page')).toEqual(lookAt(fileOf('page')));
  });

  test('name the one that could not be written', () => {
    mkdirSync(fileOf('taken'));
    const writer = open(firstFiles);
    expect(() => {
      for (let place = 0; place < 100; place++) writer.write(fileToWrite(`${place}`, ''));
      writer.write(fileToWrite('taken', ''));
      writer.end();
    }).toThrow(/EISDIR.*taken/);
  });
});
