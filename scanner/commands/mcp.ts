import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { openBuiltSite } from '../lookup/built-site.ts';
import { createMcpServer } from '../lookup/mcp-server.ts';
import { SCANNER_VERSION } from '../version.ts';

/**
 * Answers on standard input and output what a built site knows, until the input ends.
 *
 * @param folder where the `index.html` of the site is
 */
export async function serveMcp(folder: string): Promise<void> {
  const server = createMcpServer(openBuiltSite(folder), SCANNER_VERSION);
  await server.connect(new StdioServerTransport());
}
