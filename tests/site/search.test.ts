import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitSite } from './browser.ts';

const visit = visitSite();

const names = (page: Page) => page.locator('#results li a').allInnerTexts();

async function search(page: Page, words: string): Promise<string[]> {
  await page.fill('#q', words);
  await page.waitForSelector('#results li');
  return names(page);
}

test('finds a tool by a word of its name and leads to its page', async () => {
  await visit.onPage('/search/', async (page) => {
    expect((await search(page, 'delete folder'))[0]).toBe('delete_folder');
    await page.locator('#results a').first().click();
    await page.waitForURL('**/tools/harbour-files/delete_folder/');
  });
});

test('finds a server by its name', async () => {
  await visit.onPage('/search/', async (page) => {
    expect(await search(page, 'Tide Sums')).toContain('Tide Sums');
  });
});

test('finds a tool by a word of its description', async () => {
  await visit.onPage('/search/', async (page) => {
    expect(await search(page, 'supplier')).toEqual(['send_payment']);
  });
});

test('looks into descriptions, too, when asked to, and narrows what they give', async () => {
  await visit.onPage('/search/', async (page) => {
    expect(await search(page, 'session')).not.toContain('run_command');
    await page.click('#more');
    await page.locator('#results code', { hasText: 'run_command' }).waitFor();
    await page.check('input[value=low]');
    await page.locator('#results code', { hasText: 'run_command' }).waitFor({ state: 'detached' });
  });
});

test('narrows by facets, whose counts follow, and writes all of it into the address', async () => {
  await visit.onPage('/search/', async (page) => {
    await search(page, 'create session');
    await page.check('input[value=critical]');
    await page.waitForFunction(
      () => document.querySelector('#status')?.textContent === '1 result by name',
    );
    expect(await names(page)).toEqual(['create_session']);
    expect(new URL(page.url()).search).toBe('?q=create+session&level=critical');
  });
});

test('an address brings back the search that it was copied from', async () => {
  await visit.onPage('/search/?q=session&level=critical&signal=code-execution', async (page) => {
    await page.waitForSelector('#results li');
    expect(await page.inputValue('#q')).toBe('session');
    expect(await page.isChecked('input[value=code-execution]')).toBe(true);
    expect(await names(page)).toContain('create_session');
  });
});

test('a facet alone is a search', async () => {
  await visit.onPage('/search/?server=purser', async (page) => {
    await page.waitForSelector('#results li');
    expect((await names(page)).sort()).toEqual([
      'Purser',
      'get_api_key',
      'list_invoices',
      'send_email',
      'send_payment',
    ]);
  });
});

test('says so when nothing is found', async () => {
  await visit.onPage('/search/?q=zyzzyva', async (page) => {
    await page.waitForFunction(() =>
      document.querySelector('#status')?.textContent?.startsWith('0 results:'),
    );
  });
});

test('works from the keyboard: slash to the field, arrows through the results, Enter to the page', async () => {
  await visit.onPage('/about/', async (page) => {
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    await page.keyboard.press('/');
    await page.keyboard.type('wipe');
    await page.waitForSelector('#results li');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('wipe_log');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/wipe_log/');
  });
});

test('more results than fit are drawn when asked for', async () => {
  await visit.onPage('/search/?server=drove', async (page) => {
    await page.waitForSelector('#results li:nth-child(20)');
    expect(await page.locator('#results li').count()).toBe(20);
    await page.click('#more');
    await page.waitForSelector('#results li:nth-child(40)');
  });
});
