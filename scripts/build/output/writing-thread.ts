import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';
import type { FileStat } from './file-table.ts';
import type { Batch, Outcome, ThreadData } from './write-batches.ts';

/** A file on its way to the disk. */
export interface FileToWrite {
  /** As whoever writes it calls it. */
  readonly path: string;
  /** Where it stands on the disk. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Whether there most likely is such a file. */
  readonly isExpected: boolean;
}

/** What goes to the thread together: a message for each small file would cost more than its writing. */
const BATCH = { files: 64, bytes: 1_000_000 };

/** Batches that may wait for the thread, which are some 30 MB. */
const MOST_WAITING = 32;

/** How long a disk may take for a batch before we say that the thread is gone, in milliseconds. */
const PATIENCE_MS = 300_000;

/**
 * A thread that writes files beside whoever makes them. What it cannot write is said by the next call.
 * It keeps no process alive.
 */
export class WritingThread {
  readonly #whenWritten: (path: string, stat: FileStat) => void;
  readonly #worker: Worker;
  readonly #outcomes: MessagePort;
  /** How many batches are done, which is all that both threads look at at once. */
  readonly #done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  /** Batches on their way, the first one first: the paths of each. */
  readonly #waiting: string[][] = [];
  #posted = 0;
  #next: FileToWrite[] = [];
  #bytes = 0;

  /** @param whenWritten hears of every file that was written, at the latest before `settle` returns */
  constructor(whenWritten: (path: string, stat: FileStat) => void) {
    this.#whenWritten = whenWritten;
    const { port1, port2 } = new MessageChannel();
    this.#outcomes = port1;
    this.#worker = new Worker(new URL('write-batches.ts', import.meta.url), {
      workerData: { outcomes: port2, done: this.#done } satisfies ThreadData,
      transferList: [port2],
    });
    this.#worker.unref();
  }

  /** Writes a file sometime, and makes its folder. The bytes may not change until then. */
  write(file: FileToWrite): void {
    this.#next.push(file);
    this.#bytes += file.bytes.length;
    if (this.#next.length >= BATCH.files || this.#bytes >= BATCH.bytes) this.#post();
  }

  /** Waits until all is written. @throws Error that names the file that could not be. */
  settle(): void {
    if (this.#next.length > 0) this.#post();
    this.#wait(this.#posted);
  }

  /** Ends the thread, once all is settled. */
  end(): void {
    this.#outcomes.close();
    void this.#worker.terminate();
  }

  #post(): void {
    const bytes = new Uint8Array(this.#bytes);
    let at = 0;
    const files = this.#next.map(({ file, bytes: some, isExpected }) => {
      bytes.set(some, at);
      at += some.length;
      return { file, size: some.length, isExpected };
    });
    this.#worker.postMessage({ bytes, files } satisfies Batch, [bytes.buffer]);
    this.#waiting.push(this.#next.map(({ path }) => path));
    this.#posted += 1;
    [this.#next, this.#bytes] = [[], 0];
    this.#wait(this.#posted - MOST_WAITING);
  }

  /** Waits for so many batches in all, and says what came of those that are done. */
  #wait(batches: number): void {
    for (let done = Atomics.load(this.#done, 0); done < batches; ) {
      if (Atomics.wait(this.#done, 0, done, PATIENCE_MS) === 'timed-out')
        throw new Error(`Nothing was written for ${PATIENCE_MS / 1000} s.`);
      done = Atomics.load(this.#done, 0);
    }
    this.#hear();
  }

  #hear(): void {
    for (;;) {
      const received = receiveMessageOnPort(this.#outcomes);
      if (received === undefined) return;
      const { stats, problem } = received.message as Outcome;
      if (problem !== null) throw new Error(problem);
      const paths = this.#waiting.shift() ?? [];
      for (const [place, path] of paths.entries()) {
        const stat = stats[place];
        if (stat !== undefined) this.#whenWritten(path, stat);
      }
    }
  }
}
