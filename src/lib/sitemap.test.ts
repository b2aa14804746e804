import { expect, test } from 'vitest';
import type { Site } from './site-settings.ts';
import { sitemapFiles } from './sitemap.ts';

const SITE: Site = {
  title: 'Toys',
  claim: 'What toys can do',
  origin: 'https://toys.example',
  base: '/here/',
  repository: null,
  accent: null,
  logo: null,
};

const PAGES = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ path: `/here/${name}/`, seen: null }));

test('a site of more pages than a file may list gets an index and several files', () => {
  const files = sitemapFiles(SITE, PAGES, 2);
  expect(files.map(({ name }) => name)).toEqual([
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap-3.xml',
  ]);
  const [index, ...parts] = files.map(({ text }) => text);
  const locations = (text = '') => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc);
  expect(locations(index)).toEqual(
    [1, 2, 3].map((part) => `https://toys.example/here/sitemap-${part}.xml`),
  );
  expect(parts.flatMap(locations)).toEqual(PAGES.map(({ path }) => `https://toys.example${path}`));
});

test('addresses are escaped', () => {
  const [file] = sitemapFiles(SITE, [{ path: '/here/a&b/', seen: '2026-01-02T03:04:05.000Z' }]);
  expect(file?.text).toContain(
    '<loc>https://toys.example/here/a&amp;b/</loc><lastmod>2026-01-02</lastmod>',
  );
});
