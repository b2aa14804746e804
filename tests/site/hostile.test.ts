import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/lib/routes.ts';
import { visitSite } from './browser.ts';
import { builtPaths, crawl, htmlAt } from './crawl.ts';
import { CANARY } from './toy-catalogue/hostile-server.ts';
import { toyPages } from './toy-pages.ts';

const visit = visitSite();
const pages = (await toyPages()).filter(({ server }) => server.listing.server === 'wrecker');

const SEARCHES = [
  `${routes.search}?server=wrecker`,
  `${routes.search}?q=script`,
  `${routes.search}?q=${encodeURIComponent('<script>window.canary=1</script>')}`,
  `${routes.search}?q=${encodeURIComponent('"><img src=x onerror=window.canary=1>')}&level=${encodeURIComponent('"><svg onload=window.canary=1>')}`,
];

const DRAWN_BY_SCRIPTS = [
  `${routes.compare}?a=wrecker&b=harbour-files`,
  `${routes.compare}?a=${encodeURIComponent('"><img src=x onerror=window.canary=1>')}&b=wrecker`,
  `${routes.stack}#s=wrecker~${encodeURIComponent('<img src=x onerror=window.canary=1>')}&s=harbour-files`,
  `${routes.stack}#s=wrecker&f=${encodeURIComponent('"><script>window.canary=1</script>')}`,
];

/** Waits until scripts have drawn what they draw. */
async function settle(page: Page, path: string): Promise<void> {
  if (path.startsWith(routes.search))
    await page.waitForSelector('#results li, #status:not(:empty)');
  if (DRAWN_BY_SCRIPTS.includes(path))
    await page.waitForSelector('.versus, .snippet, #status:not(:empty)');
}

/** Runs in the browser: what only a text that became markup could have put there. */
function smuggled(canary: string): string[] {
  const elements = document.querySelectorAll(
    '[onload], [onerror], img:not([src^="/badges/"]), iframe, main b, main style, textarea:not(#paste)',
  );
  const scripts = [...document.scripts].filter(
    ({ src, type }) => type !== 'application/ld+json' && !src.startsWith(location.origin),
  );
  const found = [...elements, ...scripts].map(({ outerHTML }) => outerHTML.slice(0, 80));
  return canary in window ? ['the canary', ...found] : found;
}

test('nothing that a server says runs on any page that shows it', async () => {
  const paths: string[] = [];
  for (const path of await builtPaths()) if (/wrecker/i.test(await htmlAt(path))) paths.push(path);
  const found: string[] = [];
  await crawl(visit, [...paths, ...SEARCHES, ...DRAWN_BY_SCRIPTS], async (page, path) => {
    await settle(page, path);
    found.push(...(await page.evaluate(smuggled, CANARY)).map((each) => `${path}: ${each}`));
  });
  expect(found).toEqual([]);
  expect(paths.length).toBeGreaterThan(50);
}, 600_000);

describe('what cannot be seen is shown', () => {
  const cases: [string, string, string][] = [
    ['in the heading of a page', 'bidi', 'bidi_[U+202E]gpj.exe_teled'],
    ['in a description', 'tagged', 'U+E006F'],
  ];
  test.each(cases)('%s', async (_place, beginning, shown) => {
    const found = pages.find(({ tool }) => tool.verdict.name.startsWith(beginning));
    const text = await visit.onPage(found?.route ?? '', (page) =>
      page.locator('main').textContent(),
    );
    expect(text).toContain(shown);
  });

  test('in a search result', async () => {
    const text = await visit.onPage('/search/?q=teled', async (page) => {
      await page.waitForSelector('#results li');
      return page.locator('#results').textContent();
    });
    expect(text).toContain('bidi_[U+202E]gpj.exe_teled');
  });
});

test('Markdown, markup and templates are shown as they were written', async () => {
  const found = pages.find(({ tool }) => tool.verdict.name === 'index.html');
  const text = await visit.onPage(found?.route ?? '', (page) =>
    page.locator('.definition').evaluate((definition) => {
      // The numbers of notes are ours.
      for (const number of definition.querySelectorAll('mark sup')) number.remove();
      return definition.textContent;
    }),
  );
  expect(text).toContain('[press](javascript:window.canary=1) ![x](x) **bold** <b>tag</b>');
});

test('a name of ten thousand characters leaves its page in one piece', async () => {
  const found = pages.find(({ tool }) => tool.verdict.name.startsWith('long_'));
  await visit.onPage(found?.route ?? '', async (page) => {
    expect((await page.locator('h1').textContent())?.length).toBeLessThan(100);
    expect(await page.locator('.definition').textContent()).toContain('x'.repeat(10_000));
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

test('the hidden message of a definition is advised against by hiding the tool', async () => {
  const found = pages.find(({ tool }) => tool.verdict.name === 'tagged');
  const text = await visit.onPage(found?.route ?? '', (page) =>
    page.locator('.label').textContent(),
  );
  expect(text).toMatch(/Hidden text[\s\S]*Hide/);
});
