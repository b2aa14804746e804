import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { visitSite } from './browser.ts';
import { BASE, PLACES } from './places.ts';
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
