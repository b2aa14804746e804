import { expect, test } from 'vitest';
import { routes } from '../../src/lib/routes.ts';
import { visitSite } from './browser.ts';
import { builtPaths, crawl, htmlAt } from './crawl.ts';
import { PAGES_OF_EACH_KIND } from './toy-pages.ts';

// What makes a page quick and easy to find, as the browser itself sees it: counted, not timed, so that
// a busy machine changes nothing.

/** A style sheet, two fonts, a script, the signs, the icon, and a picture of its own. */
const MOST_FILES = 7;

/** Of all files but the page itself, as they stand on the disk. */
const MOST_BYTES = 110_000;

/** Characters of a description that search engines show. */
const LONGEST_DESCRIPTION = 320;

/** Link texts that say nothing of where they lead, as search engines count them. */
const EMPTY_WORDS =
  /^(click (here|this)|go|here|information|learn more|more( info(rmation)?)?|right here|read more|see more|start|this)$/i;

const visit = visitSite();

/** Pages whose contents are worked out in the browser. */
const COMPUTED: readonly string[] = [`${routes.search}?q=session`, routes.stack, routes.compare];
const written = PAGES_OF_EACH_KIND.filter((path) => !COMPUTED.includes(path));

test('the largest thing that a page paints stands in it as it was sent, and is no picture', async () => {
  const late: string[] = [];
  await crawl(visit, written, async (page, path) => {
    const { words, address } = await page.evaluate(largestPaint);
    const sent = (await page.evaluate(textOf, await htmlAt(path))).replace(/\s/g, '');
    if (address !== '' || words === '' || !sent.includes(words.replace(/\s/g, '')))
      late.push(`${path}: ${address} ${words}`);
  });
  expect(late).toEqual([]);
});

test('a page asks for few and light files, for each of them once', async () => {
  const heavy: string[] = [];
  await crawl(visit, written, async (page, path) => {
    const files = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
        ({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }),
      ),
    );
    const names = new Set(files.map(({ name }) => name));
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    if (names.size > MOST_FILES || names.size < files.length || bytes > MOST_BYTES)
      heavy.push(`${path}: ${files.length} files, ${bytes} bytes: ${[...names].join(' ')}`);
  });
  expect(heavy).toEqual([]);
});

test('every page tells search engines what it is about, and none says it as another does', async () => {
  const wrong: string[] = [];
  const titles = new Map<string, string>();
  for (const path of await builtPaths()) {
    const html = await htmlAt(path);
    if (html.includes('<meta name="robots" content="noindex">')) continue;
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    const description = /<meta name="description" content="([^"]+)">/.exec(html)?.[1] ?? '';
    if (description === '' || description.length > LONGEST_DESCRIPTION)
      wrong.push(`${path}: the description “${description}”`);
    const other = titles.get(title);
    if (title === '' || other !== undefined)
      wrong.push(`${path} and ${other}: the title “${title}”`);
    titles.set(title, path);
  }
  expect(wrong).toEqual([]);
});

test('no link says less than where it leads', async () => {
  const empty = await visit.onPage('/about/', async (page) => {
    const found: string[] = [];
    for (const path of await builtPaths()) {
      const texts = await page.evaluate(linkTexts, await htmlAt(path));
      found.push(
        ...texts.filter((text) => EMPTY_WORDS.test(text)).map((text) => `${path}: ${text}`),
      );
    }
    return found;
  });
  expect(empty).toEqual([]);
});

/** Runs in the browser: the last largest paint before anybody did anything. */
function largestPaint(): Promise<{ words: string; address: string }> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1) as PerformanceEntry & {
        element: Element | null;
        url: string;
      };
      resolve({ words: last.element?.textContent ?? '', address: last.url });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** Runs in the browser: all words of a page. */
function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

/** Runs in the browser: what the links of a page say. */
function linkTexts(html: string): string[] {
  const { links } = new DOMParser().parseFromString(html, 'text/html');
  return [...links].map(({ textContent }) => (textContent ?? '').trim());
}
