import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Keeps what is installed at one time below 1 GB: an install begins only while the installs that are
 * being listed take less than `BEFORE_BYTES`, and no more than `AT_ONCE` run side by side. The two
 * largest of 45 real servers took 412 and 366 MB.
 */
const BEFORE_BYTES = 200_000_000;
const AT_ONCE = 2;

/** Lends room on the disk. */
export class DiskBudget {
  readonly #beforeBytes: number;
  #installing = 0;
  #installed = 0;
  #waiting: (() => void)[] = [];

  constructor(beforeBytes: number = BEFORE_BYTES) {
    this.#beforeBytes = beforeBytes;
  }

  /**
   * Waits for room, installs, and counts what was installed until `release` is called.
   *
   * @param folder what `install` fills
   */
  async install<T>(
    folder: string,
    install: () => Promise<T>,
  ): Promise<{ readonly result: T; release(): void }> {
    while (this.#installing >= AT_ONCE || this.#installed > this.#beforeBytes) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#installing += 1;
    try {
      const result = await install();
      const bytes = await bytesIn(folder);
      this.#installed += bytes;
      return { result, release: () => this.#free(bytes) };
    } finally {
      this.#installing -= 1;
      this.#wake();
    }
  }

  #free(bytes: number): void {
    this.#installed -= bytes;
    this.#wake();
  }

  /** Everybody looks again: whoever finds no room waits on. */
  #wake(): void {
    for (const resume of this.#waiting.splice(0)) resume();
  }
}

/** What a folder takes on the disk. Without `du` it counts as nothing, and only the number is limited. */
async function bytesIn(folder: string): Promise<number> {
  const { stdout } = await run('du', ['-sk', folder]).catch(() => ({ stdout: '0' }));
  return Number.parseInt(stdout, 10) * 1024;
}
