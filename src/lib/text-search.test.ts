import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem } from './english-stem.ts';
import type { SearchFiles } from './search-engine.ts';
import { wordsIn } from './search-format.ts';
import { packWords } from './search-index.ts';
import { queryOf } from './search-query.ts';
import { searchTexts } from './text-search.ts';

/** A search for texts without a network: a server begins with a text in capitals, as `MAIL`. */
function filesOf(texts: readonly string[]): SearchFiles {
  const records = new Map<string, { numbers: number[]; last: number }>();
  for (const [record, text] of texts.entries())
    for (const word of new Set(wordsIn(text).map(stem))) {
      const known = records.get(word) ?? { numbers: [], last: 0 };
      records.set(word, known);
      known.numbers.push(record - known.last);
      known.last = record;
    }
  const blocks = packWords(records);
  const isServer = (text: string) => text !== '' && text === text.toUpperCase();
  const tool = { level: 'low', category: 'read', signals: [] };
  return {
    directory: async () => ({ version: '1', records: texts.length, blocks: [] }),
    kinds: async () => ({ kinds: [null, tool], of: texts.map((text) => (isServer(text) ? 0 : 1)) }),
    servers: async () => texts.filter(isServer),
    texts: async () => blocks.map(([first]) => first?.[0] ?? ''),
    words: async (place) => blocks[place] ?? [],
    block: async () => [],
    rows: async () => [],
  };
}

const find = (texts: readonly string[], words: string, rest = '') =>
  searchTexts(
    filesOf(texts),
    queryOf(new URLSearchParams(`q=${encodeURIComponent(words)}${rest}`)),
  );

const TEXTS = [
  'MAIL',
  'sends a letter to suppliers',
  'lists all cities',
  'BANK',
  'pays a supplier',
  'deletes what a city owes',
];

test.each([
  ['another form of a word', 'supplier', [1, 4]],
  ['a form that the text does not have', 'deleting', [5]],
  ['a form that ends otherwise', 'city', [2, 5]],
  ['a beginning, as while somebody types', 'suppl', [1, 4]],
  ['all of several words', 'owes city', [5]],
  ['words that no text has together', 'letter city', []],
  ['a word that none has', 'zyzzyva', []],
])('finds by %s', async (_, words, wanted) => {
  expect((await find(TEXTS, words)).records).toEqual(wanted);
});

test('facets narrow what is found, and are counted', async () => {
  const { records, counts } = await find(TEXTS, 'supplier', '&server=BANK');
  expect(records).toEqual([4]);
  expect(counts['level']).toEqual({ low: 1 });
  expect((await find(TEXTS, 'supplier', '&level=high')).records).toEqual([]);
});

test('a word that is told of no record says nothing, since it stands in most', async () => {
  const files = filesOf(TEXTS);
  const words = async (place: number) => [['the'] as const, ...(await files.words(place))];
  const query = queryOf(new URLSearchParams('q=the supplier'));
  expect((await searchTexts({ ...files, words }, query)).records).toEqual([1, 4]);
});

test('what was found is told by server, first where it is most of what there is', async () => {
  const texts = ['A', 'word', ...Array.from({ length: 30 }, () => 'other'), 'B', 'word', 'word'];
  expect((await find(texts, 'word')).servers).toMatchObject([
    { first: 32, hits: [33, 34] },
    { first: 0, hits: [1] },
  ]);
});

test('finds whatever text has a word, wherever the word is packed', async () => {
  const word = fc.stringMatching(/^[a-d]{1,3}$/);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(word), { maxLength: 30 }), word, async (texts, wanted) => {
      const lines = texts.map((words) => words.join(' '));
      const expected = lines.flatMap((line, record) =>
        wordsIn(line).some((one) => stem(one).startsWith(stem(wanted))) ? [record] : [],
      );
      const { records } = await find(lines, wanted);
      expect(expected.every((record) => records.includes(record))).toBe(true);
    }),
  );
});
