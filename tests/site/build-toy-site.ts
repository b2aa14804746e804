import { rm } from 'node:fs/promises';
import { COMPANY_SETTINGS, PLACES } from './places.ts';
import { runBuild } from './run-build.ts';
import { writeToyCatalogue } from './toy-catalogue/write-toy-catalogue.ts';

/** Builds the site from the toy catalogue once for all tests of this folder, and once as a company’s own, below a path. */
export default async function buildToySite(): Promise<void> {
  const { catalogue, site, siteBelow } = PLACES;
  await Promise.all(
    [catalogue, site, siteBelow].map((path) => rm(path, { recursive: true, force: true })),
  );
  await writeToyCatalogue(catalogue);
  await build('--catalogue', catalogue, '--out', site);
  await build('--catalogue', catalogue, '--out', siteBelow, '--settings', COMPANY_SETTINGS);
}

async function build(...options: readonly string[]): Promise<void> {
  const { exitCode, errors } = await runBuild(...options);
  if (exitCode !== 0) throw new Error(`The toy site could not be built:\n${errors}`);
}
