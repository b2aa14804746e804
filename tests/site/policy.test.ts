import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../scanner/policy/formats/index.ts';
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

test('every policy text on a tool page obeys the published schema of fragments', async () => {
  const isValid = await validator('policy-fragment');
  await visit.onPage('/about/', async (page) => {
    for (const { route } of pages.filter(
      ({ server }) => !server.listing.server.startsWith('crowd'),
    )) {
      const texts = await page.evaluate(async (address) => {
        const html = await (await fetch(address)).text();
        const document = new DOMParser().parseFromString(html, 'text/html');
        return [...document.querySelectorAll('.snippet code')].map(
          (code) => code.textContent ?? '',
        );
      }, `${visit.origin}${route}`);
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(isValid(JSON.parse(text)), `${route}: ${text}`).toBe(true);
    }
  });
});

test('the schema of policies refuses a fragment, so that nobody takes one for a policy', async () => {
  expect((await validator('policy'))({ tools: {} })).toBe(false);
});

describe.each(FORMATS)('$title', ({ supports, documentation }) => {
  test('says what it supports and where that is documented', () => {
    expect(Object.keys(supports).sort()).toEqual([
      'argumentConditions',
      'ask',
      'deny',
      'hide',
      'limit',
    ]);
    expect(documentation).toMatch(/^https:/);
  });
});
