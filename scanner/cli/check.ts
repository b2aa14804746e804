import type { Command } from 'commander';
import { abortOnSignals } from '../commands/abort-on-signals.ts';
import { check } from '../commands/check.ts';
import { describeDrift } from '../commands/describe-drift.ts';
import { createProgress, silentProgress } from '../commands/progress.ts';
import { DEFAULT_JOBS, deadlinesOf, scan } from '../commands/scan.ts';
import { isScanned } from '../contract/index.ts';
import { EXIT } from './exit-codes.ts';
import { catalogueOf, positiveInteger } from './options.ts';

interface CheckFlags {
  readonly offline: boolean;
  readonly all: boolean;
  readonly accept: boolean;
  readonly json: boolean;
  readonly jobs: number;
  readonly quiet: boolean;
}

/** Longest that a server may take after its install, in seconds. */
const TIMEOUT = 60;

/** Adds `tool-risk check`. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description(
      'scan again and compare with the pins: exit 1 and a readable diff where anything changed',
    )
    .option('--all', 'every listing, not only the default ones', false)
    .option('--offline', 'compare what was observed before, without a scan', false)
    .option(
      '--accept',
      'make what is there now the pins, and append what changed to changes/',
      false,
    )
    .option('--jobs <n>', 'how many servers at a time', positiveInteger, DEFAULT_JOBS)
    .option('--json', 'tell what changed as JSON', false)
    .option('--quiet', 'no progress', false)
    .action(async (flags: CheckFlags, command: Command) => {
      const catalogue = catalogueOf(command);
      const unseen = flags.offline ? 0 : await rescan(catalogue, flags);
      const checked = await check(catalogue, flags.accept);
      process.stdout.write(
        flags.json ? `${JSON.stringify(checked.drifts, null, 2)}\n` : describeDrift(checked),
      );
      if (checked.drifts.length > 0 && !flags.accept) process.exitCode = EXIT.findings;
      else if (unseen > 0) process.exitCode = EXIT.notScanned;
    });
}

/** Scans and says how many servers could not be. */
async function rescan(catalogue: string, { all, jobs, quiet }: CheckFlags): Promise<number> {
  const progress = quiet ? silentProgress : createProgress(process.stderr);
  const interruption = abortOnSignals();
  try {
    const report = await scan({
      catalogue,
      servers: [],
      all,
      shard: null,
      jobs,
      sandbox: 'auto',
      deadlines: deadlinesOf(TIMEOUT),
      allowPrivateHosts: false,
      checkSteadiness: false,
      reuse: false,
      signal: interruption.signal,
      onStart: progress.start,
      onEvent: progress.event,
    });
    return report.servers.filter(({ status }) => !isScanned(status)).length;
  } finally {
    interruption.end();
    progress.finish();
  }
}
