import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE, PACKAGE, type Program } from './program.ts';
import { readableBind } from './readable-bind.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** What this project's own server is made of; nothing else of the project is shown to it. */
const PARTS = ['scanner', 'node_modules', 'package.json'];

/**
 * The program of the MCP server that comes with this scanner. It finds no built site in the sandbox,
 * which its tools say when they are called and which keeps nobody from listing them.
 *
 * @param node a Node of this machine that everybody may read
 * @param scratch a folder for copies of what the user of the sandbox could not read
 */
export async function ownProgram(node: string, scratch: string): Promise<Program> {
  const binds = await Promise.all(
    PARTS.map(async (part) => {
      const { from } = await readableBind(join(PROJECT, part), join(scratch, part));
      return { from, to: posix.join(PACKAGE, part) };
    }),
  );
  return {
    binds: [...binds, { from: node, to: NODE }],
    command: [NODE, posix.join(PACKAGE, 'scanner/cli.ts'), 'mcp'],
    environment: {},
    files: {},
  };
}
