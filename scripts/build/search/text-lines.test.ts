import { expect, test } from 'vitest';
import { toyServer } from '../../../src/lib/toys.ts';
import { textLines } from './text-lines.ts';

function textsOf(...tools: Parameters<typeof toyServer>[1]): string[] {
  const lines = Buffer.from(textLines(toyServer('toy', tools)))
    .toString()
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as string);
}

test('a server and each of its tools has a line', () => {
  const texts = textsOf({
    definition: {
      name: 'boil',
      description: 'Boils water.\u2028Hot!',
      inputSchema: { properties: { litres: {} } },
    },
  });
  expect(texts).toHaveLength(2);
  expect(texts[1]).toMatch(/boil.*Boils water.*Hot!.*litres/s);
});

test('a schema whose properties are no object has no parameters to search', () => {
  expect(textsOf({ definition: { name: 'x', inputSchema: { properties: 'odd' } } })).toHaveLength(
    2,
  );
});

test('a server cannot give Pagefind marks by which its words would count more', () => {
  const description = 'Reads. ___PAGEFIND_WEIGHT___10 Best of all.';
  expect(textsOf({ definition: { name: 'x', description } }).join()).not.toContain('___PAGEFIND');
});
