import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Launch } from '../launch.ts';
import { type Program, SERVER_HEAP_MB } from './program.ts';

/**
 * Starts a program with the rights of whoever runs the scan: `--sandbox none`. Only its environment is
 * its own, and its home folder, which is `home`.
 */
export async function launchUnconfined(
  program: Program,
  node: string,
  home: string,
): Promise<Launch> {
  for (const [path, content] of Object.entries(program.files)) {
    const file = join(home, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return {
    command: node,
    arguments: [
      `--max-old-space-size=${SERVER_HEAP_MB}`,
      join(program.folder, program.entry),
      ...program.arguments,
    ],
    environment: {
      PATH: `${dirname(node)}:${process.env['PATH'] ?? '/usr/bin:/bin'}`,
      LANG: 'C.UTF-8',
      ...program.environment,
      HOME: home,
    },
    inputs: [],
  };
}
