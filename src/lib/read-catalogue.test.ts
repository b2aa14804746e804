import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOfText } from '../../scanner/collect/digest.ts';
import { InputError } from '../../scanner/errors.ts';
import { stableJson, writeFileAtomically } from '../../scanner/write.ts';
import { readCatalogue } from './read-catalogue.ts';
import { toyDigest, toyObservation, toyReceipt, toyVerdict } from './toys.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  await writeToy('one');
  await writeToy('two');
});

afterEach(() => rm(folder, { recursive: true }));

async function writeToy(server: string): Promise<void> {
  const definition = { name: 'toy_tool' };
  const observation = stableJson(toyObservation(server, [{ definition }]));
  const receipt = {
    ...toyReceipt(server),
    observed: { at: '2026-01-02T00:00:00.000Z', digest: digestOfText(observation) },
  };
  const verdict = {
    server,
    rules: { version: '1', digest: toyDigest('rules') },
    tools: [toyVerdict(definition)],
  };
  const transport = 'transport: { type: stdio, package: toy, version: "1.2.3" }';
  await writeFileAtomically(
    join(folder, 'servers', `${server}.md`),
    `---\ntitle: Toy\nsummary: A toy.\n${transport}\n---\n\nA toy.\n`,
  );
  await writeFileAtomically(join(folder, 'observed', `${server}.json`), observation);
  await writeFileAtomically(join(folder, 'receipts', `${server}.json`), stableJson(receipt));
  await writeFileAtomically(join(folder, 'verdicts', `${server}.json`), stableJson(verdict));
}

async function problems(): Promise<string[]> {
  const error: unknown = await readCatalogue(folder).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InputError))
    throw new Error('The catalogue was read as if nothing were wrong.');
  return error.problems.map((problem) =>
    `${problem.file.slice(folder.length + 1)} ${problem.field}`.trim(),
  );
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

test('joins listing, observation, receipt and verdicts of every server', async () => {
  const { servers } = await readCatalogue(folder);
  expect(servers.map(({ listing, tools }) => `${listing.server} ${tools.length}`)).toEqual([
    'one 1',
    'two 1',
  ]);
});

describe('a file that is wrong is named', () => {
  test('an observation that is no JSON', async () => {
    await edit('observed/one.json', (text) => text.slice(0, -20));
    expect(await problems()).toEqual(['observed/one.json']);
  });

  test('an observation of another shape', async () => {
    await edit('observed/one.json', (text) => text.replace('"complete"', '"done"'));
    expect(await problems()).toEqual(['observed/one.json completion']);
  });

  test('the observation of another server', async () => {
    await edit('observed/two.json', (text) => text.replace('"two"', '"one"'));
    expect(await problems()).toContain('observed/two.json server');
  });

  test('verdicts on other definitions', async () => {
    await edit('verdicts/one.json', (text) =>
      text.replace(toyDigest('toy_tool'), toyDigest('else')),
    );
    expect(await problems()).toEqual(['verdicts/one.json tools']);
  });

  test('verdicts that are missing', async () => {
    await rm(join(folder, 'verdicts/one.json'));
    expect(await problems()).toEqual(['verdicts/one.json']);
  });

  test('all of them at once', async () => {
    await edit('observed/one.json', () => '');
    await edit('receipts/two.json', () => '{}');
    expect((await problems()).sort()).toEqual(['observed/one.json', 'receipts/two.json server']);
  });
});

test('a server without a receipt or an observation is not scanned', async () => {
  await rm(join(folder, 'receipts/one.json'));
  await rm(join(folder, 'observed/one.json'));
  const [first] = (await readCatalogue(folder)).servers;
  expect(first?.state.completion).toBe('not-scanned');
  expect(first?.tools).toEqual([]);
});

describe('a scan that was stopped between its two writes leaves an observation of an unknown day', () => {
  const isShownUndated = async () => {
    const [first] = (await readCatalogue(folder)).servers;
    expect(first?.tools).toHaveLength(1);
    expect(first?.state).toMatchObject({ completion: 'complete', observedAt: null });
    expect(first?.state.notes[0]?.text).toContain('nobody can tell how old it is');
  };

  test('where the receipt is of an earlier scan', async () => {
    await edit('observed/one.json', (text) => text.replace('"1.2.3"', '"1.2.4"'));
    await isShownUndated();
  });

  test('where no scan had a receipt before', async () => {
    await rm(join(folder, 'receipts/one.json'));
    await isShownUndated();
  });
});
