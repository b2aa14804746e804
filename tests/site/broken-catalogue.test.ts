import { cp, rm, stat, writeFile } from 'node:fs/promises';
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

test('a build over a corrupt observation names the file, ends with 2 and writes nothing', async () => {
  const file = join(brokenCatalogue, 'observed', 'purser.json');
  await writeFile(file, '{"half": ');
  const { exitCode, errors } = await runBuild('--catalogue', brokenCatalogue, '--out', brokenSite);
  expect(exitCode).toBe(2);
  expect(errors).toContain('purser.json: found text that is not JSON');
  await expect(stat(brokenSite)).rejects.toThrow('ENOENT');
});

test('a folder outside the project is refused before anything is written', async () => {
  const { exitCode, errors } = await runBuild('--catalogue', catalogue, '--out', '/tmp/elsewhere');
  expect(exitCode).toBe(2);
  expect(errors).toContain('/tmp/elsewhere is not inside');
});
