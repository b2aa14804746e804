import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type GatheredWords, gatherWords, type TextIndex } from './gather-words.ts';
import { keepWords, readKeptWords } from './kept-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'gather-words-'));
const file = join(folder, 'words');
afterAll(() => rmSync(folder, { recursive: true }));

/** A server's records, each with its words. */
type Server = readonly (readonly string[])[];

const anyWord = fc.constantFrom('harbour', 'quay', 'tide', 'café', 'cafe', 'delete_file', '灯台');
const anyServer: fc.Arbitrary<Server> = fc.array(fc.uniqueArray(anyWord), {
  minLength: 1,
  maxLength: 4,
});
/** Servers by id; the catalogue has them in the order of their ids. */
const anyCatalogue = fc.dictionary(fc.constantFrom(...'abcdefg'), anyServer);

test('what is gathered after a change is what would be gathered of everything', () => {
  fc.assert(
    fc.property(
      anyCatalogue,
      anyCatalogue,
      fc.constantFrom(...'abcdefg'),
      (old, changes, spoilt) => {
        keepWords(
          file,
          gather(old, () => false, null),
        );
        const now = { ...old, ...changes };
        const isKept = (id: string) => id !== spoilt && !(id in changes);
        const after = gather(now, isKept, readKeptWords(file));
        expect(plain(after)).toEqual(plain(gather(now, () => false, null)));
      },
    ),
  );
});

test('an index that is as it was is not read', () => {
  const old = { a: [['tide']], b: [['quay'], ['tide', 'quay']] };
  const last = gather(old, () => false, null);
  const words = gatherWords(
    indexesOf(old, () => true),
    () => {
      throw new Error('Nobody needs to read this.');
    },
    last,
  );
  expect(plain(words)).toEqual([
    ['quay', [1, 2]],
    ['tide', [0, 2]],
  ]);
});

test('what is kept and was changed counts for nothing', () => {
  keepWords(
    file,
    gather({ a: [['tide']] }, () => false, null),
  );
  expect(readKeptWords(file)).not.toBeNull();
  const bytes = readFileSync(file);
  bytes[bytes.length - 1] = 1;
  writeFileSync(file, bytes);
  expect(readKeptWords(file)).toBeNull();
  rmSync(file);
  expect(readKeptWords(file)).toBeNull();
});

function plain({ words }: GatheredWords): unknown {
  return [...words].map(([word, records]) => [word, [...records]]).sort();
}

function gather(
  servers: Readonly<Record<string, Server>>,
  isKept: (id: string) => boolean,
  last: GatheredWords | null,
): GatheredWords {
  return gatherWords(indexesOf(servers, isKept), (id) => indexFile(servers[id] ?? []), last);
}

function indexesOf(
  servers: Readonly<Record<string, Server>>,
  isKept: (id: string) => boolean,
): TextIndex[] {
  return Object.keys(servers)
    .sort()
    .map((id) => ({
      key: `${id} ${JSON.stringify(servers[id])}`,
      records: servers[id]?.length ?? 0,
      words: [id],
      isKept: isKept(id),
    }));
}

/** A `.pf_index` of Pagefind: a list of words, each with its pages and none that are written otherwise. */
function indexFile(server: Server): Buffer {
  const words = [...new Set(server.flat())];
  const entries = words.map((word) => {
    const pages = server.flatMap((said, page) => (said.includes(word) ? [page] : []));
    const distances = pages.map((page, place) => array(number(page - (pages[place - 1] ?? 0))));
    return array(text(word), array(...distances), array());
  });
  return gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), array(array(...entries))]));
}

/** CBOR of short values. */
function array(...values: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from([0x80 + values.length]), ...values]);
}

function number(value: number): Buffer {
  return Buffer.from([value]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.from([0x60 + bytes.length]), bytes]);
}
