import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileTable } from './file-table.ts';
import {
  bytesOf,
  digestOf,
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
  const known = last?.files ?? new FileTable();
  const files = new FileTable();
  const place = (path: string) => `${outDir}/${path}`;
  const ensureFolder = folderMaker();
  const isUntouched = (path: string) => {
    const file = known.get(path);
    return file !== undefined && untouched(place(path), file) !== null;
  };
  const keepable = (path: string, key: string) => {
    const before = known.get(path);
    return before?.key === key ? untouched(place(path), before) : null;
  };
  return {
    known: known.size,
    isCurrent: () =>
      last?.input === input && !wasStopped && known.paths().every((path) => isUntouched(path)),
    begin: () => {
      mkdirSync(kept, { recursive: true });
      writeFileSync(places.unfinished, '');
      if (last === null) rmSync(outDir, { recursive: true, force: true });
    },
    keep: (path, key) => {
      const file = keepable(path, key);
      if (file !== null) files.set(path, file);
      return file !== null;
    },
    put: (path, key, content) => {
      const bytes = typeof content === 'string' ? bytesOf(content) : content;
      const digest = digestOf(bytes);
      const before = known.get(path);
      const found = before?.digest === digest ? untouched(place(path), before) : null;
      if (found === null) ensureFolder(place(path));
      files.set(path, {
        ...(found ?? { digest, ...writeNow(place(path), bytes, before !== undefined) }),
        key,
      });
    },
    read: (path) => readFileSync(place(path)),
    digestOf: (path) => {
      const digest = files.get(path)?.digest;
      if (digest === undefined) throw new Error(`Nobody has written ${path} yet.`);
      return digest;
    },
    keepBelow: (folder, key) => {
      const below = known.paths().filter((path) => path.startsWith(`${folder}/`));
      const found = [...below].map((path) => ({ path, file: keepable(path, key) }));
      if (found.length === 0 || found.some(({ file }) => file === null)) return false;
      for (const { path, file } of found) if (file !== null) files.set(path, file);
      return true;
    },
    adopt: (paths, key) => {
      for (const path of paths) {
        const stat = lookAt(place(path));
        if (stat !== null) {
          const digest = digestOf(readFileSync(place(path)));
          files.set(path, { key, digest, ...stat });
        }
      }
    },
    finish: () => {
      // A build that was stopped may have left files that no record names.
      if (wasStopped) removeAllBut(outDir, files);
      else
        removeFiles(
          outDir,
          [...known.paths()].filter((path) => !files.has(path)),
        );
      writeRecord(places.record, { maker, input, files });
      rmSync(places.unfinished);
    },
  };
}

function lastRecord(file: string, maker: string): OutputRecord | null {
  const record = readRecord(file);
  return record?.maker === maker ? record : null;
}

/** Makes the folder of a file, asking the file system once for each. */
function folderMaker(): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
