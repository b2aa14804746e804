import { expect, test } from 'vitest';
import type { FoundRow } from '../../../src/lib/search-engine.ts';
import { toyServer } from '../../../src/lib/toys.ts';
import { type TextRecord, textLines } from './text-lines.ts';

function recordsOf(...tools: Parameters<typeof toyServer>[1]): TextRecord[] {
  const lines = Buffer.from(textLines(toyServer('toy', tools)))
    .toString()
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as TextRecord);
}

test('a server and each of its tools has a line', () => {
  const records = recordsOf({
    definition: {
      name: 'boil',
      description: 'Boils water.\u2028Hot!',
      inputSchema: { properties: { litres: {} } },
    },
    verdict: { risk: 'high', category: 'execute', signals: [{ id: 'messaging', findings: [0] }] },
  });
  const shown = records.map(({ url }) => JSON.parse(url) as FoundRow);
  expect(shown.map(({ row }) => [row[0], row[3]])).toEqual([
    ['toy', 1],
    ['toy', 'tool-0'],
  ]);
  expect(shown[1]?.kind).toEqual({ level: 'high', category: 'execute', signals: ['messaging'] });
  expect(records[1]?.content).toMatch(/boil.*Boils water.*Hot!.*litres/s);
  expect(records[1]?.filters).toMatchObject({ level: ['high'], category: ['execute'] });
});

test('a schema whose properties are no object has no parameters to search', () => {
  expect(recordsOf({ definition: { name: 'x', inputSchema: { properties: 'odd' } } })).toHaveLength(
    2,
  );
});
