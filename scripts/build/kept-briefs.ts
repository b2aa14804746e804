import { readFileSync } from 'node:fs';
import type { Id } from '../../scanner/contract/index.ts';
import { digestOf, writeParts } from './output-files.ts';
import type { ServerBrief } from './server-brief.ts';

/** What the last build has put down of a server. */
export interface KeptBrief {
  readonly brief: ServerBrief;
  /** As it stands in the file, with the line's end. */
  readonly line: Uint8Array;
}

const NEW_LINE = 0x0a;

/** Characters of a digest in base64url, which begins every line. */
const SEAL_LENGTH = 43;

/**
 * Reads what the last build has put down of all servers, by id. All are in one file: a catalogue has
 * thousands, and a file takes longer to open than its text to read. A line that is damaged is none.
 */
export function readBriefs(file: string): Map<Id, KeptBrief> {
  const briefs = new Map<Id, KeptBrief>();
  for (const line of linesOf(file)) {
    const seal = line.toString('latin1', 0, SEAL_LENGTH);
    const text = line.toString('utf8', SEAL_LENGTH + 1, line.length - 1);
    if (seal !== digestOf(text)) continue;
    const brief = JSON.parse(text) as ServerBrief;
    briefs.set(brief.server, { brief, line });
  }
  return briefs;
}

/** Puts down briefs for the next build, whole or not at all. */
export function writeBriefs(file: string, lines: Iterable<Uint8Array>): void {
  writeParts(file, lines, undefined);
}

/** A brief as a line of the file. */
export function lineOf(brief: ServerBrief): Uint8Array {
  const text = JSON.stringify(brief);
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
