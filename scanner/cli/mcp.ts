import type { Command } from 'commander';
import { serveMcp } from '../commands/mcp.ts';

/** Adds `tool-risk mcp`. */
export function addMcpCommand(program: Command): void {
  program
    .command('mcp')
    .description('a read-only MCP server over a built site, for agents that ask before they call')
    .option('--site <folder>', 'the folder of the built site', 'dist')
    .action(({ site }: { site: string }) => serveMcp(site));
}
