import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, FACETS, filtersOf, isEmpty, queryOf } from './search-query.ts';

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

test('several levels mean any of them, several signals mean all of them', () => {
  const query = queryOf(
    new URLSearchParams('level=high&level=critical&signal=secrets&signal=messaging'),
  );
  expect(filtersOf(query)).toEqual({
    level: { any: ['high', 'critical'] },
    signal: { all: ['secrets', 'messaging'] },
  });
});
