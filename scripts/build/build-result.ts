import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../scanner/errors.ts';

/** What was built. */
export interface BuildResult {
  readonly pages: number;
  /** How many pages had to be rendered; the others are those of the build before. */
  readonly rendered: number;
  /** Documents, twins, feeds, badges, pictures and the like. */
  readonly files: number;
  readonly records: number;
  /** Files of the catalogue that are wrong: what they would say of their server counts as unknown. */
  readonly problems: readonly Problem[];
}

/** Whether the last build has said what it did. */
export function hasResult(kept: string): boolean {
  return existsSync(fileOf(kept));
}

/** What the last build said of itself, for one that finds nothing to do. */
export function readResult(kept: string): BuildResult {
  const last = JSON.parse(readFileSync(fileOf(kept), 'utf8')) as BuildResult;
  return { ...last, rendered: 0 };
}

/** Notes what a build says of itself. */
export function keepResult(kept: string, result: BuildResult): BuildResult {
  writeFileSync(fileOf(kept), JSON.stringify(result));
  return result;
}

function fileOf(kept: string): string {
  return join(kept, 'result.json');
}
