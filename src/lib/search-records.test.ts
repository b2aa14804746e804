import { expect, test } from 'vitest';
import { searchRecords, wordsOf } from './search-records.ts';
import { toyServer } from './toys.ts';

test('a name is found by each of its words', () => {
  expect(wordsOf('createPullRequest_v2')).toBe('create Pull Request v2');
  expect(wordsOf('files.delete-all')).toBe('files delete all');
});

test('a record shows invisible characters and holds its facets', () => {
  const server = toyServer('toy', [
    {
      definition: { name: 'a\u200bb' },
      verdict: { risk: 'high', category: 'execute', signals: [{ id: 'messaging', findings: [0] }] },
    },
  ]);
  const [first, second] = searchRecords({ servers: [server] });
  expect(first?.kind).toBeNull();
  expect(second?.row.at(-1)).toBe('a[U+200B]b');
  expect(second?.kind).toEqual({ level: 'high', category: 'execute', signals: ['messaging'] });
});
