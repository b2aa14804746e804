import { readFileSync } from 'node:fs';
import { digestOf, writeParts } from './output-files.ts';

/** What the first line of a file says; the columns follow it. */
interface FirstLine {
  readonly head: unknown;
  /** Bytes of each column. */
  readonly sizes: readonly number[];
  /** Over the head and the columns, so that half a file is none. */
  readonly digest: string;
}

/** A head and its columns, as they were written down. */
export interface ColumnFile {
  readonly head: unknown;
  readonly columns: readonly Buffer[];
}

const NEW_LINE = 0x0a;

/** Puts down what JSON can hold and columns of bytes behind it, whole or not at all. */
export function writeColumns(file: string, head: unknown, columns: readonly Uint8Array[]): void {
  const bytes = Buffer.concat(columns);
  const first: FirstLine = {
    head,
    sizes: columns.map(({ length }) => length),
    digest: digestOfAll(head, bytes),
  };
  writeParts(file, [Buffer.from(`${JSON.stringify(first)}\n`), bytes]);
}

/** Reads what was put down; `null` where there is nothing, or something that is damaged. */
export function readColumns(file: string): ColumnFile | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  const end = bytes.indexOf(NEW_LINE);
  const first = parseFirst(bytes.toString('utf8', 0, end));
  const all = bytes.subarray(end + 1);
  if (first === null || first.digest !== digestOfAll(first.head, all)) return null;
  let at = 0;
  const columns = first.sizes.map((size) => {
    at += size;
    return all.subarray(at - size, at);
  });
  return { head: first.head, columns };
}

/**
 * The figures of a column. They get memory of their own, since figures need a place that is a multiple of
 * their size.
 */
export function figuresOf(column: Uint8Array): ArrayBuffer {
  return new Uint8Array(column).buffer;
}

function digestOfAll(head: unknown, columns: Uint8Array): string {
  return digestOf(`${JSON.stringify(head)} ${digestOf(columns)}`);
}

function parseFirst(line: string): FirstLine | null {
  try {
    return JSON.parse(line) as FirstLine;
  } catch {
    return null;
  }
}
