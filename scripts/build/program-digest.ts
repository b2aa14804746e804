import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../../src/lib/site-settings.ts';
import { digestOf, filesAt } from './output/output-files.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that decides what becomes of a catalogue: all of the program, its authored texts and its packages. */
const SOURCES = [
  'astro.config.mjs',
  'catalogue/attacks',
  'catalogue/categories',
  'catalogue/labels',
  'docs/api.md',
  'package-lock.json',
  'package.json',
  'public',
  'scanner',
  'scripts/build',
  'scripts/build.ts',
  'src',
];

const IS_TEST = /\.test\.ts$/;

/** A digest over the program that builds sites. Another program keeps nothing of what this one made. */
export function digestOfProgram(): string {
  const files = SOURCES.flatMap((source) => filesAt(join(ROOT, source)))
    .filter((file) => !IS_TEST.test(file))
    .sort();
  const parts = files.map((file) => [relative(ROOT, file), digestOf(readFileSync(file))]);
  return digestOf(JSON.stringify([process.version, parts]));
}

/** A digest over what every file of a site depends on: the program and the site's settings. */
export function digestOfMaker(program: string, site: Site): string {
  const logo = site.logo === null ? null : digestOf(readFileSync(site.logo.file));
  return digestOf(JSON.stringify([program, site, logo]));
}
