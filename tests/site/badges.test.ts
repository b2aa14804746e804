import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/lib/read-catalogue.ts';
import { routes } from '../../src/lib/routes.ts';
import { visitSite } from './browser.ts';
import { PLACES } from './places.ts';
import { builtFiles } from './toy-pages.ts';

const visit = visitSite();
const { servers } = await readCatalogue(PLACES.catalogue);

const badges = (await builtFiles()).filter((file) => file.startsWith('badges/'));
const read = (file: string) => readFile(join(PLACES.site, file), 'utf8');

/** Which elements an SVG is made of, what it is called, and whether its words fit. */
const look = (file: string) =>
  visit.onPage(`/${file}`, (page) =>
    page.evaluate(() => ({
      elements: [...new Set([...document.querySelectorAll('*')].map(({ tagName }) => tagName))],
      label: document.documentElement.getAttribute('aria-label') ?? '',
      words: [...document.querySelectorAll('text')].map((each) => each.textContent),
      width: document.documentElement.getBoundingClientRect().width,
      right: Math.max(
        ...[...document.querySelectorAll('text')].map((each) => each.getBoundingClientRect().right),
      ),
    })),
  );

test('every server has a badge', () => {
  expect(badges).toEqual(
    servers.map(({ listing }) => routes.badge(listing.server).slice(1)).sort(),
  );
});

test('a badge is a picture of its words and nothing else', async () => {
  for (const { listing } of servers) {
    const { elements, label, width, right } = await look(routes.badge(listing.server).slice(1));
    expect(elements.sort()).toEqual(['g', 'rect', 'svg', 'text', 'title']);
    expect(label.startsWith(`${listing.title}: tool risk, `)).toBe(true);
    expect(right).toBeLessThanOrEqual(width);
  }
});

test.each([
  ['harbour-files', 'critical at worst'],
  ['drove', 'low at worst'],
  ['old-light', 'critical at worst'],
  ['dark-light', 'lists no tools'],
  ['fog-never', 'not scanned'],
])('the badge of %s says %s', async (server, words) => {
  expect((await look(`badges/${server}.svg`)).words).toEqual(['tool risk', words]);
});

test('badges are light', async () => {
  for (const badge of badges) expect((await read(badge)).length).toBeLessThan(1200);
});
