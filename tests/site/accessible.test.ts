import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visitSite } from './browser.ts';
import { PAGES_OF_EACH_KIND } from './toy-pages.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The narrowest screen that pages are made for, in CSS pixels. */
const NARROW = { width: 320, height: 700 };

const visit = visitSite();

/** The search draws its results when its index has arrived; every other page is there at once. */
async function settle(page: Page): Promise<void> {
  if (page.url().includes('?q=')) await page.waitForSelector('#results li');
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each(PAGES_OF_EACH_KIND)('axe finds nothing on %s', async (path) => {
    // Injected by the debugger: the pages' own policy lets nothing else in.
    const found = await visit.onPage(
      path,
      async (page) => {
        await settle(page);
        await page.evaluate(axe.source);
        return page.evaluate(
          async (values) => (await window.axe.run({ runOnly: { type: 'tag', values } })).violations,
          STANDARDS,
        );
      },
      { colorScheme },
    );
    expect(
      found.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
      ),
    ).toEqual([]);
  });
});

test.each(PAGES_OF_EACH_KIND)('nothing of %s sticks out of a narrow screen', async (path) => {
  const excess = await visit.onPage(
    path,
    async (page) => {
      await settle(page);
      return page.evaluate(() => {
        const boxes = [
          document.documentElement,
          ...document.querySelectorAll('main, .sheet, .label'),
        ];
        return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
      });
    },
    { viewport: NARROW },
  );
  expect(excess).toBeLessThanOrEqual(0);
});
