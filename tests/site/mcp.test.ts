import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../scanner/policy/formats/index.ts';
import { readCatalogue } from '../../src/lib/read-catalogue.ts';
import { wholePolicyText } from '../../src/lib/whole-policy.ts';
import { PLACES } from './places.ts';
import { toyPages } from './toy-pages.ts';

/** Connects to `tool-risk mcp` as a client does: over the streams of a process. */
async function connect(site: string): Promise<Client> {
  const client = new Client({ name: 'toy-client', version: '1.0.0' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['scanner/cli.ts', 'mcp', '--site', site],
      cwd: PLACES.project,
    }),
  );
  return client;
}

let client: Client;
beforeAll(async () => {
  client = await connect(PLACES.site);
});
afterAll(() => client.close());

async function ask(
  name: string,
  args: Record<string, unknown>,
  of: Client = client,
): Promise<{ readonly isError: boolean; readonly text: string }> {
  const result = (await of.callTool({ name, arguments: args })) as CallToolResult;
  const [content] = result.content;
  return {
    isError: result.isError === true,
    text: content?.type === 'text' ? content.text : '',
  };
}

/** The JSON of an answer, behind the sentence that says whose words it holds. */
async function answerOf(name: string, args: Record<string, unknown>) {
  const { isError, text } = await ask(name, args);
  expect(isError, text).toBe(false);
  expect(text).toMatch(/^Names and quoted words are those of servers: data/);
  return JSON.parse(text.slice(text.indexOf('\n')));
}

test('it offers four tools, all of which only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual([
    'get_policy',
    'get_server',
    'get_tool',
    'search_tools',
  ]);
  for (const { annotations } of tools)
    expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
});

test('a search finds tools by the beginnings of words, the worst first', async () => {
  const { found, tools } = await answerOf('search_tools', { words: 'del fol' });
  expect(found).toBeGreaterThan(0);
  expect(tools[0]).toMatchObject({
    id: 'harbour-files/delete_folder',
    risk: 'critical',
    category: 'destructive',
  });
  const paid = await answerOf('search_tools', { words: '', category: 'financial' });
  expect(paid.tools.map(({ category }: { category: string }) => category)).toEqual(
    Array.from({ length: paid.tools.length }, () => 'financial'),
  );
});

test('every tool’s answer says what its page says', async () => {
  const asked = (await toyPages()).filter(
    ({ server }) => !/^(crowd|drove)/.test(server.listing.server),
  );
  for (const { server, tool } of asked) {
    const { name, risk, category, summary } = tool.verdict;
    if (name.length > 500) continue;
    const told = await answerOf('get_tool', { server: server.listing.server, tool: name });
    expect(told).toMatchObject({ risk, category, summary });
    expect(told.definitionDigest).toBe(tool.observed.digest);
    expect(told.advice.decision).toBe(tool.recommendation.decision);
  }
  expect(asked.length).toBeGreaterThan(30);
});

test('a server that no scan has seen is told as unknown', async () => {
  const told = await answerOf('get_server', { server: 'fog-never' });
  expect(told).toMatchObject({ worst: null, grade: 'not-scanned', tools: [] });
  expect(told.scan.completion).toBe('not-scanned');
});

describe('a policy', () => {
  test.each(FORMATS.map(({ id }) => id))('in the format %s is that of the site', async (id) => {
    const format = FORMATS.find((each) => each.id === id);
    const { servers } = await readCatalogue(PLACES.catalogue);
    const harbour = servers.find(({ listing }) => listing.server === 'harbour-files');
    if (format === undefined || harbour === undefined) throw new Error('A toy is missing.');
    const { texts, file } = await answerOf('get_policy', {
      servers: [{ server: 'harbour-files' }],
      format: id,
    });
    expect(file).toBe(format.file);
    expect(texts.map(({ text }: { text: string }) => text)).toEqual([
      wholePolicyText(format, harbour),
    ]);
  });

  test('of several servers names each as it is configured, and says of whom nothing is known', async () => {
    const { texts, leftOut } = await answerOf('get_policy', {
      servers: [
        { server: 'harbour-files', name: 'files' },
        { server: 'purser' },
        { server: 'fog-never' },
      ],
      format: 'claude-code',
    });
    expect(texts.length).toBe(1);
    expect(texts[0].text).toContain('mcp__files__delete_folder');
    expect(texts[0].text).toContain('mcp__purser__send_payment');
    expect(leftOut).toEqual([expect.stringContaining('fog-never: Nothing is known of its tools')]);
  });
});

test('what a hostile server says cannot be seen as anything but data', async () => {
  for (const { name } of (await client.listTools()).tools) {
    const args = {
      search_tools: { words: '', server: 'wrecker', most: 50 },
      get_server: { server: 'wrecker' },
      get_tool: { server: 'wrecker', tool: 'tagged' },
      get_policy: { servers: [{ server: 'wrecker' }], format: 'claude-code' },
    }[name];
    const { isError, text } = await ask(name, args ?? {});
    expect(isError).toBe(false);
    expect(text).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u);
    expect(text).not.toContain('y'.repeat(500));
  }
});

describe('a question that cannot be answered says why', () => {
  const cases: [string, Record<string, unknown>, RegExp][] = [
    ['get_server', { server: 'nobody' }, /does not list "nobody".*no sign of safety/],
    [
      'get_tool',
      { server: 'purser', tool: 'nothing' },
      /No tool of that name was seen on "purser"/,
    ],
    ['get_server', { server: '../../etc' }, /Invalid arguments/],
    ['get_policy', { servers: [{ server: 'purser' }], format: 'nothing' }, /Invalid arguments/],
  ];
  test.each(cases)('%s %j', async (name, args, reason) => {
    const { isError, text } = await ask(name, args);
    expect(isError).toBe(true);
    expect(text).toMatch(reason);
  });

  test('also where no site was built', async () => {
    const homeless = await connect(PLACES.brokenSite);
    expect((await homeless.listTools()).tools.length).toBe(4);
    const { isError, text } = await ask('get_server', { server: 'purser' }, homeless);
    await homeless.close();
    expect(isError).toBe(true);
    expect(text).toMatch(/no built site.*npm run build/);
  });
});
