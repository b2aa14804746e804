import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { routes } from '../../src/lib/routes.ts';
import { visitSite } from './browser.ts';
import { crawl } from './crawl.ts';
import { BASE, ORIGIN, PLACES } from './places.ts';
import { USUAL_SERVER } from './toy-catalogue/usual-server.ts';
import { builtFiles, htmlOf, PAGES_OF_EACH_KIND, toyPages } from './toy-pages.ts';

/** Budgets in bytes. HTML and CSS are counted as they travel, compressed with Brotli. */
const BUDGETS = {
  toolPage: 4500,
  css: 12_000,
  script: 1000,
  fonts: 60_000,
  /** What the stack page runs before anybody pastes anything: every policy format is in it. */
  stackScript: 18_000,
};

const visit = visitSite();
const files = await builtFiles();

const contentsOf = (extension: string) =>
  Promise.all(
    files
      .filter((file) => file.startsWith('_astro/') && file.endsWith(extension))
      .map((file) => readFile(join(PLACES.site, file))),
  );

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

test('a data sheet of the usual length keeps to its budget, with all that a published site says in heads', async () => {
  const usual = (await toyPages()).filter(
    ({ server }) => server.listing.server === USUAL_SERVER.server,
  );
  const pages = await Promise.all(usual.map(({ route }) => htmlOf(route, PLACES.siteBelow)));
  for (const html of pages) {
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}${BASE}/`);
    expect(html).toContain('/issues/new?');
  }
  const sizes = pages.map((html) => brotliCompressSync(html).length).sort((a, b) => a - b);
  expect(sizes).toHaveLength(4);
  expect(sizes[2]).toBeLessThanOrEqual(BUDGETS.toolPage);
});

test('all style sheets together keep to their budget', async () => {
  expect(
    sum((await contentsOf('.css')).map((css) => brotliCompressSync(css).length)),
  ).toBeLessThanOrEqual(BUDGETS.css);
});

test('all fonts together keep to their budget', async () => {
  expect(sum((await contentsOf('.woff2')).map(({ length }) => length))).toBeLessThanOrEqual(
    BUDGETS.fonts,
  );
});

test('the scripts of a data sheet keep to their budget', async () => {
  const html = await htmlOf('/tools/harbour-files/delete_folder/');
  const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source = '']) => source);
  const sizes = await Promise.all(
    scripts.map(async (source) => (await readFile(join(PLACES.site, source))).length),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sum(sizes)).toBeLessThanOrEqual(BUDGETS.script);
});

test('what the stack page runs keeps to its budget, with all that its scripts import', async () => {
  const page = await visit.onPage(`${routes.stack}#s=harbour-files`, async (tab) => {
    await tab.waitForSelector('.snippet');
    return tab.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js')),
    );
  });
  const sizes = await Promise.all(
    page.map(async (path) => brotliCompressSync(await readFile(join(PLACES.site, path))).length),
  );
  expect(sizes.length).toBeGreaterThan(1);
  expect(sum(sizes)).toBeLessThanOrEqual(BUDGETS.stackScript);
});

test('nothing moves while a page of any kind is drawn, results of a search included', async () => {
  const moved: string[] = [];
  await crawl(visit, PAGES_OF_EACH_KIND, async (page, path) => {
    if (path.includes('?')) await page.waitForSelector('#results li');
    const shift = await page.evaluate(shiftOf);
    if (shift > 0) moved.push(`${path} by ${shift}`);
  });
  expect(moved).toEqual([]);
});

/** Runs in the browser: the layout shifts until fonts are there. */
function shiftOf(): Promise<number> {
  return new Promise((resolve) => {
    let total = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        total += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.fonts.ready.then(() => requestAnimationFrame(() => resolve(total)));
  });
}
