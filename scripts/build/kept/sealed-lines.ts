import { readFileSync } from 'node:fs';
import { digestOf } from '../output/output-files.ts';

/** A line of a file that a build keeps for the next one. */
export interface SealedLine {
  readonly text: string;
  /** As it stands in the file, with the line's end. */
  readonly bytes: Uint8Array;
}

const NEW_LINE = 0x0a;

/** Characters of a digest in base64url, which begins every line. */
const SEAL_LENGTH = 43;

/**
 * The lines of a file, each of which begins with a digest over the rest of it: half a line, and one that
 * somebody has changed, would pass for another otherwise. Such a line is left out. No file has no lines.
 */
export function* readSealed(file: string): Generator<SealedLine> {
  for (const bytes of linesOf(file)) {
    const seal = bytes.toString('latin1', 0, SEAL_LENGTH);
    const said = bytes.subarray(SEAL_LENGTH + 1, bytes.length - 1);
    if (seal === digestOf(said)) yield { text: said.toString(), bytes };
  }
}

/** A text without line ends as a line of such a file. */
export function seal(text: string): Uint8Array {
  return Buffer.from(`${digestOf(text)} ${text}\n`);
}

function* linesOf(file: string): Generator<Buffer> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return;
  }
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(NEW_LINE, start);
    if (end < 0) return;
    yield bytes.subarray(start, end + 1);
    start = end + 1;
  }
}
