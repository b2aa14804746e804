#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addCheckCommand } from './cli/check.ts';
import { addClassifyCommand } from './cli/classify.ts';
import { EXIT } from './cli/exit-codes.ts';
import { addImportCommand } from './cli/import.ts';
import { addMcpCommand } from './cli/mcp.ts';
import { addMergeCommand } from './cli/merge.ts';
import { addPolicyCommand } from './cli/policy.ts';
import { addScanCommand } from './cli/scan.ts';
import { Interruption, UsageError } from './errors.ts';
import { SCANNER_VERSION } from './version.ts';

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

for (const add of [
  addScanCommand,
  addClassifyCommand,
  addCheckCommand,
  addMergeCommand,
  addImportCommand,
  addPolicyCommand,
  addMcpCommand,
])
  add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
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
