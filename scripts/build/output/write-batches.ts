/** The program of a thread that writes files: `writing-thread.ts` starts it and says what to write. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { FileStat } from './file-table.ts';
import { folderMaker, writeNow } from './output-files.ts';

/** What the thread gets when it starts. */
export interface ThreadData {
  /** Where it says what came of each batch, in their order. */
  readonly outcomes: MessagePort;
  /** How many batches are done. */
  readonly done: Int32Array;
}

/** Files that come together. */
export interface Batch {
  /** Of all files, one after the other. */
  readonly bytes: Uint8Array;
  readonly files: readonly {
    readonly file: string;
    readonly size: number;
    /** Whether there most likely is such a file. */
    readonly isExpected: boolean;
  }[];
}

/** What came of a batch. */
export interface Outcome {
  /** Of each file. */
  readonly stats: readonly FileStat[];
  /** Why something could not be written, with the file's name; null where all was. */
  readonly problem: string | null;
}

const { outcomes, done } = workerData as ThreadData;
const ensureFolder = folderMaker();

parentPort?.on('message', (batch: Batch) => {
  outcomes.postMessage(outcomeOf(batch));
  Atomics.add(done, 0, 1);
  Atomics.notify(done, 0);
});

function outcomeOf({ bytes, files }: Batch): Outcome {
  const stats: FileStat[] = [];
  let at = 0;
  try {
    for (const { file, size, isExpected } of files) {
      ensureFolder(file);
      stats.push(writeNow(file, bytes.subarray(at, at + size), isExpected));
      at += size;
    }
    return { stats, problem: null };
  } catch (error) {
    return { stats, problem: String(error) };
  }
}
