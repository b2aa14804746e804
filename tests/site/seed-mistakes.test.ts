// The mistakes that other catalogues' pages make, f1 to f21: what this site must not repeat.
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/lib/routes.ts';
import { visitSite } from './browser.ts';
import { builtFiles, toyPages } from './toy-pages.ts';

const visit = visitSite();
const pages = await toyPages();
const sheets = pages.filter(({ server }) => !/^(crowd|drove)/.test(server.listing.server));

const TERMINAL = routes.tool('quay-terminal', 'create_session');
const CALCULATOR = routes.tool('tide-sums', 'create_session');
const LOGIN = routes.tool('pilot-login', 'create_session');

/** The words of a part of a page, with single spaces. */
async function words(route: string, selector = 'main'): Promise<string> {
  const [text = ''] = await wordsOnPages([route], selector);
  return text;
}

/** The same of several pages, read by one: opening each would take minutes. */
async function wordsOnPages(addresses: readonly string[], selector: string): Promise<string[]> {
  return visit.onPage('/about/', (page) =>
    page.evaluate(
      async ([routesOfPages, part]) => {
        const texts: string[] = [];
        for (const route of routesOfPages) {
          const html = await (await fetch(route)).text();
          const found = new DOMParser().parseFromString(html, 'text/html').querySelector(part);
          // The numbers of notes stand within the server's words and are ours.
          for (const each of found?.querySelectorAll('sup') ?? []) each.remove();
          // Blocks that follow each other without a space in the source are words apart on the page.
          for (const each of found?.querySelectorAll('*') ?? []) each.append(' ');
          texts.push((found?.textContent ?? '').replace(/\s+/g, ' ').trim());
        }
        return texts;
      },
      [addresses, selector] as const,
    ),
  );
}

const section = (id: string) => `section#${id}`;

/** The words of all pages, by address. */
const everything = (() => {
  let texts: Promise<[string, string][]> | undefined;
  return () => {
    texts ??= readAll();
    return texts;
  };
})();

async function readAll(): Promise<[string, string][]> {
  const routesOfPages = (await builtFiles())
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);
  return visit.onPage('/about/', (page) =>
    page.evaluate(async (addresses) => {
      const texts: [string, string][] = [];
      for (const address of addresses) {
        const html = await (await fetch(address)).text();
        const document = new DOMParser().parseFromString(html, 'text/html');
        // The servers' own words are theirs: only ours are judged here.
        for (const said of document.querySelectorAll('.said, bdi, code, script, style, noscript'))
          said.remove();
        texts.push([address, document.body.textContent ?? '']);
      }
      return texts;
    }, routesOfPages),
  );
}

async function pagesThatSay(pattern: RegExp): Promise<string[]> {
  return (await everything()).flatMap(([route, text]) => {
    const found = pattern.exec(text);
    return found === null
      ? []
      : [`${route}: ${text.slice(Math.max(0, found.index - 20), found.index + 40)}`];
  });
}

