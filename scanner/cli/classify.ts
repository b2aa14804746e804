import type { Command } from 'commander';
import { classifyFiles } from '../commands/classify.ts';

/** Adds `tool-risk classify`. */
export function addClassifyCommand(program: Command): void {
  program
    .command('classify')
    .description('classify saved results of tools/list: one line of JSON a file, offline')
    .argument('<file...>', 'files with { "server"?, "tools": [ … ] }')
    .option('--hide-annotations', 'do not look at what the servers claim of their tools', false)
    .action((files: string[], options: { hideAnnotations: boolean }) => {
      for (const line of classifyFiles(files, options)) process.stdout.write(`${line}\n`);
    });
}
