import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rowsOf, type SearchFiles, search } from '../../src/lib/search-engine.ts';
import { queryOf } from '../../src/lib/search-query.ts';
import { orderedTexts, type TextEngine } from '../../src/lib/text-order.ts';
import { searchTexts } from '../../src/lib/text-search.ts';
import { openEngine } from './text-engine.ts';

/** What people type: names of tools, halves of words, common words, words of descriptions. */
const SEARCHES = [
  'create invoice',
  'list',
  'delete file',
  'search user',
  'send email',
  'refund payment',
  'get',
  'pay',
  'linked calendar webhook',
  'ba',
  'token secrets',
  'archived contract pipeline',
];

/** Results that are shown. */
const SHOWN = 10;

/** Bytes that searches transfer, without scripts, as a host that compresses with gzip sends them. */
export interface Transfer {
  /** Of a search that is the first one, at most and at the median. */
  readonly first: Spread;
  /** Of those that follow, with their results. */
  readonly later: Spread;
}

interface Spread {
  readonly most: number;
  readonly median: number;
}

/** Searches a built site as a browser does. */
export async function measureTransfer(site: string): Promise<Transfer> {
  const first: number[] = [];
  for (const words of SEARCHES) first.push(await transferOf(filesOf(site), words));
  const known = filesOf(site);
  const later: number[] = [];
  for (const words of SEARCHES) later.push(await transferOf(known, words));
  return { first: spreadOf(first), later: spreadOf(later.slice(1)) };
}

interface CountedFiles {
  readonly files: SearchFiles;
  readonly engine: TextEngine;
  readonly bytes: () => number;
}

/** Of names, and where none has the words, of texts, as the page does. */
async function transferOf({ files, engine, bytes }: CountedFiles, words: string): Promise<number> {
  const before = bytes();
  const query = queryOf(new URLSearchParams({ q: words }));
  const { records } = await search(files, query);
  const shown =
    records.length > 0
      ? records.slice(0, SHOWN)
      : await orderedTexts(
          engine,
          files,
          words,
          (await searchTexts(files, query)).servers,
        )(0, SHOWN);
  await rowsOf(files, shown);
  return bytes() - before;
}

function filesOf(site: string): CountedFiles {
  const known = new Map<string, unknown>();
  let bytes = 0;
  const load = async <Content>(name: string): Promise<Content> => {
    if (!known.has(name)) {
      const text = readFileSync(join(site, 'search', 'data', `${name}.json`));
      bytes += gzipSync(text).length;
      known.set(name, JSON.parse(text.toString()));
    }
    return known.get(name) as Content;
  };
  const engine = openEngine(join(site, 'pagefind'), (count) => {
    bytes += count;
  });
  return {
    bytes: () => bytes,
    engine,
    files: {
      directory: () => load('index'),
      block: (place) => load(`names/${place}`),
      kinds: () => load('kinds'),
      servers: () => load('servers'),
      rows: (file) => load(`rows/${file}`),
      texts: () => load('texts'),
      words: (place) => load(`words/${place}`),
    },
  };
}

function spreadOf(bytes: readonly number[]): Spread {
  const sorted = bytes.toSorted((a, b) => a - b);
  return { most: sorted.at(-1) ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}