test('f1, f2: keys and numbers of the answers stand in the policies of the same page', async () => {
  for (const { route } of sheets.slice(0, 12)) {
    const { keys, numbers, policies } = await visit.onPage(route, (page) =>
      page.evaluate(() => {
        const text = (selector: string) =>
          [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
        const answers = text('#limit ~ p, #block ~ p');
        return {
          keys: text('#limit ~ p code, #block ~ p code, #enforce ~ p code'),
          numbers: answers.flatMap((answer) => answer.match(/\d+/g) ?? []),
          policies: text('.snippet code').join('\n'),
        };
      }),
    );
    for (const word of [...keys.map((key) => `"${key}"`), ...numbers])
      expect(policies, route).toContain(word);
  }
});

test('f3, f4: nothing is promised that the format cannot do', async () => {
  expect(await pagesThatSay(/per (agent )?session|rate_limit|require_approval/)).toEqual([]);
  // policy.json has no word for asking, which is what we advise here.
  expect(await words(TERMINAL, section('handling'))).toContain(
    'Deny is the nearest that it can do.',
  );
});

test('f5: a fragment is called one, and the whole policy is offered beside it', async () => {
  const handling = await words(TERMINAL, section('handling'));
  expect(handling).toMatch(/A fragment, for this tool alone\..*every other tool denied/s);
  const target = await visit.onPage(TERMINAL, (page) =>
    page
      .locator(`${section('handling')} a`)
      .filter({ hasText: 'The whole policy' })
      .getAttribute('href'),
  );
  expect(target).toBe('/servers/quay-terminal/#policy');
});

test('f6, f21: a terminal is as grave as what can be typed into it, and no count of calls is advised', async () => {
  const label = await words(TERMINAL, '.label');
  expect(label).toMatch(/Critical[\s\S]*Execute[\s\S]*Code execution[\s\S]*Ask before each call/);
  expect(await words(TERMINAL, section('questions'))).toContain('It would not help');
});

test('f7: closing its own session is no grave thing', async () => {
  expect(await words(routes.tool('quay-terminal', 'end_session'), '.label')).toMatch(
    /^(Low|Medium)/,
  );
});

test('f8: a secret that comes back is a signal, and every signal shows the words that raised it', async () => {
  expect(await words(LOGIN, '.label')).toContain('Secrets: returns');
  const effects = await wordsOnPages(
    sheets.map(({ route }) => route),
    section('effect'),
  );
  for (const [index, { tool, route }] of sheets.entries()) {
    for (const { id, findings } of tool.verdict.signals) {
      const rule = tool.verdict.findings[findings[0] ?? 0]?.rule ?? '';
      expect(effects[index], `${route} ${id}`).toContain(rule);
    }
  }
});

test('f9: the same name does not get the same label, text and advice where definitions differ', async () => {
  for (const part of ['.label', section('effect'), section('handling')]) {
    const [terminal, calculator, login] = await Promise.all(
      [TERMINAL, CALCULATOR, LOGIN].map((route) => words(route, part)),
    );
    expect(new Set([terminal, calculator, login]).size).toBe(3);
  }
});

describe('f10: our words are in order', () => {
  const mistakes: [string, RegExp][] = [
    [
      'an article that does not fit its word',
      /\ba (unknown|execute|ordinary|agent|address|empty)\b|\ban (read|write|destructive|financial|low|medium|high|critical)\b/i,
    ],
    [
      'one of many',
      /\b1 (tools|servers|calls|categories|signals|rules|results|lines|findings|values)\b/,
    ],
    ['many of one', /\b(0|[2-9]|\d{2,}) (tool|server|call|category|rule|line)\b/],
    ['a doubled name', /MCP Server MCP server/i],
    ['a doubled full stop', /[^.]\.\.(?!\.)/],
    ['a doubled word', /\b(the|a|of|is|to|and|in|it|risk) \1\b/i],
    ['a lower-case abbreviation', /\b(Mcp|Url|Sql|Json|Api)\b/],
    ['a value that is none', /\b(undefined|null|NaN|\[object)\b/],
  ];
  test.each(mistakes)('no page has %s', async (_what, pattern) => {
    expect(await pagesThatSay(pattern)).toEqual([]);
  });
});

test('f13: the description is whole, and every parameter has a row', async () => {
  const route = routes.tool('harbour-files', 'delete_folder');
  const definition = await words(route, section('definition'));
  expect(definition).toContain(
    'Permanently delete a folder and everything in it. This cannot be undone.',
  );
  for (const name of ['path', 'options', 'options.recursive']) expect(definition).toContain(name);
  expect(definition).toContain('chooses the file');
});

test('f14: every data sheet says which version was seen, when, how, and under which digest', async () => {
  const blocks = await wordsOnPages(
    sheets.map(({ route }) => route),
    section('provenance'),
  );
  for (const [index, { tool, server }] of sheets.entries()) {
    const block = blocks[index] ?? '';
    expect(block).toContain(tool.observed.digest);
    expect(block).toContain('Scanned 2 January 2026');
    expect(block).toContain(server.observation?.profile.type === 'stdio' ? '@1.2.3' : 'https://');
    for (const name of ['Transport', 'Sandbox', 'Protocol', 'Rules']) expect(block).toContain(name);
  }
});

test('f15, f16: nothing is said that was not observed', async () => {
  expect(await pagesThatSay(/no limits today|malformed|unexpected inputs|runaway bulk/i)).toEqual(
    [],
  );
});

test('f17: words that steer the model are marked and named', async () => {
  const route = routes.tool('loud-horn', 'list_horns');
  expect(await words(route, '.label')).toContain('Instructions');
  expect(await words(route, section('effect'))).toContain('definition-steers-the-model');
  expect(await words(route, section('handling'))).toContain(
    'The definition speaks to the model as soon as the server is connected',
  );
});

test('f18: the label says the level once', async () => {
  expect((await words(TERMINAL, '.label')).match(/Critical/g)).toHaveLength(1);
});

test('f19: the counts of different pages agree', async () => {
  const home = await words(routes.home);
  expect(home).toContain(`${pages.length} tools on`);
  const tiles = (await words(routes.home, '.level-tiles')).match(/\d+/g)?.map(Number) ?? [];
  expect(tiles.reduce((sum, each) => sum + each, 0)).toBe(pages.length);
  for (const level of ['critical', 'low'] as const) {
    const number = pages.filter(({ tool }) => tool.verdict.risk === level).length;
    expect(await words(routes.level(level))).toContain(`${number} tools on`);
  }
});

test('f20: nothing is sold', async () => {
  expect(
    await pagesThatSay(/sign up|free to start|no card|get in touch|live in minutes|contact us/i),
  ).toEqual([]);
});
