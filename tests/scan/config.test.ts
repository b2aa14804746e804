import { chmod, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReportSchema } from '../../scanner/contract/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openToyRegistry, TOY_KITCHEN, type ToyRegistry } from '../toys/registry.ts';
import { type CommandResult, toolRisk } from './command-line.ts';

const TOY = fileURLToPath(new URL('../toys/toy.mjs', import.meta.url));

let registry: ToyRegistry;
beforeAll(async () => {
  registry = await openToyRegistry();
  await registry.publish(TOY_KITCHEN);
});
afterAll(() => registry.close());

async function configOf(mcpServers: Readonly<Record<string, unknown>>): Promise<string> {
  const file = join(await temporaryFolder(), 'mcp.json');
  await writeFile(file, JSON.stringify({ mcpServers }, null, 2));
  return file;
}

const scanConfig = (file: string, ...args: string[]): Promise<CommandResult> =>
  toolRisk(
    ['--catalogue', join(dirname(file), 'catalogue'), 'scan', '--config', file, ...args],
    registry.environment,
  );

const reportOf = ({ stdout }: CommandResult) => ReportSchema.parse(JSON.parse(stdout));

const kitchen = { command: 'npx', args: ['-y', '@toys/kitchen', 'honest'] };

describe('tool-risk scan --config', () => {
  it('scans packages in the sandbox at the version that a client would run, and keeps nothing', async () => {
    const file = await configOf({ Kitchen: kitchen });
    const result = await scanConfig(file, '--format', 'json');
    expect(result.code).toBe(0);
    expect(reportOf(result).servers).toEqual([
      {
        server: 'Kitchen',
        status: 'complete',
        reason: null,
        durationMs: expect.any(Number),
        toolCount: 2,
        tools: [
          expect.objectContaining({ name: 'kettle_boil' }),
          expect.objectContaining({ name: 'kettle_read' }),
        ],
        source: { file: expect.stringMatching(/mcp\.json$/), line: 3 },
      },
    ]);
    expect(await readdir(dirname(file))).toEqual(['mcp.json']);
  });

  it('starts commands of this machine only when that is allowed, and in the sandbox', async () => {
    const folder = await temporaryFolder();
    await cp(dirname(TOY), folder, { recursive: true });
    const file = await configOf({
      local: { command: 'node', args: [join(folder, 'toy.mjs'), 'spy'] },
    });
    const refused = reportOf(await scanConfig(file, '--json'));
    expect(refused.servers).toEqual([
      expect.objectContaining({
        status: 'unsupported',
        reason: expect.stringContaining('--allow-local-commands'),
      }),
    ]);
    const allowed = reportOf(await scanConfig(file, '--json', '--allow-local-commands'));
    expect(allowed.servers).toEqual([
      expect.objectContaining({ status: 'complete', toolCount: 2 }),
    ]);
  });

  it('runs a command whose folder only its owner can read', async () => {
    const folder = join(await temporaryFolder(), 'private');
    await mkdir(folder);
    await writeFile(join(folder, 'serve.mjs'), `import ${JSON.stringify('./more.mjs')};\n`);
    await writeFile(
      join(folder, 'more.mjs'),
      await readFile(TOY.replace('toy.mjs', 'kit.mjs'), 'utf8').then((kit) => `${kit}\nserve();\n`),
    );
    await chmod(folder, 0o700);
    const file = await configOf({ private: { command: 'node', args: ['serve.mjs'], cwd: folder } });
    const report = reportOf(await scanConfig(file, '--json', '--allow-local-commands'));
    expect(report.servers).toEqual([expect.objectContaining({ status: 'complete', toolCount: 2 })]);
  });

  it.each([
    ['a shell', { command: 'sh', args: ['-c', 'touch /tmp/ran'] }],
    ['a package from git', { command: 'npx', args: ['-y', 'git+https://host.example/toy.git'] }],
    ['a package by path', { command: 'npx', args: ['../kitchen'] }],
    ['nothing', {}],
  ])('does not run %s', async (_, entry) => {
    const report = reportOf(await scanConfig(await configOf({ odd: entry }), '--json'));
    expect(report.servers).toEqual([
      expect.objectContaining({ status: 'unsupported', toolCount: 0 }),
    ]);
  });

  it('classifies the tools that Docker declares, and says that nobody observed them', async () => {
    const folder = await temporaryFolder();
    await writeFile(
      join(folder, 'server.yaml'),
      'name: kettle\nimage: toys/kettle\ntype: server\n',
    );
    await writeFile(
      join(folder, 'tools.json'),
      JSON.stringify([{ name: 'delete_kettle', description: 'Deletes the kettle for good.' }]),
    );
    const result = await scanConfig(join(folder, 'server.yaml'), '--json');
    expect(result.code).toBe(3);
    expect(reportOf(result).servers).toEqual([
      expect.objectContaining({
        status: 'unsupported',
        reason: expect.stringContaining('nobody observed'),
        tools: [expect.objectContaining({ category: 'destructive' })],
      }),
    ]);
  });

  it('lists and keeps what can be listed with --write', async () => {
    const file = await configOf({ Kitchen: kitchen, local: { command: 'sh' } });
    const catalogue = join(dirname(file), 'catalogue');
    await mkdir(join(catalogue, 'servers'), { recursive: true });
    const report = reportOf(await scanConfig(file, '--json', '--write'));
    expect(report.servers.map(({ server, status }) => [server, status])).toEqual([
      ['kitchen', 'complete'],
      ['local', 'unsupported'],
    ]);
    expect(await readFile(join(catalogue, 'servers', 'kitchen.md'), 'utf8')).toContain(
      'version: 1.0.0',
    );
    expect(await readdir(join(catalogue, 'observed'))).toEqual(['kitchen.json']);
    expect(await readdir(join(catalogue, 'verdicts'))).toEqual(['kitchen.json']);
  });

  it('fails on the level that was asked for', async () => {
    const file = await configOf({
      kitchen: { command: 'npx', args: ['@toys/kitchen@1.0.0', 'honest'] },
    });
    expect((await scanConfig(file, '--fail-on', 'critical')).code).toBe(0);
    expect((await scanConfig(file, '--fail-on', 'low')).code).toBe(1);
  });

  it('refuses flags that contradict each other', async () => {
    const file = await configOf({});
    expect(await scanConfig(file, 'kitchen')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--config'),
    });
    expect(await toolRisk(['scan', '--write'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--config'),
    });
  });
});

