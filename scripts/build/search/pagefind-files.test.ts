import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stem } from '../../../src/lib/english-stem.ts';
import { readMeta, readWords } from './pagefind-files.ts';

/** Words of all kinds of endings, so that what Pagefind makes of them is held against our own stemmer. */
const WORDS =
  `delete deletes deleting deletion accessibility added adding agreed archived automation
  availability cities copies copy customization dependency different dying early efficiency egg every
  falling finally generate generously happily hopefulness hoping international interval invoices
  kindness lessons loudly meetings national organization outing past paste pasted planned proceed
  queries rational relational running sensibly serializer skies sky specify stopped supplier sully
  thoroughly tying universal used vulnerability waterfall yesterday youthful`.split(/\s+/);

const folder = mkdtempSync(join(tmpdir(), 'pagefind-files-'));
const pages = new Map<string, readonly number[]>();
let names: readonly string[] = [];

beforeAll(async () => {
  const { index } = await createIndex({ maxFragments: 1 });
  for (const [place, content] of [...WORDS, 'café cafe delete_file'].entries())
    await index?.addCustomRecord({ url: String(place), content, language: 'en' });
  await index?.writeFiles({ outputPath: folder });
  await close();
  const file = readdirSync(folder).find((name) => name.endsWith('.pf_meta')) ?? '';
  const meta = readMeta(readFileSync(join(folder, file)));
  names = meta.pages;
  for (const chunk of meta.chunks)
    readWords(readFileSync(join(folder, 'index', `${chunk}.pf_index`)), (word, found) =>
      pages.set(word, found),
    );
});

afterAll(() => rmSync(folder, { recursive: true }));

test('every record has a name of its own, in the order in which it was added', () => {
  expect(names).toHaveLength(WORDS.length + 1);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => name.startsWith('en_'))).toBe(true);
});

test('our stemmer knows a word by what Pagefind knows it by', () => {
  const missed = WORDS.filter((word, place) => !pages.get(stem(word))?.includes(place));
  expect(missed).toEqual([]);
});

test('a word is found without its marks, and as a part of another', () => {
  expect(pages.get('cafe')).toContain(WORDS.length);
  expect(pages.get('file')).toEqual([WORDS.length]);
});

test('a file of another format is refused', () => {
  expect(() => readMeta(gzipSync('another format'))).toThrow(/format is another/);
});
