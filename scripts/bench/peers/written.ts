import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a generator has written. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
  /** Start tags on the pages of a sample. */
  readonly elements: number;
  /** How many files of the sample are ours to the byte. */
  readonly alike: number;
}

/** One file in so many is looked into. */
const SAMPLE_STEP = 20;

/** How much less or more than ours a peer may write before that has to be said. */
const TOLERANCE = 0.03;

const START_TAG = /<[a-z]/g;

/**
 * Looks at what a generator has written.
 *
 * @param files its paths, from the folder
 * @param ours the paths of our own files, from the folder of our site: a sample of them is compared
 */
export function writtenIn(
  folder: string,
  files: readonly string[],
  site: string,
  ours: readonly string[],
): Written {
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const there = new Set(files);
  const sample = ours
    .toSorted()
    .filter((file, place) => place % SAMPLE_STEP === 0 && there.has(file));
  let elements = 0;
  let alike = 0;
  for (const file of sample) {
    const content = readFileSync(join(folder, file));
    if (file.endsWith('.html')) elements += content.toString().match(START_TAG)?.length ?? 0;
    if (content.equals(readFileSync(join(site, file)))) alike += 1;
  }
  return { files: files.length, bytes, elements, alike };
}

/** Sentences about what a peer wrote that is not what we wrote. */
export function differencesOf(peer: string, theirs: Written, ours: Written): string[] {
  const differences: string[] = [];
  if (theirs.files !== ours.files)
    differences.push(`${peer} wrote ${theirs.files} files instead of ${ours.files}`);
  for (const what of ['bytes', 'elements'] as const) {
    const share = theirs[what] / ours[what];
    if (Math.abs(share - 1) > TOLERANCE)
      differences.push(`${peer} wrote ${share.toFixed(3)} times our ${what}`);
  }
  return differences;
}
