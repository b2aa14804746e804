import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { PLACES } from './places.ts';
import { runBuild } from './run-build.ts';

const { catalogue, brokenCatalogue, brokenSite } = PLACES;

beforeEach(async () => {
  await Promise.all(
    [brokenCatalogue, brokenSite].map((path) => rm(path, { recursive: true, force: true })),
  );
  await cp(catalogue, brokenCatalogue, { recursive: true });
});

const observed = (server: string) => join(brokenCatalogue, 'observed', `${server}.json`);

test('corrupt and foreign observations are named and skipped, the rest is built, and the end is 3', async () => {
  await writeFile(observed('purser'), '{"half": ');
  await cp(observed('drove'), observed('harbour-files'));
  const { exitCode, errors } = await runBuild('--catalogue', brokenCatalogue, '--out', brokenSite);
  expect(exitCode).toBe(3);
  expect(errors).toContain('purser.json: found text that is not JSON');
  expect(errors).toContain('harbour-files.json: server: found "drove", expected "harbour-files"');
  expect((await readdir(join(brokenSite, 'tools'))).includes('drove')).toBe(true);
  for (const server of ['purser', 'harbour-files']) {
    const page = await readFile(join(brokenSite, 'servers', server, 'index.html'), 'utf8');
    expect(page).toContain('What it saw can no longer be read.');
    await expect(stat(join(brokenSite, 'tools', server))).rejects.toThrow('ENOENT');
  }
});

test('a listing that is wrong ends with 2 and nothing is written', async () => {
  await writeFile(join(brokenCatalogue, 'servers', 'purser.md'), 'no front matter');
  const { exitCode, errors } = await runBuild('--catalogue', brokenCatalogue, '--out', brokenSite);
  expect(exitCode).toBe(2);
  expect(errors).toContain('purser.md');
  await expect(stat(brokenSite)).rejects.toThrow('ENOENT');
});

test('a folder outside the project is refused before anything is written', async () => {
  const { exitCode, errors } = await runBuild('--catalogue', catalogue, '--out', '/tmp/elsewhere');
  expect(exitCode).toBe(2);
  expect(errors).toContain('/tmp/elsewhere is not inside');
});
