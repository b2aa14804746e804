import {
  chmod,
  lstat,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CommandResult, toolRisk } from '../scan/command-line.ts';
import { writeToyCatalogue } from '../site/toy-catalogue/write-toy-catalogue.ts';
import { temporaryFolder } from '../temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** A saved tools/list with a tool of each kind. */
const SAVED = {
  server: 'forge',
  tools: [
    { name: 'list_issues', description: 'List the issues of a repository.' },
    {
      name: 'delete_repository',
      description: 'Permanently delete a repository and everything in it.',
    },
    {
      name: 'run_command',
      description: 'Run a shell command.',
      inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
    },
  ],
};

/** Settings of Claude Code that people wrote. */
const SETTINGS = `{
  // ours
  "permissions": {
    "allow": ["Bash(ls)", "mcp__forge__delete_repository"], // for now
    "deny": ["mcp__forge__list_issues"]
  }
}
`;

let catalogue: string;
beforeAll(async () => {
  catalogue = await mkdtemp(join(tmpdir(), 'policy-test-'));
  await writeToyCatalogue(catalogue);
});
afterAll(() => rm(catalogue, { recursive: true, force: true }));

const policy = (...args: string[]): Promise<CommandResult> =>
  toolRisk(['--catalogue', catalogue, 'policy', ...args]);

async function file(name: string, content: string): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

const savedFile = () => file('forge.json', JSON.stringify(SAVED));

describe('policy', () => {
  test('prints the text alone on the standard output, and what it cannot say beside it', async () => {
    const { code, stdout, stderr } = await policy(await savedFile(), '--format', 'claude-code');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      permissions: {
        deny: ['mcp__forge__delete_repository'],
        ask: ['mcp__forge__run_command'],
        allow: ['mcp__forge__list_issues'],
      },
    });
    expect(stderr).toContain('Claude Code counts no calls');
  });

  test('follows the profile, and the name that the server has there', async () => {
    const { stdout } = await policy(
      await savedFile(),
      ...['--format', 'claude-code', '--profile', 'permissive', '--server-name', 'my-forge'],
    );
    expect(JSON.parse(stdout).permissions.ask).toContain('mcp__my-forge__delete_repository');
  });

  test('speaks of every server that a configuration names and the catalogue knows', async () => {
    const config = await file(
      'mcp.json',
      JSON.stringify({
        mcpServers: {
          boats: { command: 'npx', args: ['-y', 'toy-harbour-files'] },
          stranger: { command: 'npx', args: ['-y', 'nobody-knows-it'] },
        },
      }),
    );
    const { code, stdout, stderr } = await policy(config, '--format', 'claude-code');
    expect(stdout).toContain('"mcp__boats__delete_folder"');
    expect(stderr).toContain(
      'stranger is not in the catalogue. List and scan it: tool-risk scan --config',
    );
    expect(code).toBe(3);
  });

  test.each([
    ['harbour-file', [], 'Did you mean "harbour-files"?'],
    ['harbour-files', ['--format', 'claude-cod'], 'Did you mean "claude-code"?'],
    [
      'harbour-files',
      ['--format', 'codex', '--server-name', 'a b'],
      'Give the name that is configured there with --server-name.',
    ],
    [
      'harbour-files',
      ['--format', 'opa', '--merge', 'x.rego'],
      'put the policy into the bundle as a file of its own',
    ],
    ['harbour-files', ['--write'], '--write and --loosen go with --merge.'],
  ])('refuses %s %j with what to do', async (server, args, remedy) => {
    const { code, stdout, stderr } = await policy(server, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(remedy);
  });
});

test('the help names every format and every profile in words', async () => {
  const { stdout } = await policy('--help');
  expect(stdout.replace(/\s+/g, ' ')).toContain('toolhive, opa (default: policy-json)');
  expect(stdout).toContain('"permissive"');
  expect((await policy('explain', '--help')).stdout).toContain('--arguments <json>');
});

