import { expect, test } from 'vitest';
import type { CatalogueServer } from './catalogue.ts';
import { canLetter, letter } from './lettering.ts';
import { COLOURS, LEVEL_COLOURS } from './level-colours.ts';
import { serverDrawing, svgOf } from './picture-svg.ts';
import type { Site } from './site-settings.ts';
import { toyListing, toyServer } from './toys.ts';
import { ownXml } from './xml.ts';

const SITE: Site = {
  title: 'Toys',
  claim: 'What toys can do',
  origin: 'https://toys.example',
  base: '/',
  repository: null,
  accent: null,
  logo: null,
};

const tool = {
  definition: { name: 'b', inputSchema: { type: 'object' } },
  verdict: { risk: 'high' as const },
};
const wordsOf = (server: CatalogueServer) =>
  serverDrawing(SITE, server).flatMap((part) => ('text' in part ? [part.text] : []));
const titled = (title: string) => ({
  ...toyServer('harbour', [tool]),
  listing: { ...toyListing('harbour'), title },
});

test('a picture names the site, the server, its worst level and how many tools it has', () => {
  expect(wordsOf(titled('Harbour'))).toEqual(['Toys', 'Harbour', 'High at worst', '1 tool']);
});

test('a server of which nothing is known gets no sign of safety', () => {
  const server = toyServer('fog', []);
  const unseen = {
    ...server,
    observation: null,
    state: { ...server.state, completion: 'unreachable' as const },
  };
  expect(wordsOf(unseen)).toEqual(['Toys', 'Toy fog', 'Unknown: unreachable', 'No sign of safety']);
});

test('a title that the font cannot set gives way to the id', () => {
  expect(canLetter('港')).toBe(false);
  expect(wordsOf(titled('港'))).toContain('harbour');
});

test('words of a level are in its colour, but where that could not be read', () => {
  const fillOf = (risk: 'high' | 'medium') => {
    const drawing = serverDrawing(SITE, toyServer('a', [{ ...tool, verdict: { risk } }]));
    return drawing.flatMap((part) =>
      'text' in part && part.text.endsWith('at worst') ? [part.fill] : [],
    );
  };
  expect(fillOf('high')).toEqual([LEVEL_COLOURS.high.ground]);
  expect(fillOf('medium')).toEqual([COLOURS.ink]);
});

test('the same server gives the same drawing, another one another', () => {
  expect(serverDrawing(SITE, titled('A'))).toEqual(serverDrawing(SITE, titled('A')));
  expect(serverDrawing(SITE, titled('A'))).not.toEqual(serverDrawing(SITE, titled('B')));
});

test('words are outlines, whatever they are, and long ones stay inside', () => {
  const svg = svgOf(serverDrawing(SITE, titled('"><script>'.repeat(6))), ownXml(''));
  expect(svg).not.toMatch(/<(script|text)|NaN/);
  const xs = [...svg.matchAll(/<path d="([^"]+)"/g)].flatMap(([, data = '']) =>
    [...data.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x)),
  );
  expect(Math.max(...xs)).toBeLessThanOrEqual(1200 - 36);
});

test('words are as wide as their letters', () => {
  expect(letter('ii', 0, 0, 20).width).toBeLessThan(letter('WW', 0, 0, 20).width);
  expect(letter('ii', 0, 0, 40).width).toBeCloseTo(2 * letter('ii', 0, 0, 20).width);
});
