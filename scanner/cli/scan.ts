import { type Command, Option } from 'commander';
import { abortOnSignals } from '../commands/abort-on-signals.ts';
import { createProgress, type Progress, silentProgress } from '../commands/progress.ts';
import { REPORT_FORMATS, type ReportFormat, writeReport } from '../commands/report/index.ts';
import {
  DEFAULT_JOBS,
  deadlinesOf,
  SANDBOX_CHOICES,
  type SandboxChoice,
  scan,
} from '../commands/scan.ts';
import { scanAndKeepConfig } from '../commands/scan-and-keep-config.ts';
import { scanConfig } from '../commands/scan-config.ts';
import { isScanned, type Report, RISK_LEVELS, type RiskLevel } from '../contract/index.ts';
import { UsageError } from '../errors.ts';
import { writeFileAtomically } from '../write.ts';
import { EXIT } from './exit-codes.ts';
import { catalogueOf, positiveInteger, shard } from './options.ts';

interface ScanFlags {
  readonly all: boolean;
  readonly config?: string;
  readonly shard?: { readonly index: number; readonly count: number };
  readonly jobs: number;
  readonly sandbox: SandboxChoice;
  readonly timeout: number;
  readonly allowLocalCommands: boolean;
  readonly allowPrivateHosts: boolean;
  readonly checkSteadiness: boolean;
  readonly write: boolean;
  readonly reuse: boolean;
  readonly format: ReportFormat;
  readonly output?: string;
  readonly failOn?: RiskLevel;
  readonly quiet: boolean;
  readonly json: boolean;
}

/** Longest that a server may take after its install, in seconds, unless said otherwise. */
const DEFAULT_TIMEOUT = 60;

/** Adds `tool-risk scan`. */
export function addScanCommand(program: Command): void {
  program
    .command('scan')
    .description(
      'scan servers: those named, those that their listings call default, or those of a configuration',
    )
    .argument('[server...]', 'ids of listings')
    .option('--all', 'every listing of the catalogue', false)
    .option(
      '--config <file>',
      'the servers of a file of Claude, Cursor, VS Code, Docker or the registry; only reported unless --write',
    )
    .option('--shard <i/n>', 'only the i-th of n parts of the listings', shard)
    .option('--jobs <n>', 'how many servers at a time', positiveInteger, DEFAULT_JOBS)
    .addOption(
      new Option('--sandbox <kind>', 'what confines a server; "none" runs it with your own rights')
        .choices(SANDBOX_CHOICES)
        .default('auto'),
    )
    .option(
      '--timeout <seconds>',
      'how long a server may take after its install',
      positiveInteger,
      DEFAULT_TIMEOUT,
    )
    .option(
      '--allow-local-commands',
      'with --config: also start commands of this machine, in the sandbox',
      false,
    )
    .option('--allow-private-hosts', 'also ask servers on loopback and private networks', false)
    .option(
      '--check-steadiness',
      'list three times, once as another client, and tell what differs',
      false,
    )
    .option(
      '--write',
      'with --config: list the servers in the catalogue and keep what is seen',
      false,
    )
    .option('--reuse', 'skip servers whose listed version was observed before', false)
    .addOption(
      new Option('--format <format>', 'how to tell the result')
        .choices(REPORT_FORMATS)
        .default('table'),
    )
    .option('--json', 'the same as --format json', false)
    .option('--output <file>', 'write the result to a file')
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 when a tool is of this level or worse').choices(
        RISK_LEVELS.filter((level) => level !== 'unknown'),
      ),
    )
    .option('--quiet', 'no progress', false)
    .action(async (servers: string[], flags: ScanFlags, command: Command) => {
      refuseContradictions(servers, flags);
      const progress = flags.quiet ? silentProgress : createProgress(process.stderr);
      const interruption = abortOnSignals();
      let report: Report;
      try {
        report = await reportOf(
          servers,
          flags,
          catalogueOf(command),
          progress,
          interruption.signal,
        );
      } finally {
        interruption.end();
        progress.finish();
      }
      const text = writeReport(report, flags.json ? 'json' : flags.format, process.stdout);
      if (flags.output === undefined) process.stdout.write(text);
      else await writeFileAtomically(flags.output, text);
      process.exitCode = exitCodeOf(report, flags.failOn);
    });
}

function refuseContradictions(servers: readonly string[], flags: ScanFlags): void {
  const { config, all, write, allowLocalCommands } = flags;
  if (config !== undefined && (servers.length > 0 || all || flags.shard !== undefined)) {
    throw new UsageError('--config names the servers itself; leave out ids, --all and --shard.');
  }
  if (config === undefined && (write || allowLocalCommands)) {
    throw new UsageError('--write and --allow-local-commands go with --config.');
  }
  if (all && servers.length > 0) throw new UsageError('Name servers or say --all, not both.');
}

function reportOf(
  servers: readonly string[],
  flags: ScanFlags,
  catalogue: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<Report> {
  const { config } = flags;
  const told = {
    onStart: progress.start,
    onEvent: progress.event,
    signal,
    deadlines: deadlinesOf(flags.timeout),
  };
  if (config === undefined)
    return scan({ ...flags, ...told, catalogue, servers, shard: flags.shard ?? null });
  if (flags.write) return scanAndKeepConfig({ ...flags, ...told, file: config, catalogue });
  return scanConfig({ ...flags, ...told, file: config });
}

/** What was asked to fail comes first; then what could not be looked at. */
function exitCodeOf({ servers }: Report, failOn: RiskLevel | undefined): number {
  const worst = Math.max(
    ...servers.flatMap(({ tools }) => tools.map(({ risk }) => RISK_LEVELS.indexOf(risk))),
    0,
  );
  if (failOn !== undefined && worst >= RISK_LEVELS.indexOf(failOn)) return EXIT.findings;
  return servers.every(({ status }) => isScanned(status)) ? EXIT.fine : EXIT.notScanned;
}
