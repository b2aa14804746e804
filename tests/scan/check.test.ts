import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PinSchema, ServerChangesSchema } from '../../scanner/contract/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openToyRegistry, TOY_KITCHEN, type ToyRegistry } from '../toys/registry.ts';
import { toolRisk } from './command-line.ts';
import { toyListing, writeListings } from './toy-catalogue.ts';

let registry: ToyRegistry;
beforeAll(async () => {
  registry = await openToyRegistry();
  await registry.publish(TOY_KITCHEN);
  await registry.publish({ ...TOY_KITCHEN, version: '1.1.0' });
});
afterAll(() => registry.close());

const run = (catalogue: string, ...args: string[]) =>
  toolRisk(['--catalogue', catalogue, ...args, '--quiet'], registry.environment);

const changesOf = async (catalogue: string) =>
  ServerChangesSchema.parse(
    JSON.parse(await readFile(join(catalogue, 'changes', 'kitchen.json'), 'utf8')),
  ).changes;

describe('tool-risk check', () => {
  it('accepts a server once and is quiet as long as nothing changes', async () => {
    const catalogue = await temporaryFolder();
    await writeListings(catalogue, { kitchen: toyListing('honest') });
    const first = await run(catalogue, 'check');
    expect(first.code).toBe(1);
    expect(first.stdout).toContain('+ new server with 2 tools');
    expect((await run(catalogue, 'check', '--accept')).code).toBe(0);
    const second = await run(catalogue, 'check');
    expect(second).toMatchObject({
      code: 0,
      stdout: 'Nothing changed since the pins were accepted.\n',
    });
    const pin = await readFile(join(catalogue, 'pins', 'kitchen.json'), 'utf8');
    expect(pin).not.toContain('Boils the water');
    expect(await changesOf(catalogue)).toHaveLength(1);
  });

  it('shows what another version changed, and appends it when it is accepted', async () => {
    const catalogue = await temporaryFolder();
    await writeListings(catalogue, { kitchen: toyListing('honest') });
    await run(catalogue, 'check', '--accept');
    await writeListings(catalogue, {
      kitchen: toyListing('text-with-markup', { version: '1.1.0' }),
    });
    const { code, stdout } = await run(catalogue, 'check');
    expect(code).toBe(1);
    expect(stdout).toContain('kitchen 1.0.0 → 1.1.0');
    expect(stdout).toContain('+ odd: new');
    expect(stdout).not.toContain('!');
    await run(catalogue, 'check', '--accept', '--offline');
    expect(
      (await changesOf(catalogue)).map(({ difference, silently }) => [difference.kind, silently]),
    ).toEqual([
      ['server-added', false],
      ['tool-added', false],
    ]);
  });

  it('calls out a definition that changed while the version did not', async () => {
    const catalogue = await temporaryFolder();
    await writeListings(catalogue, { kitchen: toyListing('lists-other-tools-every-time') });
    await run(catalogue, 'check', '--accept');
    const { code, stdout } = await run(catalogue, 'check');
    expect(code).toBe(1);
    expect(stdout).toContain('! The definitions changed and the version did not');
    expect(stdout).toContain('~ kettle_now: other description');
  });

  it('says how many pins the rules changed where the servers say the same', async () => {
    const catalogue = await temporaryFolder();
    await writeListings(catalogue, { kitchen: toyListing('honest'), pantry: toyListing('honest') });
    await run(catalogue, 'check', '--accept');
    // The pin that other rules would have left: one tool was of the highest level.
    const file = join(catalogue, 'pins', 'kitchen.json');
    const pin = PinSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    const [first, ...others] = pin.tools;
    const tools = [{ ...first, risk: 'critical' }, ...others];
    await writeFile(file, JSON.stringify({ ...pin, tools }));
    const { code, stdout } = await run(catalogue, 'check', '--offline');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'The rules changed 1 of 4 pinned tools on 1 server: 0 raised, 1 lowered, 0 at the same level.\n',
    );
  });

  it('keeps the pin of a server that cannot be scanned', async () => {
    const catalogue = await temporaryFolder();
    await writeListings(catalogue, { kitchen: toyListing('honest') });
    await run(catalogue, 'check', '--accept');
    await writeListings(catalogue, { kitchen: toyListing('exits-at-once') });
    expect(await run(catalogue, 'check')).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('Nothing changed'),
    });
  });

  it('names a damaged pin instead of replacing it', async () => {
    const catalogue = await temporaryFolder();
    await writeListings(catalogue, { kitchen: toyListing('honest') });
    await run(catalogue, 'check', '--accept');
    await writeFile(join(catalogue, 'pins', 'kitchen.json'), '{');
    const { code, stderr } = await run(catalogue, 'check', '--offline');
    expect(code).toBe(2);
    expect(stderr).toContain('pins/kitchen.json');
  });
});

describe('tool-risk scan --shard', () => {
  it('divides the listings without loss or overlap, whatever else is listed', async () => {
    const catalogue = await temporaryFolder();
    const names = Array.from({ length: 9 }, (_, index) => `kitchen-${index}`);
    // Nothing is installed: the refusal comes from the registry at once.
    await writeListings(
      catalogue,
      Object.fromEntries(
        names.map((name) => [name, toyListing('honest', { package: '@toys/missing' })]),
      ),
    );
    const parts = await Promise.all(
      ['1/3', '2/3', '3/3'].map(async (part) => {
        const { stdout } = await run(catalogue, 'scan', '--shard', part, '--json');
        return JSON.parse(stdout).servers.map(({ server }: { server: string }) => server);
      }),
    );
    expect(parts.flat().sort()).toEqual(names);
    expect(parts.every((part) => part.length > 0)).toBe(true);
  });
});
