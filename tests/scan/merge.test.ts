import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stableJson } from '../../scanner/write.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openToyRegistry, TOY_KITCHEN, type ToyRegistry } from '../toys/registry.ts';
import { toolRisk } from './command-line.ts';
import { observationOf, receiptOf, toyListing, writeListings } from './toy-catalogue.ts';

const TOYS = [
  'honest',
  'lists-on-three-pages',
  'text-with-markup',
  'name-is-a-number',
  'exits-at-once',
  'pages-in-a-circle',
];

let registry: ToyRegistry;
beforeAll(async () => {
  registry = await openToyRegistry();
  await registry.publish(TOY_KITCHEN);
});
afterAll(() => registry.close());

const run = (catalogue: string, ...args: string[]) =>
  toolRisk(['--catalogue', catalogue, ...args], registry.environment);

async function toyCatalogue(toys: readonly string[] = TOYS): Promise<string> {
  const catalogue = await temporaryFolder();
  await writeListings(catalogue, Object.fromEntries(toys.map((toy) => [toy, toyListing(toy)])));
  return catalogue;
}

/** Every file of some folders of a catalogue, with its content. */
async function contentOf(
  catalogue: string,
  folders: readonly string[],
): Promise<Record<string, string>> {
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(catalogue, folder))).map((name) => join(folder, name)),
    ),
  );
  const entries = names
    .flat()
    .sort()
    .map(async (name) => [name, await readFile(join(catalogue, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(entries));
}

describe('a scan in three shards', () => {
  it('merges to the same bytes as a scan in one', async () => {
    const whole = await toyCatalogue();
    await run(whole, 'scan', '--all', '--quiet');
    await run(whole, 'check', '--offline', '--accept');
    const shards = await Promise.all(
      ['1/3', '2/3', '3/3'].map(async (part) => {
        const shard = await toyCatalogue();
        await run(shard, 'scan', '--all', '--quiet', '--shard', part);
        return shard;
      }),
    );
    const merged = await toyCatalogue();
    expect((await run(merged, 'merge', ...shards)).code).toBe(0);
    await run(merged, 'check', '--offline', '--accept');
    const folders = ['observed', 'verdicts', 'pins'];
    expect(await contentOf(merged, folders)).toEqual(await contentOf(whole, folders));
    expect(await readdir(join(merged, 'receipts'))).toEqual(await readdir(join(whole, 'receipts')));
  });

  it('keeps what was known of a shard that failed, with its date', async () => {
    const catalogue = await toyCatalogue(['honest']);
    await run(catalogue, 'scan', '--quiet');
    const before = await receiptOf(catalogue, 'honest');
    const shard = await temporaryFolder();
    await writeListings(shard, { honest: toyListing('exits-at-once') });
    await run(shard, 'scan', '--quiet');
    expect((await run(catalogue, 'merge', shard)).stdout).toContain('honest: taken');
    const after = await receiptOf(catalogue, 'honest');
    expect(after.attempt.completion).toBe('unreachable');
    expect(after.observed).toEqual(before.observed);
    expect((await observationOf(catalogue, 'honest')).tools).toHaveLength(2);
    expect((await run(catalogue, 'merge', shard)).stdout).toContain('honest: older');
  });
});

describe('what a shard hands on', () => {
  let good: string;
  beforeAll(async () => {
    good = await mkdtemp(join(tmpdir(), 'catalogue-test-'));
    await writeListings(good, { honest: toyListing('honest') });
    await run(good, 'scan', '--quiet');
  });
  afterAll(() => rm(good, { recursive: true, force: true }));

  /** Spoils one file of a good scan and merges it into an empty catalogue. */
  async function mergeSpoilt(spoil: (folder: string) => Promise<void>) {
    const shard = await temporaryFolder();
    await cp(good, shard, { recursive: true });
    await spoil(shard);
    const catalogue = await toyCatalogue(['honest']);
    const result = await run(catalogue, 'merge', shard);
    const observed = await readdir(join(catalogue, 'observed')).catch(() => []);
    return { ...result, observed };
  }

  const rewrite =
    (
      kind: string,
      change: (value: never) => void,
      write: (value: unknown) => string = stableJson,
    ) =>
    async (folder: string) => {
      const file = join(folder, kind, 'honest.json');
      const value = JSON.parse(await readFile(file, 'utf8'));
      change(value as never);
      await writeFile(file, write(value));
    };

  type SpoiltTool = {
    slug: string;
    digest: string;
    definition: { name: string; description: string };
  };
  type Spoilt = {
    tools: [SpoiltTool, ...SpoiltTool[]];
    profile: { version: string };
    server: string;
    extra?: string;
  };

  it.each<[string, (folder: string) => Promise<void>]>([
    [
      'a definition with another digest',
      rewrite('observed', (it: Spoilt) => (it.tools[0].definition.description = 'Harmless.')),
    ],
    ['a slug that leads elsewhere', rewrite('observed', (it: Spoilt) => (it.tools[0].slug = '..'))],
    [
      'a profile that is not listed',
      rewrite('observed', (it: Spoilt) => (it.profile.version = '9.9.9')),
    ],
    ['another server', rewrite('observed', (it: Spoilt) => (it.server = 'other'))],
    ['tools in another order', rewrite('observed', (it: Spoilt) => it.tools.reverse())],
    ['fewer tools than the receipt is of', rewrite('observed', (it: Spoilt) => it.tools.pop())],
    ['a member that no scan writes', rewrite('observed', (it: Spoilt) => (it.extra = 'x'))],
    [
      'other spaces',
      rewrite(
        'observed',
        () => {},
        (value) => JSON.stringify(value),
      ),
    ],
    ['no JSON', (folder) => writeFile(join(folder, 'observed', 'honest.json'), '{')],
    [
      'brackets without end',
      (folder) =>
        writeFile(
          join(folder, 'observed', 'honest.json'),
          `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
        ),
    ],
    ['nothing', (folder) => rm(join(folder, 'observed', 'honest.json'))],
    [
      'a folder for a file',
      async (folder) => {
        await rm(join(folder, 'observed', 'honest.json'));
        await mkdir(join(folder, 'observed', 'honest.json'));
      },
    ],
    ['a receipt of another server', rewrite('receipts', (it: Spoilt) => (it.server = 'other'))],
    [
      'a server that is not listed',
      (folder) =>
        cp(join(folder, 'receipts', 'honest.json'), join(folder, 'receipts', 'stranger.json')),
    ],
  ])('is refused when it holds %s', async (_, spoil) => {
    const { code, stdout, observed } = await mergeSpoilt(spoil);
    expect(code).toBe(3);
    expect(stdout).toContain('refused');
    expect(observed.filter((name) => name !== 'honest.json')).toEqual([]);
    if (!stdout.includes('stranger')) expect(observed).toEqual([]);
  });
});
