import { expect, test } from 'vitest';
import { barsOf, sumOf } from './chart.ts';

const series = [
  { id: 'a', name: 'A' },
  { id: 'b', name: 'B' },
];

test('the longest bar fills the room, and the parts of a bar follow each other', () => {
  const rows = [
    { label: 'long', values: { a: 1, b: 3 } },
    { label: 'short', values: { a: 2, b: 0 } },
  ];
  expect(barsOf({ series, rows })).toEqual([
    [
      { series: 'a', x: 0, width: 25 },
      { series: 'b', x: 25, width: 75 },
    ],
    [{ series: 'a', x: 0, width: 50 }],
  ]);
});

test('where nothing was counted there are no bars', () => {
  expect(barsOf({ series, rows: [{ label: 'none', values: { a: 0 } }] })).toEqual([[]]);
  expect(barsOf({ series, rows: [] })).toEqual([]);
});

test('the sum of a row is that of its parts', () => {
  expect(sumOf({ values: { a: 1, b: 2.5 } })).toBe(3.5);
});
