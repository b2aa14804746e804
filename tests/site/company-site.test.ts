import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { visitSite } from './browser.ts';
import { BASE, PLACES } from './places.ts';
import { runBuild } from './run-build.ts';
import { builtFiles } from './toy-pages.ts';

const visit = visitSite(PLACES.siteBelow, BASE);

test('below a path, no page points beside it', async () => {
  const pages = (await builtFiles(PLACES.siteBelow)).filter((file) => file.endsWith('.html'));
  const astray: string[] = [];
  for (const page of pages) {
    const html = await readFile(join(PLACES.siteBelow, page), 'utf8');
    for (const [, address = ''] of html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)) {
      if (!address.startsWith(`${BASE}/`)) astray.push(`${page}: ${address}`);
    }
  }
  expect(astray).toEqual([]);
});

test('below a path, styles, signs and the search work', async () => {
  await visit.onPage('/', async (page) => {
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    await page.fill('#q', 'wipe');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#results li');
    await page.locator('#results a', { hasText: 'wipe_log' }).first().click();
    await page.waitForURL(`**${BASE}/tools/*/wipe_log/`);
    expect(await page.locator('h1').textContent()).toBe('wipe_log');
  });
});

test('a company’s site bears its title, its accent and its logo on every page', async () => {
  for (const path of ['/', '/tools/purser/send_payment/']) {
    await visit.onPage(path, async (page) => {
      expect(await page.title()).toMatch(/ · Harbour Tool Register$/);
      const look = await page.evaluate(() => {
        const logo = document.querySelector<HTMLImageElement>('.site-name img');
        return {
          drawn: logo?.complete === true && logo.naturalWidth > 0,
          size: [logo?.clientWidth, logo?.clientHeight],
          colour: getComputedStyle(document.querySelector('main a') as Element).color,
        };
      });
      expect(look).toEqual({ drawn: true, size: [42, 28], colour: 'rgb(10, 92, 54)' });
    });
  }
  await visit.onPage('/', async (page) => {
    expect(await page.locator('h1').textContent()).toBe(
      'What every tool of the harbour’s agents can do',
    );
  });
});

test('settings that are wrong stop the build before anything is written', async () => {
  const { exitCode, errors } = await runBuild(
    ...['--catalogue', PLACES.catalogue, '--out', PLACES.brokenSite, '--address', 'nowhere'],
  );
  expect(exitCode).toBe(2);
  expect(errors).toContain('the command line: address: found the text "nowhere"');
  await expect(stat(PLACES.brokenSite)).rejects.toThrow('ENOENT');
});
