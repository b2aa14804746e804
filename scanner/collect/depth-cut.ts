import { LIMITS } from './limits.ts';

/**
 * Deeper than this nothing is parsed. Twice what a tool may have, so that one that is too deep is still
 * seen to be.
 */
const KEPT_LEVELS = 2 * LIMITS.depth;

const [QUOTE, BACKSLASH, NEWLINE, RETURN, ZERO] = [0x22, 0x5c, 0x0a, 0x0d, 0x30];

/** What each byte means outside of strings; 0 for nothing. */
const MEANING = new Uint8Array(256);
const [OPENS, CLOSES, QUOTES] = [1, 2, 3];
for (const byte of [0x5b, 0x7b]) MEANING[byte] = OPENS;
for (const byte of [0x5d, 0x7d]) MEANING[byte] = CLOSES;
MEANING[QUOTE] = QUOTES;

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
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      const wasShallow = this.#depth <= KEPT_LEVELS;
      const inItsPlace = this.#read(byte);
      // From too deep to nothing open in one step: the text has ended.
      if (wasShallow || this.#depth === 0) kept[length++] = inItsPlace;
    }
    return kept.subarray(0, length);
  }

  /** Goes on by one byte, and gives what to keep in its place: a zero for what opens too deep. */
  #read(byte: number): number {
    if (byte === NEWLINE) this.#readNewline();
    else if (byte !== RETURN) this.#lineIsEmpty = false;
    if (this.#inString) this.#readInString(byte);
    else if (MEANING[byte] === QUOTES) this.#inString = true;
    else if (MEANING[byte] === OPENS) {
      this.#depth += 1;
      if (this.#depth > KEPT_LEVELS) return ZERO;
    } else if (MEANING[byte] === CLOSES && this.#depth > 0) this.#depth -= 1;
    return byte;
  }

  #readNewline(): void {
    if (this.#end === 'line' || (this.#end === 'empty-line' && this.#lineIsEmpty)) {
      this.#depth = 0;
      this.#inString = false;
      this.#escaped = false;
    }
    this.#lineIsEmpty = true;
  }

  #readInString(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inString = false;
  }
}
