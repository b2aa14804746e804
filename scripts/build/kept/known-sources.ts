import { statSync } from 'node:fs';
import type { Listing } from '../../../scanner/contract/index.ts';
import { writeParts } from '../output/output-files.ts';
import { readSealed, seal } from './sealed-lines.ts';

/** What a build has read of one server, and what the file system said of the files then. */
export interface KnownSource {
  readonly listing: Listing;
  /** Of the listing and of what scans wrote, in that order. */
  readonly stamps: readonly (Stamp | null)[];
  /** Over all of them. */
  readonly digest: string;
}

/** What changes about a file with whatever happens to it: size in bytes, times in milliseconds. */
type Stamp = readonly [size: number, inode: number, mtimeMs: number, ctimeMs: number];

/**
 * How much older than the reading a file must have been, in milliseconds: the clock of a file system ticks
 * so slowly that a file can change twice at what it calls one time. Two seconds is the slowest there is.
 */
const SETTLED_MS = 2000;

/** What the file system says of a file; null where there is none. */
export function stampOf(file: string): Stamp | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? null : [stats.size, stats.ino, stats.mtimeMs, stats.ctimeMs];
}

/** Whether files are sure to be those that were read, for which nothing but their stamps is asked. */
export function isAsRead(known: KnownSource, stamps: readonly (Stamp | null)[]): boolean {
  return JSON.stringify(known.stamps) === JSON.stringify(stamps);
}

/**
 * Reads what the last build has noted of its sources, by server.
 *
 * @param program a digest over the program, whose idea of a listing it is
 */
export function readKnown(file: string, program: string): Map<string, KnownSource> {
  const [head, ...lines] = readSealed(file);
  if (head?.text !== program) return new Map();
  const sources = lines.map(({ text }) => JSON.parse(text) as KnownSource);
  return new Map(sources.map((source) => [source.listing.server, source]));
}

/**
 * Notes sources for the next build. One that changed while or just before it was read is left out.
 *
 * @param readAt when reading began, in milliseconds
 */
export function keepKnown(
  file: string,
  program: string,
  sources: readonly KnownSource[],
  readAt: number,
): void {
  const settled = sources.filter(({ stamps }) =>
    stamps.every((stamp) => stamp === null || Math.max(stamp[2], stamp[3]) < readAt - SETTLED_MS),
  );
  const lines = settled.map(({ listing, stamps, digest }) =>
    seal(JSON.stringify({ listing, stamps, digest })),
  );
  writeParts(file, [seal(program), ...lines]);
}
