import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, FACETS, isEmpty, queryOf } from './search-query.ts';

const anyQuery = fc.record({
  words: fc.string(),
  facets: fc.record({
    level: fc.array(fc.string({ minLength: 1 })),
    category: fc.array(fc.string({ minLength: 1 })),
    signal: fc.array(fc.string({ minLength: 1 })),
    server: fc.array(fc.string({ minLength: 1 })),
  }),
});

test('what an address says is what was searched for', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      expect(queryOf(new URLSearchParams(addressOf(query)))).toEqual(query);
    }),
  );
});

test('empty values are no query', () => {
  expect(isEmpty(queryOf(new URLSearchParams(FACETS.map((facet) => [facet, '']))))).toBe(true);
});
