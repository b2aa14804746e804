import type { Command } from 'commander';
import { merge } from '../commands/merge.ts';
import { EXIT } from './exit-codes.ts';
import { catalogueOf } from './options.ts';

/** Adds `tool-risk merge`. */
export function addMergeCommand(program: Command): void {
  program
    .command('merge')
    .description(
      'take over what scans elsewhere observed, trusting nothing: anything a scan would not write is refused',
    )
    .argument('<folder...>', 'folders with observed/ and receipts/')
    .action(async (folders: string[], _: unknown, command: Command) => {
      const results = await merge(catalogueOf(command), folders);
      for (const { server, outcome, reason } of results) {
        process.stdout.write(`${server}: ${outcome}${reason === null ? '' : `, ${reason}`}\n`);
      }
      if (results.some(({ outcome }) => outcome === 'refused')) process.exitCode = EXIT.notScanned;
    });
}
