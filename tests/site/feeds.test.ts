import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/lib/read-catalogue.ts';
import { routes } from '../../src/lib/routes.ts';
import { visitSite } from './browser.ts';
import { BASE, PLACES } from './places.ts';
import { builtFiles } from './toy-pages.ts';

/** An element of a parsed feed: its name with the namespace, attributes, own text and children. */
interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

const ATOM = '{http://www.w3.org/2005/Atom}';

/** What RFC 4287 wants in a feed and in an entry, how often at least and at most. */
const FEED = { id: [1, 1], title: [1, 1], updated: [1, 1], author: [1, 9] } as const;
const ENTRY = { id: [1, 1], title: [1, 1], updated: [1, 1], summary: [0, 1] } as const;

/** RFC 3339. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

const ADDRESS = `https://tools.harbour.example${BASE}`;

const visit = visitSite();
const { servers } = await readCatalogue(PLACES.catalogue);
const files = await builtFiles(PLACES.siteBelow);
const feeds = files.filter((file) => file.startsWith('feeds/'));

/** Parses XML as a browser does, which refuses whatever is not well-formed. */
async function parse(file: string): Promise<Node> {
  const xml = await readFile(join(PLACES.siteBelow, file), 'utf8');
  return visit.onPage('/about/', (page) =>
    page.evaluate((text) => {
      const nodeOf = (element: Element): Node => ({
        name: `{${element.namespaceURI}}${element.localName}`,
        attributes: Object.fromEntries(
          [...element.attributes].map((each) => [each.name, each.value]),
        ),
        text: element.children.length === 0 ? (element.textContent ?? '') : '',
        children: [...element.children].map(nodeOf),
      });
      return nodeOf(new DOMParser().parseFromString(text, 'application/xml').documentElement);
    }, xml),
  );
}

const parsed = new Map<string, Node>();
const feedOf = async (file: string): Promise<Node> => {
  const feed = parsed.get(file) ?? (await parse(file));
  parsed.set(file, feed);
  return feed;
};

const all = (node: Node, name: string) => node.children.filter((each) => each.name === ATOM + name);
const textOf = (node: Node, name: string) => all(node, name)[0]?.text ?? '';
const linksOf = (node: Node, rel: string) =>
  all(node, 'link').flatMap(({ attributes }) => (attributes['rel'] === rel ? [attributes] : []));

/** What is wrong with a feed or an entry by RFC 4287. */
function faultsOf(node: Node, wanted: Readonly<Record<string, readonly [number, number]>>) {
  const faults = Object.entries(wanted).flatMap(([name, [least, most]]) => {
    const found = all(node, name).length;
    return found < least || found > most ? [`${found} × ${name}`] : [];
  });
  if (!/^urn:uuid:[0-9a-f-]{36}$/.test(textOf(node, 'id'))) faults.push('id');
  if (!MOMENT.test(textOf(node, 'updated'))) faults.push('updated');
  if (textOf(node, 'title').trim() === '') faults.push('title');
  if (linksOf(node, 'alternate').length !== 1) faults.push('alternate');
  return faults;
}

test('there is a feed of the site and one of each server', () => {
  expect(feeds.map((file) => `/${file}`)).toEqual(
    [routes.feed, ...servers.map(({ listing }) => routes.serverFeed(listing.server))].sort(),
  );
});

test('every feed is an Atom feed as RFC 4287 wants it', async () => {
  for (const file of feeds) {
    const feed = await feedOf(file);
    expect(feed.name, file).toBe(`${ATOM}feed`);
    expect(faultsOf(feed, FEED), file).toEqual([]);
    expect(linksOf(feed, 'self')[0]?.['href']).toBe(`${ADDRESS}/${file}`);
    for (const entry of all(feed, 'entry')) expect(faultsOf(entry, ENTRY), file).toEqual([]);
  }
});

test('every change is told once by the site and once by its server, newest first', async () => {
  const site = await feedOf(routes.feed.slice(1));
  const ids = all(site, 'entry').map((entry) => textOf(entry, 'id'));
  const told = await Promise.all(
    servers.map(async ({ listing, changes }) => {
      const entries = all(await feedOf(routes.serverFeed(listing.server).slice(1)), 'entry');
      expect(entries.length).toBe(changes.length);
      return entries.map((entry) => textOf(entry, 'id'));
    }),
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  expect(told.flat().sort()).toEqual([...ids].sort());
  const days = all(site, 'entry').map((entry) => textOf(entry, 'updated'));
  expect(days).toEqual([...days].sort().reverse());
});

test('entries lead to pages of the site', async () => {
  const there = new Set(files.map((file) => `${ADDRESS}/${file}`));
  const feedsRead = await Promise.all(feeds.map(feedOf));
  const links = feedsRead
    .flatMap((feed) => [feed, ...all(feed, 'entry')])
    .flatMap((node) => linksOf(node, 'alternate').map(({ href = '' }) => `${href}index.html`));
  expect(links.filter((link) => !there.has(link))).toEqual([]);
});

test('a name that is an attack is told as text, and what nobody would see is shown', async () => {
  const feed = await feedOf(routes.serverFeed('wrecker').slice(1));
  const names = new Set(feedNames(feed));
  expect([...names].filter((name) => !name.startsWith(ATOM))).toEqual([]);
  const words = all(feed, 'entry').map((entry) => textOf(entry, 'title'));
  expect(words.join('\n')).toContain('<script>window.canary=1</script>');
  expect(words.join('\n')).toContain('[U+202E]');
});

function feedNames(node: Node): string[] {
  return [node.name, ...node.children.flatMap(feedNames)];
}
