import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import {
  openToyRegistry,
  TOY_KITCHEN,
  type ToyPackage,
  type ToyRegistry,
} from '../toys/registry.ts';
import { type CommandResult, toolRisk } from './command-line.ts';
import { observationOf, receiptOf, toyListing, writeListings } from './toy-catalogue.ts';

let registry: ToyRegistry;
beforeAll(async () => {
  registry = await openToyRegistry();
  await registry.publish(TOY_KITCHEN);
});
afterAll(() => registry.close());

const scan = (catalogue: string, ...args: string[]): Promise<CommandResult> =>
  toolRisk(['--catalogue', catalogue, 'scan', ...args], registry.environment);

async function catalogueOf(listings: Readonly<Record<string, string>>): Promise<string> {
  const catalogue = await temporaryFolder();
  await writeListings(catalogue, listings);
  return catalogue;
}

const toolsIn = (names: { tools: readonly { definition: { name: string } }[] }) =>
  names.tools.map(({ definition }) => definition.name);

describe('tool-risk scan', () => {
  it('installs, confines and lists a server, and leaves nothing behind', async () => {
    const catalogue = await catalogueOf({
      kitchen: toyListing('honest', { environment: { POT: 'placeholder' } }),
    });
    const { code, stderr } = await scan(catalogue);
    expect(stderr).toContain('✓ kitchen  complete, 2 tools');
    expect(code).toBe(0);
    const observation = await observationOf(catalogue, 'kitchen');
    expect(toolsIn(observation)).toEqual(['kettle_boil', 'kettle_read']);
    expect(observation.profile).toEqual({
      type: 'stdio',
      package: '@toys/kitchen',
      version: '1.0.0',
      arguments: ['honest'],
      environment: ['POT'],
      files: [],
      sandbox: 'bubblewrap',
    });
    expect((await receiptOf(catalogue, 'kitchen')).attempt).toMatchObject({
      completion: 'complete',
      sandbox: 'bubblewrap',
    });
    const left = (await readdir(tmpdir())).filter((name) => /^tool-risk-\d+-/.test(name));
    expect(left.filter((name) => !isRunning(Number(name.split('-')[2])))).toEqual([]);
  });

  it('writes the same bytes for the same answers', async () => {
    const catalogue = await catalogueOf({ kitchen: toyListing('text-with-markup') });
    const file = join(catalogue, 'observed', 'kitchen.json');
    await scan(catalogue);
    const first = await readFile(file, 'utf8');
    await scan(catalogue);
    expect(await readFile(file, 'utf8')).toBe(first);
  });

  it('gives files of a listing to the server', async () => {
    const catalogue = await catalogueOf({
      kitchen: toyListing('lists-its-home', { files: { 'pots/one.txt': 'placeholder' } }),
    });
    await scan(catalogue);
    expect(toolsIn(await observationOf(catalogue, 'kitchen'))).toContain(
      'pots/one.txt: placeholder',
    );
  });

  it('reuses the observation of the same version, started the same way', async () => {
    const catalogue = await catalogueOf({ kitchen: toyListing('honest') });
    await scan(catalogue);
    expect((await scan(catalogue, '--reuse')).stderr).toContain('2 tools, seen before');
    await writeListings(catalogue, {
      kitchen: toyListing('honest', { environment: { POT: 'other' } }),
    });
    expect((await scan(catalogue, '--reuse')).stderr).not.toContain('seen before');
  });

  it('scans again what a stopped scan left without its day', async () => {
    const catalogue = await catalogueOf({ kitchen: toyListing('honest') });
    await scan(catalogue);
    const file = join(catalogue, 'receipts', 'kitchen.json');
    const receipt = await receiptOf(catalogue, 'kitchen');
    await writeFile(file, JSON.stringify({ ...receipt, observed: null }));
    expect((await scan(catalogue, '--reuse')).stderr).not.toContain('seen before');
    expect((await receiptOf(catalogue, 'kitchen')).observed).toEqual({
      ...receipt.observed,
      at: expect.any(String),
    });
  });

  it('keeps the last good observation, dated, when a scan fails', async () => {
    const catalogue = await catalogueOf({ kitchen: toyListing('honest') });
    await scan(catalogue);
    const good = await receiptOf(catalogue, 'kitchen');
    await writeListings(catalogue, { kitchen: toyListing('exits-at-once') });
    const { code, stderr } = await scan(catalogue);
    expect(code).toBe(3);
    expect(stderr).toContain('✗ kitchen  unreachable, 2 tools');
    const failed = await receiptOf(catalogue, 'kitchen');
    expect(failed.attempt.completion).toBe('unreachable');
    expect(failed.observed).toEqual(good.observed);
    expect(toolsIn(await observationOf(catalogue, 'kitchen'))).toEqual([
      'kettle_boil',
      'kettle_read',
    ]);
  });

  it('keeps what a listing without end showed only while nothing better is known', async () => {
    const catalogue = await catalogueOf({ kitchen: toyListing('pages-in-a-circle') });
    expect((await scan(catalogue)).code).toBe(3);
    const first = await observationOf(catalogue, 'kitchen');
    expect(first).toMatchObject({
      completion: 'limit-exceeded',
      reason: expect.stringContaining('circle'),
    });
    expect(toolsIn(first)).toEqual(['page_001', 'page_002']);
    await writeListings(catalogue, { kitchen: toyListing('honest') });
    await scan(catalogue);
    await writeListings(catalogue, { kitchen: toyListing('pages-in-a-circle') });
    await scan(catalogue);
    expect(toolsIn(await observationOf(catalogue, 'kitchen'))).toEqual([
      'kettle_boil',
      'kettle_read',
    ]);
  });

  it('scans nothing when a listing is wrong, and says everything that is', async () => {
    const catalogue = await catalogueOf({
      kitchen: toyListing('honest'),
      one: toyListing('honest', { version: 'latest' }),
      two: '---\ntitle: Two\n---\n',
    });
    const { code, stderr } = await scan(catalogue);
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(4);
    expect(stderr).toContain(
      'one.md: transport.version: found the text "latest", expected an exact version',
    );
    expect(existsSync(join(catalogue, 'observed'))).toBe(false);
  });

  it('asks back when it does not know a server', async () => {
    const catalogue = await catalogueOf({ kitchen: toyListing('honest') });
    const { code, stderr } = await scan(catalogue, 'kitchne');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "kitchen"?');
  });

  it('refuses to start a server where no sandbox works, with the remedy', async () => {
    const catalogue = await catalogueOf({ kitchen: toyListing('honest') });
    // A namespace that may make no other: what bubblewrap finds where a system forbids it.
    const locked = [
      '/usr/bin/bwrap',
      '--unshare-user',
      '--disable-userns',
      '--bind',
      '/',
      '/',
      '--dev-bind',
      '/dev',
      '/dev',
    ];
    const { code, stderr } = await toolRisk(
      ['--catalogue', catalogue, 'scan'],
      registry.environment,
      locked,
    );
    expect(code).toBe(3);
    expect(stderr).toContain('✗ kitchen  sandbox-missing');
    expect(stderr).toContain('sudo');
    expect(await receiptOf(catalogue, 'kitchen')).toMatchObject({
      attempt: { sandbox: null },
      observed: null,
    });
    expect(existsSync(join(catalogue, 'observed', 'kitchen.json'))).toBe(false);
  });

  it('runs a server unconfined only when asked to, and records it', async () => {
    const catalogue = await catalogueOf({ kitchen: toyListing('honest') });
    expect((await scan(catalogue, '--sandbox', 'none')).code).toBe(0);
    expect((await observationOf(catalogue, 'kitchen')).profile.sandbox).toBe('none');
    expect((await receiptOf(catalogue, 'kitchen')).attempt.sandbox).toBe('none');
    expect((await scan(catalogue, '--reuse')).stderr).not.toContain('seen before');
    expect((await observationOf(catalogue, 'kitchen')).profile.sandbox).toBe('bubblewrap');
  });

  it('replaces a damaged observation', async () => {
    const catalogue = await catalogueOf({ kitchen: toyListing('honest') });
    await scan(catalogue);
    await writeFile(join(catalogue, 'observed', 'kitchen.json'), '{"tools":');
    await scan(catalogue, '--reuse');
    expect(toolsIn(await observationOf(catalogue, 'kitchen'))).toHaveLength(2);
  });
});

