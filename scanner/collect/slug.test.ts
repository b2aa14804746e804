import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf, uniqueSlugs } from './slug.ts';

describe('slugOf', () => {
  it.each(['read_file', 'kv-namespace.delete', 'getHTTP2', '_x', 'a'.repeat(128)])(
    'keeps %s',
    (name) => {
      expect(slugOf(name)).toBe(name);
    },
  );

  const unsafe = [
    '',
    '.',
    '..',
    '../x',
    'a/b',
    'a\\b',
    'a b',
    'é',
    '.git',
    '-x',
    'a.',
    'CON',
    'nul.txt',
    'index.html',
  ];
  it.each([...unsafe, 'x-0123456789ab', 'a'.repeat(129), 'a\nb', '\u202e'])(
    'replaces %j',
    (name) => {
      expect(slugOf(name)).toMatch(/^x-[0-9a-f]{12}$/);
    },
  );
});

describe('uniqueSlugs', () => {
  const tools = fc.array(
    fc.record({
      name: fc.oneof(
        fc.constantFrom('stir', 'Stir', 'STIR', '..', 'a/b'),
        fc.string({ unit: 'binary' }),
      ),
      digest: fc.stringMatching(/^[0-9a-f]{64}$/),
    }),
    { maxLength: 20 },
  );

  it('gives one harmless path part to each, whatever the case', () => {
    fc.assert(
      fc.property(fc.uniqueArray(tools, { maxLength: 1 }), ([list = []]) => {
        // A name and its definition come once: repeated entries are quarantined before.
        const distinct = [...new Map(list.map((tool) => [tool.digest, tool])).values()];
        const slugs = uniqueSlugs(distinct).map((slug) => slug.toLowerCase());
        expect(new Set(slugs).size).toBe(slugs.length);
        for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9_][a-z0-9_.-]*$/);
      }),
    );
  });
});
