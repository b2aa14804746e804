import { execFile } from 'node:child_process';
import { cp, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Bind } from './program.ts';

const run = promisify(execFile);

/** Bits of a mode that let everybody read and enter. */
const OTHERS_READ = 0o004;
const OTHERS_ENTER = 0o001;

/**
 * Makes a file or folder readable inside of the sandbox at its own path. Under root the sandbox runs as
 * a user that may be kept from it, and then gets the copy that is put at `copy`.
 */
export async function readableBind(path: string, copy: string): Promise<Bind> {
  if (process.getuid?.() !== 0 || (await isOpenToAll(path))) return { from: path, to: path };
  await cp(await realpath(path), copy, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX', copy]);
  return { from: copy, to: path };
}

async function isOpenToAll(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  if ((mode & OTHERS_READ) === 0) return false;
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (((await stat(folder)).mode & OTHERS_ENTER) === 0) return false;
  }
  return true;
}