describe('installing', () => {
  const refused: readonly (readonly [string, Partial<ToyPackage>, string, string])[] = [
    [
      'a bin outside of its package',
      { bin: '../../../../usr/bin/env' },
      'unsupported',
      'outside of its package',
    ],
    ['no bin', {}, 'unsupported', 'no bin to run'],
    ['a bin that does not exist', { bin: 'missing.mjs' }, 'unsupported', 'does not exist'],
    [
      'a bin for a shell',
      { bin: 'run.sh', files: { 'run.sh': '#!/bin/sh\necho hello\n' } },
      'unsupported',
      'no program for Node',
    ],
    [
      'a dependency from git',
      { bin: 'toy.mjs', dependencies: { pot: 'git+file:///pot.git' } },
      'install-failed',
      'npm could not install it',
    ],
    [
      'a dependency from a folder',
      { bin: 'toy.mjs', dependencies: { pot: 'file:/etc' } },
      'install-failed',
      'npm could not install it',
    ],
    [
      'a missing dependency',
      { bin: 'toy.mjs', dependencies: { '@toys/missing': '1.0.0' } },
      'install-failed',
      'E404',
    ],
  ];
  it.each(refused)('refuses a package with %s', async (_, more, completion, reason) => {
    await registry.publish({ name: '@toys/odd', version: '1.0.0', ...more });
    const catalogue = await catalogueOf({ odd: toyListing('honest', { package: '@toys/odd' }) });
    const { code } = await scan(catalogue);
    expect(code).toBe(3);
    expect((await receiptOf(catalogue, 'odd')).attempt).toMatchObject({
      completion,
      reason: expect.stringContaining(reason),
    });
  });

  it('runs no script of a package', async () => {
    const proof = join(await temporaryFolder(), 'ran');
    const scripts = {
      preinstall: `touch ${proof}`,
      install: `touch ${proof}`,
      postinstall: `touch ${proof}`,
    };
    await registry.publish({ name: '@toys/scripted', version: '1.0.0', bin: 'toy.mjs', scripts });
    const catalogue = await catalogueOf({
      scripted: toyListing('honest', { package: '@toys/scripted' }),
    });
    expect((await scan(catalogue)).code).toBe(0);
    expect(existsSync(proof)).toBe(false);
  });

  it.each([
    ['package', { package: '@toys/missing' }, 'does not have this package'],
    ['version', { version: '9.9.9' }, 'does not have this version'],
  ])('says that the registry does not have the %s', async (_, more, reason) => {
    const catalogue = await catalogueOf({ kitchen: toyListing('honest', more) });
    await scan(catalogue);
    expect((await receiptOf(catalogue, 'kitchen')).attempt).toMatchObject({
      completion: 'install-failed',
      reason: expect.stringContaining(reason),
    });
  });
});

function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}`);
}
