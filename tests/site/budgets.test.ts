import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { routes } from '../../src/lib/routes.ts';
import { visitSite } from './browser.ts';
import { crawl } from './crawl.ts';
import { PLACES } from './places.ts';
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

test('half of the data sheets are lighter than the budget for one', async () => {
  const sizes = await Promise.all(
    (await toyPages())
      .filter(({ server }) => !/^(crowd|drove|wrecker)/.test(server.listing.server))
      .map(async ({ route }) => brotliCompressSync(await htmlOf(route)).length),
  );
  const median = sizes.sort((a, b) => a - b)[sizes.length >> 1];
  expect(median).toBeLessThanOrEqual(BUDGETS.toolPage);
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

test('nothing moves while a page of any kind is drawn', async () => {
  const moved: string[] = [];
  await crawl(visit, PAGES_OF_EACH_KIND.filter(isDrawnAtOnce), async (page, path) => {
    const shift = await page.evaluate(shiftOf);
    if (shift > 0) moved.push(`${path} by ${shift}`);
  });
  expect(moved).toEqual([]);
});

/** Results that somebody asked for push down what stands below them. */
function isDrawnAtOnce(path: string): boolean {
  return !path.includes('?');
}

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
