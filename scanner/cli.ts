#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { abortOnSignals } from './commands/abort-on-signals.ts';
import { classifyFiles } from './commands/classify.ts';
import { createProgress, silentProgress } from './commands/progress.ts';
import { DEFAULT_JOBS, SANDBOX_CHOICES, type SandboxChoice, scan } from './commands/scan.ts';
import { isScanned } from './contract/index.ts';
import { Interruption, UsageError } from './errors.ts';
import { SCANNER_VERSION } from './version.ts';

/** What the exit code says. */
const EXIT = { fine: 0, findings: 1, usage: 2, notScanned: 3, interrupted: 130 } as const;

const program = new Command('tool-risk')
  .description('Scans MCP servers, classifies what their tools can do, and recommends policies.')
  .version(SCANNER_VERSION)
  .option(
    '--catalogue <folder>',
    'the folder of the catalogue',
    process.env['TOOL_RISK_CATALOGUE'] ?? 'catalogue',
  )
  .configureHelp({ showGlobalOptions: true })
  .addHelpText(
    'after',
    '\nExit codes: 0 fine, 1 findings or drift, 2 wrong usage, 3 something could not be scanned.',
  )
  .exitOverride();

program
  .command('scan')
  .description('scan servers: those named, or those that their listings call default')
  .argument('[server...]', 'ids of listings')
  .option('--all', 'every listing', false)
  .option('--jobs <n>', 'how many servers at a time', positiveInteger, DEFAULT_JOBS)
  .addOption(
    new Option('--sandbox <kind>', 'what confines a server; "none" runs it with your own rights')
      .choices(SANDBOX_CHOICES)
      .default('auto'),
  )
  .option('--allow-private-hosts', 'also ask servers on loopback and private networks', false)
  .option('--reuse', 'skip servers whose listed version was observed before', false)
  .option('--quiet', 'no progress', false)
  .action(async (servers: string[], options: ScanFlags) => {
    const progress = options.quiet ? silentProgress : createProgress(process.stderr);
    const interruption = abortOnSignals();
    try {
      const results = await scan({
        ...options,
        servers,
        catalogue: program.opts<{ catalogue: string }>().catalogue,
        signal: interruption.signal,
        onStart: progress.start,
        onEvent: progress.event,
      });
      if (!results.every(({ completion }) => isScanned(completion)))
        process.exitCode = EXIT.notScanned;
    } finally {
      interruption.end();
      progress.finish();
    }
  });

program
  .command('classify')
  .description('classify saved results of tools/list: one line of JSON a file, offline')
  .argument('<file...>', 'files with { "server"?, "tools": [ … ] }')
  .option('--hide-annotations', 'do not look at what the servers claim of their tools', false)
  .action((files: string[], options: { hideAnnotations: boolean }) => {
    for (const line of classifyFiles(files, options)) console.log(line);
  });

interface ScanFlags {
  readonly all: boolean;
  readonly jobs: number;
  readonly sandbox: SandboxChoice;
  readonly allowPrivateHosts: boolean;
  readonly reuse: boolean;
  readonly quiet: boolean;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function positiveInteger(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('expected a whole number from 1');
  return number;
}

/** Says what went wrong in a sentence, and the exit code for it. Only a bug shows a stack. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  if (error instanceof Interruption) {
    console.error(error.message);
    return EXIT.interrupted;
  }
  if (error instanceof UsageError) {
    console.error(error.message);
    return EXIT.usage;
  }
  console.error(error);
  return EXIT.notScanned;
}
