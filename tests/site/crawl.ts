import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Visit } from './browser.ts';
import { PLACES } from './places.ts';
import { builtFiles } from './toy-pages.ts';

/** Tabs that work side by side: as many as the smallest machine has processors. */
const TABS = 2;

/** The path of every page of the built toy site. */
export async function builtPaths(): Promise<string[]> {
  const files = (await builtFiles()).filter((file) => file.endsWith('.html'));
  return files.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** The HTML of the page at a path. */
export function htmlAt(path: string): Promise<string> {
  return readFile(join(PLACES.site, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/**
 * Visits many pages in a few tabs of one browser.
 *
 * @throws Error where a page asked another host, opened a dialog, broke its own policy or had an error
 */
export async function crawl(
  visit: Visit,
  paths: readonly string[],
  use: (page: Page, path: string) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const { browser, origin } = visit;
  const context = await browser.newContext(options);
  const alarms = alarmsOf(context, origin);
  const left = [...paths].reverse();
  const work = async () => {
    const page = await context.newPage();
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      await page.goto(`${origin}${path}`);
      await use(page, path);
    }
  };
  try {
    await Promise.all(Array.from({ length: TABS }, work));
    if (alarms.length > 0) throw new Error(alarms.join('\n'));
  } finally {
    await context.close();
  }
}

/** Fills with whatever a page must never do. */
function alarmsOf(context: BrowserContext, origin: string): string[] {
  const alarms: string[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) alarms.push(`asked ${request.url()}`);
  });
  context.on('dialog', (dialog) => {
    alarms.push(`${dialog.page()?.url()} opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('console', (message) => {
    if (/Content Security Policy/.test(message.text()))
      alarms.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    alarms.push(`${error.page()?.url()}: ${error.error().message}`);
  });
  return alarms;
}

/**
 * The first page of each structure: pages that are built of the same elements, with the same attributes,
 * in the same places differ in nothing but words and figures.
 */
export async function pathOfEachStructure(visit: Visit): Promise<string[]> {
  const paths = await builtPaths();
  return visit.onPage('/about/', async (page) => {
    const first = new Map<string, string>();
    for (const path of paths) {
      const structure = await page.evaluate(structureOf, await htmlAt(path));
      if (!first.has(structure)) first.set(structure, path);
    }
    return [...first.values()];
  });
}

/** Runs in the browser: which elements stand in which, with which attributes and classes, empty or not. */
function structureOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const describe = (element: Element | null) =>
    element === null
      ? ''
      : `${element.tagName}.${element.className} ${element.getAttributeNames().sort().join()}`;
  const places = [...body.querySelectorAll('*')].map((element) => {
    const parent = element.parentElement;
    const isEmpty = element.textContent?.trim() === '';
    return `${describe(parent?.parentElement ?? null)} > ${describe(parent)} > ${describe(element)} ${isEmpty}`;
  });
  return [...new Set(places)].sort().join('\n');
}
