import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { visitSite } from './browser.ts';
import { BASE, PLACES } from './places.ts';
import { builtFiles } from './toy-pages.ts';

const ADDRESS = `https://tools.harbour.example${BASE}`;

const visit = visitSite();
const files = await builtFiles(PLACES.siteBelow);
const read = (file: string) => readFile(join(PLACES.siteBelow, file), 'utf8');

test('the sitemap lists every page once, and nothing else', async () => {
  const xml = await read('sitemap.xml');
  const listed = await visit.onPage('/about/', (page) =>
    page.evaluate((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
      return [...documentElement.querySelectorAll('url > loc')].map((each) => each.textContent);
    }, xml),
  );
  const pages = files.filter((file) => file.endsWith('/index.html') || file === 'index.html');
  expect([...listed].sort()).toEqual(
    pages.map((page) => `${ADDRESS}/${page.replace(/index\.html$/, '')}`).sort(),
  );
});

test('what shows one server says when that was seen', async () => {
  const xml = await read('sitemap.xml');
  expect(xml).toContain(
    `<loc>${ADDRESS}/tools/harbour-files/delete_folder/</loc><lastmod>2026-01-02</lastmod>`,
  );
  expect(xml).toContain(`<loc>${ADDRESS}/servers/fog-never/</loc></url>`);
});

test('robots are told of it', async () => {
  expect(await read('robots.txt')).toBe(
    `User-agent: *\nAllow: /\nSitemap: ${ADDRESS}/sitemap.xml\n`,
  );
});

test('without a host there is none, since it could hold no address', async () => {
  expect(await builtFiles()).not.toContain('sitemap.xml');
});
