import { describe, expect, test } from 'vitest';
import { routes } from '../../src/lib/routes.ts';
import { TOY_SERVERS } from './toy-catalogue/write-toy-catalogue.ts';
import { htmlOf } from './toy-pages.ts';

/** The words of a page without its markup, spaces collapsed. */
async function wordsOf(route: string): Promise<string> {
  const html = await htmlOf(route);
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;|&quot;|&amp;|&lt;|&gt;/g, '')
    .replace(/\s+/g, ' ');
}

const unseen = TOY_SERVERS.filter(({ seen }) => seen === undefined);

describe.each(unseen)('$server, which no scan has seen', ({ server, title, failed }) => {
  test('says so on its page, with the reason and the day', async () => {
    const words = await wordsOf(routes.server(server));
    expect(words).toMatch(/[Nn]othing is known of (this server’s|its) tools/);
    if (failed !== undefined)
      expect(words).toMatch(new RegExp(`3 February 2026.*${failed.reason}`));
  });

  test('does not look clean in the list of servers', async () => {
    const words = await wordsOf(routes.servers);
    const row = words.slice(words.indexOf(title), words.indexOf(title) + 400);
    expect(row).toContain(failed?.reason ?? 'not scanned');
    if (failed !== undefined) expect(row).toContain('3 February 2026');
  });

  test('has no verdict, no advice and no policy', async () => {
    expect(await wordsOf(routes.server(server))).not.toMatch(/\blow\b|Allow|policy\.json/i);
  });
});

const TROUBLED = [
  {
    server: 'half-light',
    says: /2 January 2026 only a part.*2 of 4 tools could not be read.*may be worse/,
    tag: 'partly scanned',
  },
  {
    server: 'old-light',
    says: /3 February 2026.*timed out.*no answer within 20 s.*seen on 2 January 2026/,
    tag: 'timed out, earlier scan kept',
  },
  {
    server: 'bare-light',
    says: /On 2 January 2026 this server ran unconfined/,
    tag: 'scanned without a sandbox',
  },
];

describe.each(TROUBLED)('$server', ({ server, says, tag }) => {
  test.each([
    routes.server(server),
    routes.tool(server, 'read_log'),
    routes.tool(server, 'wipe_log'),
  ])('%s says what is not known, why and since when', async (route) => {
    expect(await wordsOf(route)).toMatch(says);
  });

  test.each([
    routes.servers,
    routes.level('critical'),
    routes.category('destructive'),
    routes.level('medium'),
  ])('is marked on %s', async (route) => {
    const words = await wordsOf(route);
    expect(words).toContain(tag);
  });
});

test('entries that are no tools are listed with the reason', async () => {
  const words = await wordsOf(routes.server('half-light'));
  expect(words).toMatch(/Not readable.*broken\\u\{202e\}txt/);
});

test('a server that lists no tools is not said to have harmless ones', async () => {
  const words = await wordsOf(routes.server('dark-light'));
  expect(words).toMatch(/lists no tools/);
  expect(words).not.toMatch(/Allow|policy\.json/);
});
