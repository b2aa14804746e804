import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeServer } from '../bench/data/servers.ts';
import { removeMadeServer, writeMadeServer } from '../bench/data/write-catalogue.ts';
import { readSource, type ServerSource } from './read-source.ts';

const MADE = [0, 1, 2].map((number) => makeServer(number, 0, 3));
const [CHANGED = makeServer(0, 0)] = MADE;

/** By then, whatever was written before counts as settled. */
const LATER_MS = 60_000;

let folder: string;
const catalogue = () => join(folder, 'catalogue');
const notes = (program = 'program') => ({ file: join(folder, 'kept', 'sources'), program });
const observed = () => join(catalogue(), 'observed', `${CHANGED.server}.json`);
const later = () => Date.now() + LATER_MS;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
  for (const made of MADE) writeMadeServer(catalogue(), made);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Which servers are taken for known: their texts are read anew whenever they are asked for. */
async function knownAt(time: number, program = 'program'): Promise<string[]> {
  const { servers } = await readSource(catalogue(), notes(program), time);
  const isKnown = ({ texts }: ServerSource) => {
    const once = texts();
    return once !== texts();
  };
  return servers.filter(isKnown).map(({ listing }) => listing.server);
}

test('what was read is known until it changes, and gives the same digest', async () => {
  const first = await readSource(catalogue(), notes(), later());
  const second = await readSource(catalogue(), notes(), later());
  expect(second.digest).toBe(first.digest);
  expect(second.servers.map(({ listing }) => listing)).toEqual(
    first.servers.map(({ listing }) => listing),
  );
  expect(await knownAt(later())).toEqual(MADE.map(({ server }) => server).sort());
});

test('a file of the same size with other words is read', async () => {
  const first = await readSource(catalogue(), notes(), later());
  writeFileSync(observed(), readFileSync(observed(), 'utf8').replace('"complete"', '"comqlete"'));
  const second = await readSource(catalogue(), notes(), later());
  expect(second.digest).not.toBe(first.digest);
  expect(second.servers.map(({ listing }) => listing)).toEqual(
    first.servers.map(({ listing }) => listing),
  );
});

test('a listing that changed is read, and one that is wrong is told of every time', async () => {
  await readSource(catalogue(), notes(), later());
  const listing = join(catalogue(), 'servers', `${CHANGED.server}.md`);
  writeFileSync(listing, readFileSync(listing, 'utf8').replace('title:', 'titel:'));
  for (let time = 0; time < 2; time++)
    await expect(readSource(catalogue(), notes(), later())).rejects.toThrow(/title/);
});

test('what may have changed since it was read, for all that its times tell, is read again', async () => {
  await readSource(catalogue(), notes(), Date.now());
  expect(await knownAt(later())).toEqual([]);
});

test('another program reads everything itself', async () => {
  await readSource(catalogue(), notes(), later());
  expect(await knownAt(later(), 'another')).toEqual([]);
});

test('notes that somebody has changed count for nothing', async () => {
  await readSource(catalogue(), notes(), later());
  const { file } = notes();
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"stdio"', '"sttio"'));
  expect(await knownAt(later())).toEqual([]);
});

test('a server that is gone is gone', async () => {
  await readSource(catalogue(), notes(), later());
  removeMadeServer(catalogue(), CHANGED);
  const { servers } = await readSource(catalogue(), notes(), later());
  expect(servers.map(({ listing }) => listing.server)).not.toContain(CHANGED.server);
  expect(await knownAt(later())).toHaveLength(MADE.length - 1);
});
