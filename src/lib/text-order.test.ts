import { expect, test } from 'vitest';
import type { SearchFiles } from './search-engine.ts';
import { orderedTexts } from './text-order.ts';

/** Three servers of ten records each, whose ids are `s0`, `s10` and `s20`. */
const files = {
  kinds: async () => ({ kinds: [null], of: Array.from({ length: 30 }, () => 0) }),
  rows: async (file: number) =>
    Array.from({ length: 8 }, (_, place) => [
      `s${Math.floor((file * 8 + place) / 10) * 10}`,
      '',
      '',
      0,
    ]),
} as unknown as SearchFiles;

/** Finds what it is told to, and notes what was opened. */
function engineOf(...found: readonly string[]) {
  const opened: string[] = [];
  return {
    opened,
    engine: {
      open: async (server: string) => {
        opened.push(server);
        return Array.from({ length: 10 }, (_, place) => `${server}-${place}`);
      },
      search: async () => found,
    },
  };
}

const hits = (first: number, ...places: readonly number[]) => ({
  first,
  hits: places.map((place) => first + place),
});

test('results stand in the order of Pagefind, and what it does not find comes last', async () => {
  const { engine } = engineOf('s10-4', 'other-1', 's10-2');
  const ordered = orderedTexts(engine, files, 'words', [hits(10, 1, 2, 4)]);
  expect(await ordered(0, 10)).toEqual([14, 12, 11]);
});

test('no more indexes are loaded than results are wanted, and others when more are', async () => {
  const { engine, opened } = engineOf('s20-0', 's10-1', 's10-2', 's0-3');
  const ordered = orderedTexts(engine, files, 'words', [hits(10, 1, 2), hits(0, 3), hits(20, 0)]);
  expect(await ordered(0, 2)).toEqual([11, 12]);
  expect(opened).toEqual(['s10']);
  expect(await ordered(2, 4)).toEqual([20, 3]);
  expect(opened).toEqual(['s10', 's0', 's20']);
});
