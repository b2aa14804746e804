import { describe, expect, test } from 'vitest';
import { routes } from '../../src/lib/routes.ts';
import { visitSite } from './browser.ts';
import { CANARY } from './toy-catalogue/hostile-server.ts';
import { toyPages } from './toy-pages.ts';

const visit = visitSite();
const pages = (await toyPages()).filter(({ server }) => server.listing.server === 'wrecker');

const PLACES_THAT_SHOW_IT = [
  ...pages.map(({ route }) => route),
  routes.server('wrecker'),
  routes.home,
  routes.servers,
  routes.level('critical'),
  `${routes.level('low')}w/`,
  routes.level('unknown'),
  routes.category('destructive'),
  routes.signal('hidden-text'),
  routes.signal('filesystem'),
  routes.rules,
  routes.rule('name-asks-to-destroy'),
  routes.rule('definition-hides-characters'),
  routes.api,
  `${routes.search}?server=wrecker`,
  `${routes.search}?q=script`,
  `${routes.search}?q=${encodeURIComponent('<script>window.canary=1</script>')}`,
  `${routes.search}?q=${encodeURIComponent('"><img src=x onerror=window.canary=1>')}&level=${encodeURIComponent('"><svg onload=window.canary=1>')}`,
];

test.each(PLACES_THAT_SHOW_IT)('nothing that the server says runs on %s', async (path) => {
  const alarms: string[] = [];
  await visit.onPage(path, async (page) => {
    page.on('dialog', (dialog) => alarms.push(`dialog: ${dialog.message()}`));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) alarms.push(message.text());
    });
    page.on('pageerror', (error) => alarms.push(error.message));
    await page.reload();
    if (path.startsWith(routes.search))
      await page.waitForSelector('#results li, #status:not(:empty)');
    const smuggled = await page.evaluate((canary) => {
      const elements = document.querySelectorAll(
        '[onload], [onerror], img, iframe, main b, main style, textarea',
      );
      const scripts = [...document.scripts].filter(
        ({ src, type }) => type !== 'application/ld+json' && !src.startsWith(location.origin),
      );
      return { ran: canary in window, found: elements.length + scripts.length };
    }, CANARY);
    expect(smuggled).toEqual({ ran: false, found: 0 });
  });
  expect(alarms).toEqual([]);
});

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
    page.locator('.definition').textContent(),
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