describe('policy --merge', () => {
  const merge = (saved: string, settings: string, ...args: string[]) =>
    policy(saved, '--format', 'claude-code', '--merge', settings, ...args);

  test('only shows what would change until it is told to write', async () => {
    const settings = await file('settings.json', SETTINGS);
    const { code, stdout, stderr } = await merge(await savedFile(), settings);
    expect(code).toBe(0);
    expect(stdout).toContain(
      '-    "allow": ["Bash(ls)", "mcp__forge__delete_repository"], // for now',
    );
    expect(stdout).toContain('+    "allow": ["Bash(ls)"], // for now');
    expect(stderr).toContain('settings.json:5 is stricter about list_issues and stays');
    expect(await readFile(settings, 'utf8')).toBe(SETTINGS);
  });

  test('writes behind links, keeps rights and the file as it was, and changes nothing twice', async () => {
    const [saved, settings] = [await savedFile(), await file('settings.json', SETTINGS)];
    const link = join(await temporaryFolder(), 'link.json');
    await symlink(settings, link);
    await chmod(settings, 0o600);
    await merge(saved, link, '--write');
    const written = await readFile(settings, 'utf8');
    expect(written).toBe(
      SETTINGS.replace(', "mcp__forge__delete_repository"', '').replace(
        '"mcp__forge__list_issues"]',
        '"mcp__forge__list_issues", "mcp__forge__delete_repository"],\n    "ask": [\n      "mcp__forge__run_command"\n    ]',
      ),
    );
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect((await stat(settings)).mode & 0o777).toBe(0o600);
    expect(await readFile(`${settings}.backup-1`, 'utf8')).toBe(SETTINGS);
    const again = await merge(saved, settings, '--write');
    expect(again.stdout).toBe('');
    expect(again.stderr).toContain('nothing changes');
    expect(await readdir(join(settings, '..'))).toHaveLength(2);
  });

  test('replaces what is stricter when told to', async () => {
    const settings = await file('settings.json', SETTINGS);
    await merge(await savedFile(), settings, '--write', '--loosen');
    const { stdout } = await policy('explain', settings, '--tool', 'list_issues');
    expect(stdout).toMatch(/^allow: /);
  });

  test('writes a whole policy where there is no file', async () => {
    const settings = join(await temporaryFolder(), 'new', 'settings.json');
    await merge(await savedFile(), settings, '--write');
    const { stdout } = await policy(await savedFile(), '--format', 'claude-code');
    expect(await readFile(settings, 'utf8')).toBe(stdout);
  });

  test('fails where a broader rule still lets a tool through, and says which', async () => {
    const broad = SETTINGS.replace('"Bash(ls)"', '"mcp__forge"').replace('"deny"', '"other"');
    const cursor = await file('permissions.json', '{ "mcpAllowlist": ["forge:*"] }');
    const args = ['--format', 'cursor', '--merge', cursor];
    const { code, stderr } = await policy(await savedFile(), ...args);
    expect(stderr).toContain('permissions.json:1 still allows delete_repository');
    expect(code).toBe(1);
    const asked = await merge(await savedFile(), await file('settings.json', broad));
    expect(asked.code).toBe(0);
  });
});

describe('policy explain', () => {
  test('says what a policy does to a call, and shows the line that decides', async () => {
    const settings = await file('settings.json', SETTINGS);
    const { stdout } = await policy('explain', settings, '--tool', 'delete_repository');
    expect(stdout).toBe(
      `allow: ${settings}:4\nA rule under "allow" lets the call through.\n  4 | "allow": ["Bash(ls)", "mcp__forge__delete_repository"], // for now\n`,
    );
  });

  test('looks at the arguments where the policy does', async () => {
    const args = ['--format', 'intercept', '--profile', 'permissive'];
    const { stdout: text } = await policy(await savedFile(), ...args);
    const written = await file('policy.yaml', text);
    const explain = (...more: string[]) =>
      policy('explain', written, '--tool', 'run_command', ...more);
    expect((await explain()).stdout).toContain('Only as far as this holds as well:');
    expect((await explain('--arguments', '{"command":"rm -rf /"}')).stdout).toMatch(/^deny: /);
    expect((await explain('--arguments', '{"command":"FILL-IN"}')).stdout).toMatch(/^allow: /);
    expect((await explain('--arguments', 'rm')).stderr).toContain('expected a JSON object');
  });

  test('reports what is too loose for what is known of the tools, and fails', async () => {
    const settings = await file('settings.json', SETTINGS);
    const { code, stdout } = await policy('explain', settings, '--server', await savedFile());
    expect(stdout).toBe(`${settings}:4: allows delete_repository, critical; we advise to deny\n`);
    expect(code).toBe(1);
  });

  test('names file, field and remedy of what cannot be read', async () => {
    const settings = await file('settings.json', '{ "permissions": { "deny": [1] } }');
    const { code, stderr } = await policy('explain', settings, '--tool', 'x');
    expect(stderr).toBe(`${settings}: permissions.deny.0: found the number 1, expected text\n`);
    expect(code).toBe(2);
  });
});
