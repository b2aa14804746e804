import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildResult } from '../build.ts';

/** What the last build said of itself, for one that finds nothing to do. */
export function readResult(kept: string): BuildResult | null {
  try {
    return {
      ...(JSON.parse(readFileSync(join(kept, 'result.json'), 'utf8')) as BuildResult),
      rendered: 0,
    };
  } catch {
    return null;
  }
}

/** Notes what a build says of itself. */
export function keepResult(kept: string, result: BuildResult): BuildResult {
  writeFileSync(join(kept, 'result.json'), JSON.stringify(result));
  return result;
}
