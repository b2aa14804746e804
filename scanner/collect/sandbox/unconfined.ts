import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Launch } from '../launch.ts';
import type { Program } from './program.ts';

/**
 * Starts a program with the rights of whoever runs the scan: `--sandbox none`. Only its environment is
 * its own, and its home folder, which is `home`.
 */
export async function launchUnconfined(program: Program, home: string): Promise<Launch> {
  await mkdir(home, { recursive: true });
  for (const [path, content] of Object.entries(program.files)) {
    const file = join(home, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const [command, ...rest] = program.command.map((word) => onThisMachine(word, program));
  return {
    command: command ?? '',
    arguments: rest,
    environment: {
      PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? '/usr/bin:/bin'}`,
      LANG: 'C.UTF-8',
      ...program.environment,
      HOME: home,
    },
    inputs: [],
  };
}

/** Where a path of the program stands outside of a sandbox. */
function onThisMachine(word: string, { binds }: Program): string {
  const bind = binds.find(({ to }) => word === to || word.startsWith(`${to}/`));
  return bind === undefined ? word : bind.from + word.slice(bind.to.length);
}
