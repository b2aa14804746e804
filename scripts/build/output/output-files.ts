import { transcode } from 'node:buffer';
import { hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
  writevSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { FileStat } from './file-table.ts';

/** SHA-256 in base64url. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}

/** Where a text stands as UTF-16 on its way to bytes; longer ones take the ordinary way. */
const wide = Buffer.allocUnsafeSlow(1_000_000);

/**
 * A text as UTF-8. V8 encodes a text with characters such as ’ one by one; Node's `transcode` takes many
 * at once, which is four times as fast for a page.
 */
export function bytesOf(text: string): Uint8Array {
  if (text.length * 2 > wide.length) return Buffer.from(text);
  const length = wide.write(text, 'utf16le');
  try {
    return transcode(wide.subarray(0, length), 'utf16le', 'utf8');
  } catch {
    // Half a character, which only the ordinary way replaces.
    return Buffer.from(text);
  }
}

/** What the file system says of a file, or `null` where there is none. */
export function lookAt(file: string): FileStat | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? null : statOf(stats);
}

/**
 * What the file system says of a file that is still what was written: by its times where they are the same,
 * else by its content, since a copy of a folder has other times. `null` where it is not.
 */
export function untouched(
  file: string,
  known: FileStat,
  digest: () => string | undefined,
): FileStat | null {
  const stat = lookAt(file);
  if (stat === null || stat.size !== known.size) return null;
  if (stat.mtimeMs === known.mtimeMs && stat.ctimeMs === known.ctimeMs) return known;
  return digestOf(readFileSync(file)) === digest() ? stat : null;
}

/**
 * Writes a file whose folder exists. One that is there is written over and cut to its length in the end:
 * file systems take twenty times as long to empty it first, and to find room for it anew.
 *
 * @param isExpected whether there most likely is such a file
 */
export function writeNow(file: string, bytes: Uint8Array, isExpected: boolean): FileStat {
  const descriptor = (isExpected ? openExisting(file) : null) ?? openSync(file, 'w');
  try {
    writeAll(descriptor, bytes);
    const stat = statOf(fstatSync(descriptor));
    if (stat.size === bytes.length) return stat;
    ftruncateSync(descriptor, bytes.length);
    return statOf(fstatSync(descriptor));
  } finally {
    closeSync(descriptor);
  }
}

function openExisting(file: string): number | null {
  try {
    return openSync(file, 'r+');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Reads so many bytes of a file; `null` where there is none. Bytes behind its end are zeroes. */
export function readPart(file: string, start: number, size: number): Buffer | null {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return null;
  }
  try {
    const bytes = Buffer.alloc(size);
    readSync(descriptor, bytes, 0, size, start);
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}

/** Writes a file in parts, in place of the old one once it is whole. Its folder exists. */
export function writeParts(file: string, parts: Iterable<Uint8Array>): void {
  const unfinished = `${file}.tmp`;
  const descriptor = openSync(unfinished, 'w');
  try {
    writeParted(descriptor, parts);
  } finally {
    closeSync(descriptor);
  }
  renameSync(unfinished, file);
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}

/** Parts that are written at once: a call for each small one would cost more than the writing. */
const PARTS_AT_ONCE = 256;

function writeParted(descriptor: number, parts: Iterable<Uint8Array>): void {
  let waiting: Uint8Array[] = [];
  for (const part of parts) {
    waiting.push(part);
    if (waiting.length < PARTS_AT_ONCE) continue;
    writeTogether(descriptor, waiting);
    waiting = [];
  }
  writeTogether(descriptor, waiting);
}

function writeTogether(descriptor: number, parts: readonly Uint8Array[]): void {
  const written = writevSync(descriptor, parts);
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  // A disk that is about to be full takes a part of it, and says why when the rest comes.
  if (written < size) writeAll(descriptor, Buffer.concat(parts).subarray(written));
}

/** Every file below a folder, or the file that a path leads to, in a stable order; none where nothing is. */
export function filesAt(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOTDIR') return [path];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Removes every file that is not to stay, and folders that are empty then. */
export function removeAllBut(folder: string, stays: (path: string) => boolean): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  removeFiles(
    folder,
    paths.filter((path) => !stays(path)),
  );
}

/** Removes files, and folders that are empty then. */
export function removeFiles(folder: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(folder, path), { recursive: true, force: true });
  const left = new Set(paths.map((path) => dirname(path)));
  // A folder that goes is added behind the others, so that those above it are looked at in turn.
  for (const path of left) {
    if (path !== '.' && removeIfEmpty(join(folder, path))) left.add(dirname(path));
  }
}

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Makes the folder of a file, asking the file system once for each. */
export function folderMaker(): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}

function statOf({ size, mtimeMs, ctimeMs }: Stats): FileStat {
  return { size, mtimeMs, ctimeMs };
}
