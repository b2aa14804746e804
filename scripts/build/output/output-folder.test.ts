import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OutputFolder, openOutputFolder } from './output-folder.ts';

let folder: string;
const out = () => join(folder, 'out');
const kept = () => join(folder, 'kept');
const read = (path: string) => readFileSync(join(out(), path), 'utf8');
const open = (maker = 'maker', input = 'input') =>
  openOutputFolder(out(), kept(), { maker, input });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outputs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A build that writes some files, each with its content as its key, and says which it could keep. */
function build(files: Record<string, string>, outputs = open(), isFinished = true): string[] {
  outputs.begin();
  const keptPaths = Object.entries(files).filter(([path, content]) => {
    if (outputs.keep(path, content)) return true;
    outputs.put(path, content, content);
    return false;
  });
  if (isFinished) outputs.finish();
  outputs.close();
  return keptPaths.map(([path]) => path);
}

test('what is made of the same is kept, the rest is written, and what is gone is removed', () => {
  build({ 'a/one.html': '1', 'a/two.html': '2', 'b/three.html': '3' });
  expect(build({ 'a/one.html': '1', 'a/two.html': 'two' })).toEqual(['a/one.html']);
  expect(read('a/two.html')).toBe('two');
  expect(readdirSync(out(), { recursive: true }).sort()).toEqual(['a', 'a/one.html', 'a/two.html']);
});

test('what has just been written can be read and written over', () => {
  const outputs = open();
  outputs.begin();
  outputs.put('one.html', 'key', 'first');
  expect(Buffer.from(outputs.read('one.html')).toString()).toBe('first');
  outputs.put('two.html', 'key', 'first');
  outputs.put('two.html', 'key', 'second');
  outputs.finish();
  outputs.close();
  expect(read('two.html')).toBe('second');
  expect(open().isCurrent()).toBe(true);
});

test('the same input has nothing to do, as long as everything is there', () => {
  build({ 'one.html': '1' });
  expect(open().isCurrent()).toBe(true);
  expect(open('maker', 'other input').isCurrent()).toBe(false);
  expect(open('other maker').isCurrent()).toBe(false);
  writeFileSync(join(out(), 'one.html'), '!');
  expect(open().isCurrent()).toBe(false);
});

describe('a file is written anew', () => {
  const isKept = (outputs: OutputFolder) => build({ 'one.html': '1' }, outputs).length === 1;
  beforeEach(() => {
    build({ 'one.html': '1' });
  });

  test('not where nothing happened to it', () => {
    expect(isKept(open())).toBe(true);
  });

  test('not where it was copied: its times are others, its content is the same', () => {
    writeFileSync(join(out(), 'one.html'), '1');
    expect(isKept(open())).toBe(true);
  });

  test.each([
    ['another program made it', () => {}, 'other maker'],
    ['it is gone', () => rmSync(join(out(), 'one.html')), 'maker'],
    ['it was spoilt', () => writeFileSync(join(out(), 'one.html'), '!'), 'maker'],
    ['the record is gone', () => rmSync(join(kept(), 'outputs')), 'maker'],
    ['the record is half of one', () => cutRecord((text) => text.slice(0, -3)), 'maker'],
    ['the record lacks a file', () => cutRecord((text) => text.replace('one.html', '')), 'maker'],
    [
      'the record is of another format',
      () => cutRecord((text) => text.replace(/-\d/, '-0')),
      'maker',
    ],
    ['the record is nonsense', () => cutRecord(() => 'nonsense'), 'maker'],
  ])('where %s', (_, happen, maker) => {
    happen();
    expect(isKept(open(maker))).toBe(false);
    expect(read('one.html')).toBe('1');
  });
});

function cutRecord(change: (text: string) => string): void {
  const file = join(kept(), 'outputs');
  writeFileSync(file, change(readFileSync(file, 'latin1')), 'latin1');
}

test('a build that was stopped poisons nothing: neither its pages nor its strays outlive the next', () => {
  build({ 'one.html': '1', 'two.html': '2' });
  build({ 'one.html': 'uno', 'new/three.html': '3' }, open('maker', 'changed'), false);
  expect(open().isCurrent()).toBe(false);
  expect(build({ 'one.html': '1', 'two.html': '2' })).toEqual(['two.html']);
  expect(read('one.html')).toBe('1');
  expect(existsSync(join(out(), 'new'))).toBe(false);
  expect(open().isCurrent()).toBe(true);
});

test('what somebody else left in the folder goes with the first build', () => {
  build({ 'one.html': '1' });
  rmSync(kept(), { recursive: true });
  writeFileSync(join(out(), 'foreign.html'), '');
  build({ 'one.html': '1' });
  expect(readdirSync(out())).toEqual(['one.html']);
});
