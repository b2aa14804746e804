import { expect, test } from 'vitest';
import { CATEGORIES } from '../../scanner/contract/category.ts';
import { RISK_LEVELS } from '../../scanner/contract/risk.ts';
import { SIGNALS } from '../../scanner/contract/signal.ts';
import { RULE_METADATA } from '../../scanner/rules/index.ts';
import { readCatalogue } from '../../src/lib/read-catalogue.ts';
import { routes } from '../../src/lib/routes.ts';
import { PLACES } from './places.ts';
import { builtFiles, toyPages } from './toy-pages.ts';

const files = await builtFiles();
const pages = files.filter((file) => file.endsWith('.html'));
const { servers } = await readCatalogue(PLACES.catalogue);
const tools = await toyPages();

const pageOf = (route: string) => `${route.slice(1)}index.html`;

test('every route of the site exists', () => {
  const expected = [
    ...[routes.home, routes.servers, routes.rules, routes.search, routes.about, routes.api],
    ...servers.map(({ listing }) => routes.server(listing.server)),
    ...tools.map(({ route }) => route),
    ...RISK_LEVELS.map(routes.level),
    ...CATEGORIES.map(routes.category),
    ...SIGNALS.map(routes.signal),
    ...RULE_METADATA.map(({ id }) => routes.rule(id)),
  ].map(pageOf);
  expect([...expected, '404.html'].filter((page) => !pages.includes(page))).toEqual([]);
});

test('a server has one page for each of its tools and none besides', () => {
  const built = pages.filter((page) => page.startsWith('tools/'));
  expect(built).toEqual(tools.map(({ route }) => pageOf(route)).sort());
});

test('a list that is too long for one page is dealt out by the beginning of ids', () => {
  expect(pages.filter((page) => page.startsWith('risk/low/'))).toEqual(
    expect.arrayContaining([
      'risk/low/crowd-a/index.html',
      'risk/low/crowd-b/index.html',
      'risk/low/d/index.html',
    ]),
  );
});

/** Everything that the site has at its top. */
const TOPS = [
  ...['_astro', '_headers', '404.html', 'icon.svg', 'index.html', 'llms.txt', 'pagefind'],
  ...['about', 'api', 'attacks', 'badges', 'categories', 'changes', 'compare', 'feeds', 'method'],
  ...['report', 'risk', 'rules', 'schemas', 'search', 'servers', 'signals', 'stack', 'tools'],
];

test('whatever tools are called, nothing is written outside its place', () => {
  expect(files.filter((file) => !TOPS.includes(file.split('/')[0] ?? ''))).toEqual([]);
  expect(
    files.filter(
      (file) =>
        file.startsWith('tools/') && !/^tools\/[a-z-]+\/[\w.-]+\/index\.html(\.md)?$/.test(file),
    ),
  ).toEqual([]);
});

test('no two pages differ only in case, which some file systems do not tell apart', () => {
  expect(new Set(pages.map((page) => page.toLowerCase())).size).toBe(pages.length);
});