describe('secrets of a configuration', () => {
  it('reach no output, no file and no error', async () => {
    const secret =
      fc.sample(fc.stringMatching(/^[A-Za-z0-9]{24}$/), { numRuns: 1, seed: 20261121 })[0] ?? '';
    const value = `s3cr3t${secret}`;
    const file = await configOf({
      kitchen: { ...kitchen, args: [...kitchen.args, '--token', value], env: { TOKEN: value } },
      echo: {
        command: 'node',
        args: [TOY, 'exits-with-a-complaint', `--key=${value}`],
        env: { POT: value },
      },
      remote: {
        url: `http://user:${value}@127.0.0.1:9/mcp?key=${value}`,
        headers: { Authorization: `Bearer ${value}` },
      },
      broken: { command: 'npx', args: [`git+https://${value}@host.example/x`] },
    });
    await mkdir(join(dirname(file), 'catalogue', 'servers'), { recursive: true });
    for (const format of ['table', 'json', 'sarif', 'markdown']) {
      const result = await scanConfig(
        file,
        '--format',
        format,
        '--allow-local-commands',
        '--allow-private-hosts',
      );
      expect(result.stdout + result.stderr).not.toContain(secret);
    }
    const written = await scanConfig(file, '--write', '--allow-local-commands');
    const imported = await toolRisk(
      ['--catalogue', join(dirname(file), 'other'), 'import', file],
      registry.environment,
    );
    expect(written.stdout + written.stderr + imported.stdout + imported.stderr).not.toContain(
      secret,
    );
    const names = await readdir(join(dirname(file), 'catalogue'), {
      recursive: true,
      withFileTypes: true,
    });
    const files = names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(3);
    for (const each of files) expect(await readFile(each, 'utf8')).not.toContain(secret);
  });
});

describe('SARIF', () => {
  it('validates against its schema and points at the line of each server', async () => {
    const file = await configOf({
      kitchen: { command: 'npx', args: ['@toys/kitchen@1.0.0', 'text-with-markup'] },
      odd: { command: 'sh' },
    });
    const log = JSON.parse((await scanConfig(file, '--format', 'sarif')).stdout);
    const require = createRequire(import.meta.url);
    const folder = dirname(require.resolve('@microsoft/jest-sarif'));
    const schema = JSON.parse(
      await readFile(join(folder, 'schemas', 'sarif-2.1.0-rtm.5.json'), 'utf8'),
    );
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    const lines = log.runs[0].results.map(
      (result: {
        ruleId: string;
        locations: [{ physicalLocation: { region: { startLine: number } } }];
      }) => [result.ruleId, result.locations[0].physicalLocation.region.startLine],
    );
    expect(lines).toContainEqual(['not-scanned', 10]);
    expect(lines.filter(([, line]: [string, number]) => line === 3)).toHaveLength(3);
  });
});

describe('Markdown', () => {
  it('leaves nothing of a server’s text alive', async () => {
    const file = await configOf({
      '<img src=x>|`': { command: 'npx', args: ['@toys/kitchen@1.0.0', 'text-with-markup'] },
    });
    const { stdout } = await scanConfig(file, '--format', 'markdown');
    expect(stdout).toContain('kettle&#95;boil');
    expect(stdout).not.toMatch(/<|`/);
  });
});

describe('--check-steadiness', () => {
  it('finds a server that lists other tools every time, or to another client', async () => {
    const local = (toy: string) => ({ command: 'node', args: [TOY, toy] });
    const file = await configOf({
      steady: local('honest'),
      fickle: local('lists-other-tools-every-time'),
      cloaked: local('lists-more-to-a-known-client'),
    });
    const { servers } = reportOf(
      await scanConfig(file, '--json', '--allow-local-commands', '--check-steadiness'),
    );
    expect(servers.map(({ server, steadiness }) => [server, steadiness])).toEqual([
      ['steady', { sameClient: [], otherClient: [] }],
      ['fickle', { sameClient: ['kettle_now'], otherClient: ['kettle_now'] }],
      ['cloaked', { sameClient: [], otherClient: ['pour_everything_away'] }],
    ]);
  });
});
