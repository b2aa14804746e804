import type { Command } from 'commander';
import { abortOnSignals } from '../commands/abort-on-signals.ts';
import { type ImportResult, importListings } from '../commands/import-listings.ts';
import { EXIT } from './exit-codes.ts';
import { catalogueOf } from './options.ts';

/** Adds `tool-risk import`. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description(
      'make listings of the servers that a client or a registry names; never writes a secret',
    )
    .argument('<file>', 'mcpServers, VS Code, server.json, or a server.yaml of Docker')
    .option('--write', 'write the listings into the catalogue instead of only showing them', false)
    .action(async (file: string, { write }: { write: boolean }, command: Command) => {
      const interruption = abortOnSignals();
      try {
        const { signal } = interruption;
        const results = await importListings({
          file,
          catalogue: catalogueOf(command),
          write,
          signal,
        });
        for (const result of results) process.stdout.write(`${describe(result, write)}\n`);
        if (results.some(({ outcome }) => outcome === 'refused'))
          process.exitCode = EXIT.notScanned;
      } finally {
        interruption.end();
      }
    });
}

function describe(result: ImportResult, write: boolean): string {
  switch (result.outcome) {
    case 'listed':
      return write
        ? `✓ ${result.name}: wrote servers/${result.server}.md`
        : `# servers/${result.server}.md\n${result.text}`;
    case 'known':
      return `= ${result.name}: listed already as ${result.server}`;
    case 'refused':
      return `✗ ${result.name}: ${result.reason}`;
  }
}
