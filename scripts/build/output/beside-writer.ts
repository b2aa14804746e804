import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { FileStat } from './file-table.ts';

/** Writes files in a thread of its own, while whoever has them written goes on. */
export interface BesideWriter {
  /**
   * Has a file written whose content is no longer than {@link LOT_BYTES}, at a path below the folder; the
   * folders between are made. The content may be changed afterwards: it was copied.
   *
   * @throws Error where one of the files before could not be written
   */
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** Waits until everything is written and told of. @throws Error where something could not be */
  readonly drain: () => void;
  /** Ends the thread. What it has not written is not written. */
  readonly end: () => void;
}

/** Contents that are handed over together: a message for each would cost as much as writing it. */
export const LOT_BYTES = 4 << 20;

/** One lot is filled while the other is written. */
const LOTS = 2;

/** What the thread makes of a lot is forgotten with it. */
const YOUNG_MB = 8;

/** A lot that takes longer is none that is still being written: a thread that is gone tells nobody. */
const MOST_WAITING_MS = 600_000;

/** A file of a lot: where its content starts in it and how long it is. */
export interface LotFile {
  readonly path: string;
  readonly start: number;
  readonly length: number;
}

/** What the thread is given once, and with it the memory that both see. */
export interface WriterData {
  readonly folder: string;
  readonly lots: readonly Uint8Array[];
  /** How many lots were written, which whoever waits is woken by. */
  readonly written: Int32Array;
}

/** A lot to write, by its place among the lots. */
export interface LotMessage {
  readonly lot: number;
  readonly files: readonly LotFile[];
}

/** What became of a lot: what the file system says of each file, or why one could not be written. */
export type LotAnswer = { readonly stats: readonly FileStat[] } | { readonly error: string };

/**
 * Starts a thread that writes files. Making, filling and closing a million files is a quarter of the time
 * that a site takes, and nothing of the site waits for it.
 *
 * @param folder where paths begin
 * @param onWritten is told of every file, in the order in which they were given
 */
export function startBesideWriter(
  folder: string,
  onWritten: (path: string, stat: FileStat) => void,
): BesideWriter {
  const lots = Array.from({ length: LOTS }, () => new Uint8Array(new SharedArrayBuffer(LOT_BYTES)));
  const written = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(new URL('writer-thread.ts', import.meta.url), {
    workerData: { folder, lots, written, port: port2 } satisfies WriterData & { port: unknown },
    transferList: [port2],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  worker.unref();
  port.unref();
  /** The files of each lot that nobody was told of yet, the oldest first. */
  const waiting: (readonly LotFile[])[] = [];
  let given = 0;
  let files: LotFile[] = [];
  let used = 0;

  const hear = () => {
    for (let told = receiveMessageOnPort(port); told; told = receiveMessageOnPort(port)) {
      const answer = told.message as LotAnswer;
      if ('error' in answer) throw new Error(answer.error);
      for (const [place, { path }] of (waiting.shift() ?? []).entries()) {
        const stat = answer.stats[place];
        if (stat !== undefined) onWritten(path, stat);
      }
    }
  };
  /** Waits until no more than so many lots are still to be written. */
  const waitFor = (most: number) => {
    for (
      let done = Atomics.load(written, 0);
      given - done > most;
      done = Atomics.load(written, 0)
    ) {
      if (Atomics.wait(written, 0, done, MOST_WAITING_MS) === 'timed-out')
        throw new Error('The thread that writes files has stopped.');
    }
    hear();
  };
  const hand = () => {
    if (files.length === 0) return;
    port.postMessage({ lot: given % LOTS, files } satisfies LotMessage);
    waiting.push(files);
    given += 1;
    [files, used] = [[], 0];
    waitFor(LOTS - 1);
  };
  return {
    write: (path, bytes) => {
      if (used + bytes.length > LOT_BYTES) hand();
      lots[given % LOTS]?.set(bytes, used);
      files.push({ path, start: used, length: bytes.length });
      used += bytes.length;
    },
    drain: () => {
      hand();
      waitFor(0);
    },
    end: () => void worker.terminate(),
  };
}
