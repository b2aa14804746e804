import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BesideWriter, LOT_BYTES, startBesideWriter } from './beside-writer.ts';
import { type FileStat, FileTable, type KnownFile } from './file-table.ts';
import {
  bytesOf,
  digestOf,
  folderMaker,
  lookAt,
  removeAllBut,
  removeFiles,
  untouched,
  writeNow,
} from './output-files.ts';
import { type OutputRecord, readRecord, writeRecord } from './output-record.ts';

/** The folder of the site while a build writes it. Paths are below it, with slashes. */
export interface OutputFolder {
  /** Whether nothing has to be done: a finished build read just this, and all that it wrote is there. */
  readonly isCurrent: () => boolean;
  /** Says how many files the last build wrote; 0 where nothing of it can be kept. */
  readonly known: number;
  /** Has to come before anything else writes there. */
  readonly begin: () => void;
  /** Keeps a file of the last build if it was made of the same and is still what was written then. */
  readonly keep: (path: string, key: string) => boolean;
  /** Writes a file, or leaves it alone where it holds just that. */
  readonly put: (path: string, key: string, content: string | Uint8Array) => void;
  /** The content of a file that was written or kept. */
  readonly read: (path: string) => Uint8Array;
  /** SHA-256 in base64url of a file that was written or kept. */
  readonly digestOf: (path: string) => string;
  /** Takes on files that another program has written there, made of what the key stands for. */
  readonly adopt: (paths: readonly string[], key: string) => void;
  /** Keeps all files of the last build below a folder, if they are made of the same and are all there. */
  readonly keepBelow: (folder: string, key: string) => boolean;
  /** Removes what this build neither wrote nor kept, and notes what there is. */
  readonly finish: () => void;
  /** Ends what writes, whether or not a build came to its end. */
  readonly close: () => void;
}

/** What decides whether files of the last build can be kept. */
export interface OutputSource {
  /** A digest over what every file depends on: program, settings, versions. */
  readonly maker: string;
  /** A digest over everything that is read. */
  readonly input: string;
}

/**
 * Opens the folder that a site is written to. What a finished build of the same program left there can
 * be kept; what anybody else left there goes.
 *
 * @param kept a folder outside of `outDir` for the record of what was written, and for the mark of a
 * build that did not finish
 */
export function openOutputFolder(
  outDir: string,
  kept: string,
  { maker, input }: OutputSource,
): OutputFolder {
  const places = { record: join(kept, 'outputs'), unfinished: join(kept, 'unfinished') };
  const wasStopped = lookAt(places.unfinished) !== null;
  const last = lastRecord(places.record, maker);
  const files = last?.files ?? new FileTable();
  const known = files.size;
  const place = (path: string) => `${outDir}/${path}`;
  const ensureFolder = folderMaker();
  /** Where all is written anew: what changed of a site is written sooner than a thread has started. */
  let writer: BesideWriter | null = null;
  /** What the file system said of a file when it was last written, which may be just now. */
  const statOf = (path: string) => {
    const stat = files.statOf(path);
    if (stat?.mtimeMs !== NOT_YET.mtimeMs) return stat;
    writer?.drain();
    return files.statOf(path);
  };
  /** What the file system says of a file that is still what was written; null where it is not. */
  const asWritten = (path: string, known: FileStat | undefined) => {
    if (known === undefined) return null;
    const found = untouched(place(path), known, () => files.digestOf(path));
    // A copy has other times than what was written.
    if (found !== null && found !== known) files.setStat(path, found);
    return found;
  };
  const isKeepable = (path: string, key: string) =>
    files.keyOf(path) === key && asWritten(path, files.statOf(path)) !== null;
  const note = (path: string, file: KnownFile) => {
    files.set(path, file);
    files.mark(path);
  };
  return {
    known,
    isCurrent: () =>
      last?.input === input &&
      !wasStopped &&
      files.stats().every(([path, stat]) => asWritten(path, stat) !== null),
    begin: () => {
      mkdirSync(kept, { recursive: true });
      writeFileSync(places.unfinished, '');
      if (last !== null) return;
      rmSync(outDir, { recursive: true, force: true });
      writer = startBesideWriter(outDir, (path, stat) => files.setStat(path, stat));
    },
    keep: (path, key) => {
      const isKept = isKeepable(path, key);
      if (isKept) files.mark(path);
      return isKept;
    },
    put: (path, key, content) => {
      const bytes = typeof content === 'string' ? bytesOf(content) : content;
      const digest = digestOf(bytes);
      const before = statOf(path);
      if (before === undefined && writer !== null && bytes.length <= LOT_BYTES) {
        note(path, { key, digest, size: bytes.length, ...NOT_YET });
        writer.write(path, bytes);
        return;
      }
      const found = files.digestOf(path) === digest ? asWritten(path, before) : null;
      if (found === null) ensureFolder(place(path));
      const stat = found ?? writeNow(place(path), bytes, before !== undefined);
      note(path, { key, digest, ...stat });
    },
    read: (path) => {
      statOf(path);
      return readFileSync(place(path));
    },
    digestOf: (path) => {
      const digest = files.isMarked(path) ? files.digestOf(path) : undefined;
      if (digest === undefined) throw new Error(`Nobody has written ${path} yet.`);
      return digest;
    },
    keepBelow: (folder, key) => {
      const below = files.paths().filter((path) => path.startsWith(`${folder}/`));
      if (below.length === 0 || !below.every((path) => isKeepable(path, key))) return false;
      for (const path of below) files.mark(path);
      return true;
    },
    adopt: (paths, key) => {
      for (const path of paths) {
        const stat = lookAt(place(path));
        if (stat !== null) {
          const digest = digestOf(readFileSync(place(path)));
          note(path, { key, digest, ...stat });
        }
      }
    },
    finish: () => {
      writer?.drain();
      // A build that was stopped may have left files that no record names.
      if (wasStopped) removeAllBut(outDir, (path) => files.isMarked(path));
      else removeFiles(outDir, files.unmarked());
      writeRecord(places.record, { maker, input, files });
      rmSync(places.unfinished);
    },
    close: () => writer?.end(),
  };
}

/** The times of a file that is about to be written. */
const NOT_YET = { mtimeMs: 0, ctimeMs: 0 };

function lastRecord(file: string, maker: string): OutputRecord | null {
  const record = readRecord(file);
  return record?.maker === maker ? record : null;
}
