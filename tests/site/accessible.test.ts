import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { routes } from '../../src/lib/routes.ts';
import { visitSite } from './browser.ts';
import { builtPaths, crawl, pathOfEachStructure } from './crawl.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on colours alone, and so has to be looked at again on dark pages. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** The narrowest screen that pages are made for, and one of 1280 pixels at 200 % zoom. */
const NARROW = [320, 640];

const LONG_MS = 900_000;

const visit = visitSite();

/** Pages that a script fills, with what they hold when it has, and how to tell that it has. */
const FILLED_BY_SCRIPT: readonly [string, string][] = [
  [`${routes.search}?q=session`, '#results li'],
  [`${routes.stack}#s=harbour-files&s=pilot-login&s=quay-terminal&s=purser~my+purse`, '.snippet'],
  [`${routes.stack}#s=wrecker&s=fog-timed-out&f=codex`, '.snippet'],
  [`${routes.compare}?a=harbour-files&b=quay-terminal`, '.versus'],
];

const settle = (page: Page, path: string) => {
  const [, selector] = FILLED_BY_SCRIPT.find(([filled]) => filled === path) ?? [];
  return selector === undefined ? undefined : page.waitForSelector(selector);
};

/** Injected by the debugger: the pages' own policy lets nothing else in. */
async function violations(page: Page, values: string[], type: 'tag' | 'rule'): Promise<string[]> {
  const found = await page.evaluate(
    async (runOnly) => (await window.axe.run({ runOnly, resultTypes: ['violations'] })).violations,
    { type, values },
  );
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
}

test(
  'axe finds nothing on any page, in light and in dark colours',
  async () => {
    const paths = [
      ...(await pathOfEachStructure(visit)),
      ...FILLED_BY_SCRIPT.map(([path]) => path),
    ];
    const found: string[] = [];
    await crawl(visit, paths, async (page, path) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await settle(page, path);
      await page.evaluate(axe.source);
      const light = await violations(page, STANDARDS, 'tag');
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(page, RULES_OF_COLOUR, 'rule');
      found.push(...[...light, ...dark].map((words) => `${path} ${words}`));
    });
    expect(found).toEqual([]);
    expect(paths.length).toBeGreaterThan(100);
  },
  LONG_MS,
);

test.each(NARROW)(
  'nothing of any page sticks out of a screen of %i pixels',
  async (width) => {
    const paths = [
      ...(await pathOfEachStructure(visit)),
      ...FILLED_BY_SCRIPT.map(([path]) => path),
    ];
    const wide: string[] = [];
    await crawl(
      visit,
      paths,
      async (page, path) => {
        await settle(page, path);
        const excess = await page.evaluate(() => {
          const boxes = [
            document.documentElement,
            ...document.querySelectorAll('main, .sheet, .label'),
          ];
          return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
        });
        if (excess > 0) wide.push(`${path} by ${excess}`);
      },
      { viewport: { width, height: 700 } },
    );
    expect(wide).toEqual([]);
  },
  LONG_MS,
);

test('the slash leads to the search from every kind of page, but not while somebody types', async () => {
  await visit.onPage(routes.report, async (page) => {
    await page.keyboard.press('/');
    await page.waitForURL(`**${routes.search}`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });
  await visit.onPage(routes.stack, async (page) => {
    await page.locator('#server').focus();
    await page.keyboard.press('/');
    expect(await page.inputValue('#server')).toBe('/');
    expect(page.url()).toContain(routes.stack);
  });
});

test('with forced colours signs, bars and names are still told apart from the ground', async () => {
  await visit.onPage(
    routes.report,
    async (page) => {
      const colours = await page.evaluate(() => {
        const fill = (selector: string) => {
          const element = document.querySelector(selector);
          return element === null ? 'missing' : getComputedStyle(element).fill;
        };
        return {
          critical: fill('.chart rect.critical'),
          low: fill('.chart rect.low'),
          words: fill('.chart text'),
          ground: getComputedStyle(document.documentElement).backgroundColor,
        };
      });
      expect(new Set(Object.values(colours)).size).toBe(4);
    },
    { forcedColors: 'active' },
  );
});

test('with reduced motion nothing scrolls by itself', async () => {
  await visit.onPage(
    routes.home,
    async (page) => {
      const behaviour = await page.evaluate(
        () => getComputedStyle(document.documentElement).scrollBehavior,
      );
      expect(behaviour).toBe('auto');
    },
    { reducedMotion: 'reduce' },
  );
});

test('the visited structures stand for all pages', async () => {
  const all = await builtPaths();
  const some = await pathOfEachStructure(visit);
  expect(some.filter((path) => !all.includes(path))).toEqual([]);
  for (const path of [routes.report, routes.method, routes.changes, routes.compare, routes.stack])
    expect(some).toContain(path);
});
