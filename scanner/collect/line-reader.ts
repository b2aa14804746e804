import { DepthCut } from './depth-cut.ts';
import { LIMITS } from './limits.ts';
import { tooLong } from './too-long.ts';

const NEWLINE = 0x0a;

/** Cuts a stream of bytes into lines, without what stands too deep in them, and refuses more than the limits allow. */
export class LineReader {
  readonly #onLine: (line: string) => void;
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #totalBytes = 0;
  readonly #depth = new DepthCut('line');

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  /** @throws ScanError `limit-exceeded` when a line or the whole is too long, or from `onLine`. */
  add(chunk: Buffer): void {
    this.#totalBytes += chunk.length;
    if (this.#totalBytes > LIMITS.totalBytes) throw tooLong('it sent', LIMITS.totalBytes);
    let rest = this.#depth.cut(chunk);
    for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
      this.#keep(rest.subarray(0, end));
      const line = Buffer.concat(this.#pending).toString('utf8');
      this.#pending = [];
      this.#pendingBytes = 0;
      this.#onLine(line);
      rest = rest.subarray(end + 1);
    }
    this.#keep(rest);
  }

  #keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes > LIMITS.lineBytes) throw tooLong('one line has', LIMITS.lineBytes);
  }
}
