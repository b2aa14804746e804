import { createHash } from 'node:crypto';
import type { Change } from '../../scanner/contract/change.ts';
import type { CatalogueServer } from './catalogue.ts';
import { changeInWords, warningOfChange } from './change-words.ts';
import { href } from './href.ts';
import { routes } from './routes.ts';
import { type Site, wholeAddress } from './site-settings.ts';
import { document, element, type Xml } from './xml.ts';

/** Entries of one feed: readers poll, and whoever stays away longer reads the pages. */
const MOST_ENTRIES = 100;

/** What a feed without entries says of its age where nobody knows. */
const BEGINNING = '1970-01-01T00:00:00.000Z';

interface Entry {
  readonly server: CatalogueServer;
  readonly change: Change;
  /** Its place among the server's changes, which only grow: what tells equal changes apart. */
  readonly place: number;
}

/** The Atom feed (RFC 4287) of everything that changed in the catalogue, newest first. */
export function siteFeed(site: Site, servers: readonly CatalogueServer[]): string {
  return feed(site, {
    name: site.title,
    subtitle: 'Tools that were added, removed, redefined or judged anew',
    self: routes.feed,
    page: routes.home,
    entries: servers.flatMap(entriesOf),
    updated: latest(servers.map(({ state }) => state.observedAt)),
  });
}

/** The Atom feed of what changed on one server, newest first. */
export function serverFeed(site: Site, server: CatalogueServer): string {
  const { listing, state } = server;
  return feed(site, {
    name: `${listing.title} · ${site.title}`,
    subtitle: `What changed in the tools of ${listing.title}`,
    self: routes.serverFeed(listing.server),
    page: routes.server(listing.server),
    entries: entriesOf(server),
    updated: latest([state.observedAt, state.attemptedAt]),
  });
}

interface Feed {
  readonly name: string;
  readonly subtitle: string;
  readonly self: string;
  readonly page: string;
  readonly entries: readonly Entry[];
  /** When nothing changed: the last time that somebody looked. */
  readonly updated: string;
}

function feed(site: Site, { name, subtitle, self, page, entries, updated }: Feed): string {
  const newest = [...entries]
    .sort((a, b) => (a.change.on < b.change.on ? 1 : a.change.on > b.change.on ? -1 : 0))
    .slice(0, MOST_ENTRIES);
  const at = (route: string) => wholeAddress(site, href(route));
  return document(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' }, [
      element('id', {}, [uuidUrn('feed', site.title, self)]),
      element('title', {}, [name]),
      element('subtitle', {}, [subtitle]),
      element('updated', {}, [newest[0] ? momentOf(newest[0].change) : updated]),
      element('author', {}, [element('name', {}, [site.title])]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: at(self) }),
      element('link', { rel: 'alternate', type: 'text/html', href: at(page) }),
      ...newest.map((entry) => entryElement(entry, at)),
    ]),
  );
}

function entryElement({ server, change, place }: Entry, at: (route: string) => string): Xml {
  const { listing, tools } = server;
  const { difference } = change;
  const tool = 'tool' in difference ? difference.tool : null;
  const known = tools.find(({ verdict }) => verdict.name === tool);
  const page = known
    ? routes.tool(listing.server, known.observed.slug)
    : routes.server(listing.server);
  const words = changeInWords(change);
  return element('entry', {}, [
    element('id', {}, [
      uuidUrn('change', listing.server, String(place), change.on, difference.kind, tool ?? ''),
    ]),
    element('title', {}, [`${listing.title}: ${words}`]),
    element('updated', {}, [momentOf(change)]),
    element('link', { rel: 'alternate', type: 'text/html', href: at(page) }),
    element('category', { term: difference.kind }),
    element('summary', {}, [[`${words}.`, warningOfChange(change)].filter(Boolean).join(' ')]),
  ]);
}

function entriesOf(server: CatalogueServer): Entry[] {
  return server.changes.map((change, place) => ({ server, change, place }));
}

/** Changes are dated by the day. */
function momentOf({ on }: Change): string {
  return `${on}T00:00:00Z`;
}

function latest(moments: readonly (string | null)[]): string {
  return moments.reduce<string>((a, b) => (b !== null && b > a ? b : a), BEGINNING);
}

/** A name that stays the same wherever the site is published: a UUID of version 8 (RFC 9562). */
function uuidUrn(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const groups = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
