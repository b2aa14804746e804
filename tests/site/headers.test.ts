import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { visitSite } from './browser.ts';
import { BASE, PLACES } from './places.ts';
import { builtFiles } from './toy-pages.ts';

const visit = visitSite(PLACES.siteBelow, BASE);

/** Path → name → value, as hosts read the file. */
function parseHeaders(text: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  let current: Map<string, string> | undefined;
  for (const line of text.split('\n').filter((each) => each !== '')) {
    if (!line.startsWith(' ')) {
      current = new Map();
      rules.set(line, current);
      continue;
    }
    const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (.+)$/.exec(line) ?? [];
    current?.set(name, value);
  }
  return rules;
}

const rules = parseHeaders(await readFile(join(PLACES.siteBelow, '_headers'), 'utf8'));
const forAll = rules.get(`${BASE}/*`) ?? new Map<string, string>();

test('every file of the site is sent with a strict policy', () => {
  const policy = forAll.get('Content-Security-Policy') ?? '';
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*|https?:|data:/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(forAll.get('X-Content-Type-Options')).toBe('nosniff');
  expect(forAll.get('Referrer-Policy')).toBe('no-referrer');
});

test('a header forbids nothing that a page allows itself, so that both may be there', async () => {
  const directives = (policy: string) => policy.split('; ').filter((each) => each !== '');
  const sent = new Set(directives(forAll.get('Content-Security-Policy') ?? ''));
  for (const file of (await builtFiles(PLACES.siteBelow)).filter((each) =>
    each.endsWith('.html'),
  )) {
    const html = await readFile(join(PLACES.siteBelow, file), 'utf8');
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    expect(policy, file).not.toBe('');
    for (const directive of directives(policy.replaceAll('&#39;', "'"))) {
      const [name, ...sources] = directive.split(' ');
      const wider = [...sent].find((each) => each.startsWith(`${name} `)) ?? '';
      for (const source of sources) expect(wider.split(' '), `${file}: ${name}`).toContain(source);
    }
  }
});

test('search works on a host that sends the headers', async () => {
  const complaints: string[] = [];
  await visit.onPage('/about/', async (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), ...Object.fromEntries(forAll) };
      await route.fulfill({ response, headers });
    });
    await page.goto(`${visit.origin}/search/?q=wipe`);
    await page.waitForSelector('#results li');
  });
  expect(complaints).toEqual([]);
});

test('programs of other sites may fetch what is for them, and nothing else', () => {
  const open = [...rules].filter(([, headers]) => headers.has('Access-Control-Allow-Origin'));
  expect(open.map(([path]) => path)).toEqual(
    ['api', 'badges', 'feeds', 'schemas'].map((folder) => `${BASE}/${folder}/*`),
  );
});

test('what is kept for ever has its content in its name', async () => {
  const kept = [...rules].filter(([, headers]) =>
    headers.get('Cache-Control')?.includes('immutable'),
  );
  expect(kept.map(([path]) => path)).toEqual([`${BASE}/_astro/*`]);
  const files = (await builtFiles(PLACES.siteBelow)).filter((file) => file.startsWith('_astro/'));
  expect(files.filter((file) => !/[./-][\w-]{8}\.\w+$/.test(file))).toEqual([]);
});
