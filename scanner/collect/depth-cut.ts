import { LIMITS } from './limits.ts';

/**
 * Deeper than this nothing is parsed. Twice what a tool may have, so that one that is too deep is still
 * seen to be.
 */
const KEPT_LEVELS = 2 * LIMITS.depth;

const [QUOTE, BACKSLASH, NEWLINE, RETURN, ZERO] = [0x22, 0x5c, 0x0a, 0x0d, 0x30];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * Puts a zero in the place of every JSON value that stands too deep, before a parser sees it: a
 * million brackets are two megabytes of text, and two hundred in a parser.
 *
 * Works on the bytes of a stream, however they are cut. Text that is no JSON stays as it is, but where
 * it has as many open brackets.
 */
export class DepthCut {
  /** What ends a text and so closes all of its brackets: every line, an empty line, or nothing. */
  readonly #end: 'line' | 'empty-line' | 'nothing';
  #depth = 0;
  #inString = false;
  #escaped = false;
  #lineIsEmpty = false;

  constructor(end: 'line' | 'empty-line' | 'nothing') {
    this.#end = end;
  }

  /** What is left of these bytes. */
  cut(bytes: Uint8Array): Buffer {
    const kept = Buffer.allocUnsafe(bytes.length);
    let length = 0;
    for (const byte of bytes) {
      const written = this.#read(byte);
      if (written === null) continue;
      kept[length] = written;
      length += 1;
    }
    return kept.subarray(0, length);
  }

  /** The byte to keep in this one's place; `null` for none. */
  #read(byte: number): number | null {
    if (byte === NEWLINE) return this.#readNewline();
    if (byte !== RETURN) this.#lineIsEmpty = false;
    const isTooDeep = this.#depth > KEPT_LEVELS;
    if (this.#inString) this.#readInString(byte);
    else if (byte === QUOTE) this.#inString = true;
    else if (OPENING.has(byte)) {
      this.#depth += 1;
      if (this.#depth === KEPT_LEVELS + 1) return ZERO;
    } else if (CLOSING.has(byte) && this.#depth > 0) this.#depth -= 1;
    return isTooDeep ? null : byte;
  }

  #readNewline(): number | null {
    const ends = this.#end === 'line' || (this.#end === 'empty-line' && this.#lineIsEmpty);
    this.#lineIsEmpty = true;
    if (ends) {
      this.#depth = 0;
      this.#inString = false;
      this.#escaped = false;
    }
    return this.#depth > KEPT_LEVELS ? null : NEWLINE;
  }

  #readInString(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inString = false;
  }
}
