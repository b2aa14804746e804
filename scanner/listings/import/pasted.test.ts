import { expect, test } from 'vitest';
import { readPasted } from './pasted.ts';

const SECRET = 'sk-live-0123456789abcdef0123';

async function namesIn(text: string): Promise<string[]> {
  const pasted = await readPasted(text);
  return pasted.outcome === 'read'
    ? pasted.servers.map(({ name, reach }) =>
        reach.type === 'package'
          ? `${name}: ${reach.package}@${reach.version ?? ''}`
          : 'url' in reach
            ? `${name}: ${reach.url}`
            : `${name}: ${reach.type}`,
      )
    : [pasted.because];
}

const npx = {
  command: 'npx',
  args: ['-y', 'toy@1.2.3', '--api-key', SECRET],
  env: { TOKEN: SECRET },
};

test.each<[string, string]>([
  ['Claude, Cursor and Gemini', JSON.stringify({ mcpServers: { a: npx } })],
  [
    'Claude Code for one folder',
    JSON.stringify({ projects: { '/x': { mcpServers: { a: npx } } } }),
  ],
  ['VS Code', `// comment\n${JSON.stringify({ servers: { a: npx } })}`],
  ['the settings of VS Code', JSON.stringify({ mcp: { servers: { a: npx } } })],
  [
    'Zed',
    JSON.stringify({
      context_servers: { a: { command: { path: 'npx', args: npx.args, env: npx.env } } },
    }),
  ],
  [
    'opencode',
    JSON.stringify({
      mcp: { a: { type: 'local', command: ['npx', ...npx.args], environment: npx.env } },
    }),
  ],
  [
    'Codex',
    `[mcp_servers.a]\ncommand = "npx"\nargs = ["-y", "toy@1.2.3", "--api-key", "${SECRET}"]\n[mcp_servers.a.env]\nTOKEN = "${SECRET}"\n`,
  ],
])('reads what %s is configured with, and leaves every secret behind', async (_client, text) => {
  expect(await namesIn(text)).toEqual(['a: toy@1.2.3']);
  expect(JSON.stringify(await readPasted(text))).not.toContain(SECRET);
});

test('an address loses its user, its query and its fragment', async () => {
  const url = `https://me:${SECRET}@host.example/mcp?key=${SECRET}#${SECRET}`;
  const text = JSON.stringify({
    mcpServers: {
      a: { url, headers: { Authorization: SECRET } },
      b: { httpUrl: 'https://b.example/' },
    },
  });
  expect(JSON.stringify(await readPasted(text))).not.toContain(SECRET);
  expect(await namesIn(text)).toEqual([
    'a: https://placeholder:placeholder@host.example/mcp',
    'b: https://b.example/',
  ]);
});

test('odd entries are passed over, and names of objects stay names', async () => {
  const text =
    '{"mcpServers":{"a":null,"b":[],"c":{"args":[1]},"__proto__":{"command":"npx","args":["toy"]}}}';
  expect(await namesIn(text)).toContain('c: unsupported');
});

test.each([
  ['', 'names no servers'],
  ['not a file = = =', 'neither'],
  ['{"a":1}', 'names no servers'],
  ['"a"', 'neither'],
  ['{"mcpServers":', 'names no servers'],
])('says why it cannot read %j', async (text, why) => {
  const pasted = await readPasted(text);
  expect(pasted.outcome === 'unreadable' && pasted.because).toContain(why);
});
