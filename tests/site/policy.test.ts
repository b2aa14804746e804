import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { settleTool } from '../../scanner/policy/format.ts';
import { FORMATS } from '../../scanner/policy/formats/index.ts';
import { ELSEWHERE, HERE } from '../../src/lib/handling.ts';
import { readCatalogue } from '../../src/lib/read-catalogue.ts';
import { routes } from '../../src/lib/routes.ts';
import { visitSite } from './browser.ts';
import { PLACES } from './places.ts';
import { toyPages } from './toy-pages.ts';

const visit = visitSite();
const pages = await toyPages();
const { servers } = await readCatalogue(PLACES.catalogue);

const read = async (route: string): Promise<unknown> =>
  JSON.parse(await readFile(join(PLACES.site, route), 'utf8'));

async function validator(schema: string) {
  return new Ajv2020({ strict: false }).compile((await read(`schemas/${schema}.json`)) as object);
}

test('every downloadable policy obeys the published schema and decides about every tool', async () => {
  const isValid = await validator('policy');
  for (const { listing, tools } of servers.filter((server) => server.tools.length > 0)) {
    const policy = (await read(routes.serverPolicy(listing.server, 'policy.json'))) as {
      tools?: object;
      hide?: string[];
    };
    expect(isValid(policy), JSON.stringify(isValid.errors)).toBe(true);
    const decided = new Set([
      ...Object.getOwnPropertyNames(policy.tools ?? {}),
      ...(policy.hide ?? []),
    ]);
    expect(decided).toEqual(new Set(tools.map(({ verdict }) => verdict.name)));
  }
});

test('every policy.json on a tool page obeys the published schema of fragments', async () => {
  const isValid = await validator('policy-fragment');
  await visit.onPage('/about/', async (page) => {
    for (const { route } of pages.filter(
      ({ server }) => !server.listing.server.startsWith('crowd'),
    )) {
      const texts = await page.evaluate(async (address) => {
        const html = await (await fetch(address)).text();
        const document = new DOMParser().parseFromString(html, 'text/html');
        const codes = document.querySelectorAll('[data-format~=policy-json] .snippet pre');
        return [...codes].map((code) => code.textContent ?? '');
      }, `${visit.origin}${route}`);
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(isValid(JSON.parse(text)), `${route}: ${text}`).toBe(true);
    }
  });
});

test('every text on a tool page is what its format writes for the recommendation', async () => {
  const [{ server, route } = { server: undefined, route: '' }] = pages.filter((each) =>
    each.route.endsWith('/delete_folder/'),
  );
  const tool = server?.tools.find(({ verdict }) => verdict.name === 'delete_folder');
  if (server === undefined || tool === undefined) throw new Error('The toy is gone.');
  const shown = await visit.onPage(route, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('section#handling [data-format]')].map((each) => [
        each.getAttribute('data-format'),
        each.querySelector('.snippet pre')?.textContent ?? null,
      ]),
    ),
  );
  const id = server.listing.server;
  const written = HERE.map((format) => {
    const outcome = settleTool(format, id, tool.recommendation);
    return [format.id, 'refused' in outcome ? null : format.writeTool(id, outcome.settled)];
  });
  expect(shown.slice(0, HERE.length)).toEqual(written);
  const elsewhere = shown.slice(HERE.length).flatMap(([ids]) => ids?.split(' ') ?? []);
  expect(elsewhere.sort()).toEqual(ELSEWHERE.map((format) => format.id).sort());
});

test('the schema of policies refuses a fragment, so that nobody takes one for a policy', async () => {
  expect((await validator('policy'))({ tools: {} })).toBe(false);
});

describe('the choice of a format', () => {
  const PAGE = '/tools/harbour-files/delete_folder/';

  /** The formats of which something is shown under Handling. */
  const shownFormats = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('section#handling [data-format]')]
        .filter((each) => each.offsetParent !== null)
        .map((each) => each.dataset['format']),
    );

  test('needs no script', async () => {
    await visit.onPage(
      PAGE,
      async (page) => {
        expect(await shownFormats(page)).toEqual(['policy-json']);
        await page.getByLabel('Claude Code').check();
        expect(await shownFormats(page)).toEqual(['claude-code']);
        for (const { title, id } of FORMATS) {
          await page.getByLabel(title, { exact: true }).check();
          const [shown, another] = await shownFormats(page);
          expect(shown?.split(' ')).toContain(id);
          expect(another).toBeUndefined();
        }
        expect(await page.locator('[data-server]').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  test('is moved with the keyboard', async () => {
    await visit.onPage(PAGE, async (page) => {
      await page.getByLabel('PolicyLayer').focus();
      await page.keyboard.press('ArrowRight');
      expect(await shownFormats(page)).toEqual(['claude-code']);
    });
  });

  test('is remembered on the next page, and decides the answers there too', async () => {
    await visit.onPage(PAGE, async (page) => {
      await page.getByLabel('Codex').check();
      await page.goto(`${visit.origin}/servers/harbour-files/`);
      expect(await page.getByLabel('Codex').isChecked()).toBe(true);
      await page.goto(`${visit.origin}${PAGE}`);
      expect(await shownFormats(page)).toEqual(['codex']);
      const answers = page.locator('.questions [data-format]:visible');
      expect(await answers.count()).toBeGreaterThan(0);
      for (const answer of await answers.all())
        expect((await answer.getAttribute('data-format'))?.split(' ')).toContain('codex');
    });
  });

  test('lasts as long as the page where the browser keeps nothing', async () => {
    await visit.onPage(PAGE, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('No.', 'SecurityError');
          },
        });
      });
      const mistakes: Error[] = [];
      page.on('pageerror', (error) => mistakes.push(error));
      await page.goto(`${visit.origin}${PAGE}`);
      await page.getByLabel('Codex').check();
      expect(await shownFormats(page)).toEqual(['codex']);
      expect(mistakes).toEqual([]);
    });
  });
});

describe('the name of the server', () => {
  test('is filled into every text, and into what is downloaded', async () => {
    await visit.onPage('/servers/harbour-files/', async (page) => {
      await page.getByLabel('Claude Code').check();
      await page.locator('[data-server]').fill('my-boats');
      const shown = page.locator('[data-format=claude-code] pre').first();
      expect(await shown.textContent()).toContain('"mcp__my-boats__delete_folder"');
      expect(await shown.textContent()).not.toContain('harbour-files');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByText('Download claude-code.json').click(),
      ]);
      expect(download.suggestedFilename()).toBe('claude-code.json');
      expect(await readFile(await download.path(), 'utf8')).toBe(await shown.textContent());
    });
  });

  test('is left as it was while what is typed is none', async () => {
    await visit.onPage('/tools/harbour-files/delete_folder/', async (page) => {
      const shown = page.locator('[data-format=codex] pre').first();
      const before = await shown.textContent();
      for (const name of ['', 'a b', '"]\nx', 'a_b']) {
        await page.locator('[data-server]').fill(name);
        expect(await shown.textContent()).toBe(before);
      }
    });
  });
});

describe.each(FORMATS)('$title', ({ supports, documentation }) => {
  test('says what it supports and where that is documented', () => {
    expect(Object.keys(supports).sort()).toEqual(['arguments', 'ask', 'deny', 'hide', 'limit']);
    expect(documentation).toMatch(/^https:/);
  });
});
