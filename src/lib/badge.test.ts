import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../scanner/contract/verdict.ts';
import { badgeLook, badgeOf } from './badge.ts';
import type { CatalogueServer } from './catalogue.ts';
import { LEVEL_COLOURS } from './level-colours.ts';
import { toyListing, toyServer } from './toys.ts';

const tool = (name: string, risk: Verdict['risk']) => ({
  definition: { name, inputSchema: { type: 'object' } },
  verdict: { risk },
});

const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

const UNSEEN: CatalogueServer = {
  ...toyServer('a', []),
  observation: null,
  state: { ...toyServer('a', []).state, completion: 'timed-out' },
};

describe('a badge says', () => {
  const cases: [string, CatalogueServer, string, string][] = [
    [
      'how bad the worst tool is',
      toyServer('a', [tool('b', 'low'), tool('c', 'high')]),
      'high at worst',
      LEVEL_COLOURS.high.ground,
    ],
    [
      'unknown, not low, where the worst is unknown',
      toyServer('a', [tool('b', 'unknown')]),
      'unknown',
      LEVEL_COLOURS.unknown.ground,
    ],
    ['that no tool is listed', toyServer('a', []), 'lists no tools', LEVEL_COLOURS.unknown.ground],
    ['why nobody knows', UNSEEN, 'timed out', LEVEL_COLOURS.unknown.ground],
  ];
  test.each(cases)('%s', (_what, server, words, ground) => {
    const svg = badgeOf(server);
    expect(wordsOf(svg)).toEqual(['tool risk', words]);
    const look = badgeLook(server);
    expect(look.words).toBe(`tool risk: ${words}`);
    expect(svg).toContain(`width="${look.width}" height="${look.height}"`);
    expect(svg).toContain(`fill="${ground}"`);
  });
});

test('a title cannot leave its place', () => {
  const listing = { ...toyListing('a'), title: '"><script>x</script>\u202e' };
  const svg = badgeOf({ ...toyServer('a', []), listing });
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;x&lt;/script&gt;[U+202E]');
});
