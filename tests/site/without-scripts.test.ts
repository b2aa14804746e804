import { expect, test } from 'vitest';
import { routes } from '../../src/lib/routes.ts';
import { visitSite } from './browser.ts';

const visit = visitSite();
const WITHOUT = { javaScriptEnabled: false };

test('a data sheet says everything, and offers no button that would do nothing', async () => {
  await visit.onPage(
    routes.tool('harbour-files', 'delete_folder'),
    async (page) => {
      const text = await page.locator('main').textContent();
      for (const words of [
        'Critical',
        'Permanently delete',
        '"deny_if"',
        'How do I block',
        'Provenance',
      ]) {
        expect(text).toContain(words);
      }
      expect(await page.locator('[data-copy]:visible').count()).toBe(0);
    },
    WITHOUT,
  );
});

test('the search says what it needs and shows the other ways', async () => {
  await visit.onPage(
    routes.search,
    async (page) => {
      const links = await page.locator('noscript a').count();
      expect(links).toBeGreaterThan(20);
      await page.locator('noscript a', { hasText: 'critical' }).click();
      await page.waitForURL('**/risk/critical/');
    },
    WITHOUT,
  );
});

test('from the home page every tool can be reached by links', async () => {
  await visit.onPage(
    routes.home,
    async (page) => {
      await page.locator('main a', { hasText: 'listed servers' }).click();
      await page.locator('main a', { hasText: 'Purser' }).click();
      await page.locator('.tools a', { hasText: 'send_payment' }).click();
      await page.waitForURL('**/tools/purser/send_payment/');
    },
    WITHOUT,
  );
});

test.each([
  [routes.stack, 'needs a script', 'your servers'],
  [routes.compare, 'needs a script', 'all servers'],
])('%s says what it needs and shows another way', async (path, words, link) => {
  await visit.onPage(
    path,
    async (page) => {
      expect(await page.locator('main').textContent()).toContain(words);
      expect(await page.locator('main :is(input, select, textarea, button):visible').count()).toBe(
        0,
      );
      await page.locator('noscript a', { hasText: link }).click();
      await page.waitForURL('**/servers/');
    },
    WITHOUT,
  );
});

test('every chart is there with its figures', async () => {
  await visit.onPage(
    routes.report,
    async (page) => {
      const charts = page.locator('figure');
      const number = await charts.count();
      expect(number).toBeGreaterThan(8);
      for (let index = 0; index < number; index += 1) {
        const chart = charts.nth(index);
        expect((await chart.locator('figcaption').textContent())?.length).toBeGreaterThan(10);
        expect(await chart.locator('table tbody tr').count()).toBeGreaterThan(0);
      }
      expect(await page.locator('.chart rect').first().isVisible()).toBe(true);
    },
    WITHOUT,
  );
});
