import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { PLACES } from './places.ts';
import { type ServedSite, serveSite } from './serve.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/** No sandbox, since tests may run as root; no talk to anybody but the page's own host. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The toy site in a browser, for the tests of one file. */
export interface Visit {
  origin: string;
  browser: Browser;
  /** Runs with a fresh page at a path and closes it; fails if the page left its host. */
  onPage<Result>(
    path: string,
    use: (page: Page) => Promise<Result>,
    options?: BrowserContextOptions,
  ): Promise<Result>;
}

/** Serves a built site and starts a browser before the tests of a file, and ends both after them. */
export function visitSite(folder: string = PLACES.site, base = ''): Visit {
  let served: ServedSite;
  const visit = {} as Visit;
  beforeAll(async () => {
    served = await serveSite(folder, base);
    visit.origin = `${served.origin}${base}`;
    visit.browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
  });
  afterAll(async () => {
    await visit.browser?.close();
    await served?.close();
  });
  visit.onPage = async (path, use, options = {}) => {
    const context = await visit.browser.newContext(options);
    const foreign: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(`${served.origin}/`)) foreign.push(request.url());
    });
    try {
      const page = await context.newPage();
      await page.goto(`${visit.origin}${path}`);
      const result = await use(page);
      if (foreign.length > 0) throw new Error(`${path} asked other hosts: ${foreign.join(' ')}`);
      return result;
    } finally {
      await context.close();
    }
  };
  return visit;
}

function findBrowser(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(
    existsSync,
  );
  if (found === undefined) {
    throw new Error(
      'No Chromium on the PATH. Install it, on Debian with: apt-get install chromium',
    );
  }
  return found;
}
