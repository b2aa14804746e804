import type { FileStat } from './file-table.ts';
import { folderMaker, writeNow } from './output-files.ts';
import { type FileToWrite, WritingThread } from './writing-thread.ts';

/** Writes the files of a build. */
export interface FileWriter {
  /** Writes a file, now or soon, and makes its folder. Its bytes may not change until all is settled. */
  readonly write: (file: FileToWrite) => void;
  /** Waits until all is written. */
  readonly settle: () => void;
  /** The same, for the last time. */
  readonly end: () => void;
}

/** So many files are written before a thread is worth its start, which takes some 50 ms. */
const FIRST_FILES = 2000;

/**
 * Writes files: the first ones at once, and where there are many, the others in a thread of their own. To
 * make folders and files is a fifth of what a large build does.
 *
 * @param whenWritten hears of every file that was written, at the latest before `settle` returns
 * @throws Error that names a file that could not be written, with this call of the writer or a later one
 */
export function fileWriter(
  whenWritten: (path: string, stat: FileStat) => void,
  firstFiles = FIRST_FILES,
): FileWriter {
  const ensureFolder = folderMaker();
  let written = 0;
  let thread: WritingThread | null = null;
  const writeHere = ({ path, file, bytes, isExpected }: FileToWrite) => {
    written += 1;
    ensureFolder(file);
    whenWritten(path, writeNow(file, bytes, isExpected));
  };
  return {
    write: (file) => {
      if (written < firstFiles) return writeHere(file);
      thread ??= new WritingThread(whenWritten);
      thread.write(file);
    },
    settle: () => thread?.settle(),
    end: () => {
      thread?.settle();
      thread?.end();
    },
  };
}
