import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a write did to the file. */
export type WriteOutcome = 'written' | 'unchanged';

/**
 * JSON that is the same for the same value: sorted keys, two spaces, one final newline.
 *
 * @example stableJson({ b: 1, a: [2] }) // => '{\n  "a": [\n    2\n  ],\n  "b": 1\n}\n'
 */
export function stableJson(value: unknown): string {
  return `${JSON.stringify(withSortedKeys(value), null, 2)}\n`;
}

/** Sorts the keys of every object by UTF-16 code units, as RFC 8785 does. `__proto__` stays a plain key. */
export function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, withSortedKeys(member)]));
}

/**
 * Puts `text` into `path` so that a reader sees the old file or the new one, whole, whenever this
 * process or the machine stops; leaves a file alone that holds it already. Creates folders.
 *
 * @param mode the rights of the file, as `stat` tells them; those of any new file unless told
 */
export async function writeFileAtomically(
  path: string,
  text: string,
  mode?: number,
): Promise<WriteOutcome> {
  if ((await readIfPresent(path)) === text) return 'unchanged';
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(unfinished, 'wx');
    try {
      if (mode !== undefined) await file.chmod(mode);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return 'written';
}

/** The text of a file, or `null` where there is none. Other errors are thrown. */
export async function readIfPresent(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** What a write that was killed leaves behind: the file's name, the process, twelve digits. */
const UNFINISHED = /\.(\d+)-[0-9a-f]{12}\.tmp$/;

/** Removes from a folder what writes of processes that are gone left behind. A missing folder is fine. */
export async function removeUnfinishedWrites(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = Number(UNFINISHED.exec(name)?.[1] ?? Number.NaN);
    if (!Number.isNaN(pid) && !isRunning(pid)) await rm(join(folder, name), { force: true });
  }
}

/** Whether a process of this id exists, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
