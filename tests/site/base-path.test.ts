import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASE, ORIGIN, PLACES } from './places.ts';
import { builtFiles } from './toy-pages.ts';

const files = await builtFiles(PLACES.siteBelow);

/** Addresses of the site as they stand in JSON, XML, Markdown and text. */
const WHOLE = /https:\/\/tools\.harbour\.example([^\s"'<>)\]]*)/g;

const texts = files.filter(
  (file) => /\.(json|ndjson|xml|md|txt)$/.test(file) && !/^(pagefind|search\/data)\//.test(file),
);

test('below a path, no file names an address of the host beside it', async () => {
  let named = 0;
  for (const file of texts) {
    const text = await readFile(join(PLACES.siteBelow, file), 'utf8');
    for (const [address, path = ''] of text.matchAll(WHOLE)) {
      expect(path.startsWith(`${BASE}/`), `${file}: ${address}`).toBe(true);
      named += 1;
    }
  }
  expect(named).toBeGreaterThan(2000);
});

test('below a path, every address that files name is there', async () => {
  const there = new Set(files.map((file) => `${ORIGIN}${BASE}/${file}`));
  const missing = new Set<string>();
  for (const file of texts) {
    const text = await readFile(join(PLACES.siteBelow, file), 'utf8');
    for (const [address] of text.matchAll(WHOLE)) {
      const [plain = ''] = address.replaceAll('&amp;', '&').split('#');
      const target = plain.endsWith('/') ? `${plain}index.html` : plain;
      if (!there.has(target)) missing.add(`${file}: ${address}`);
    }
  }
  expect([...missing]).toEqual([]);
});
