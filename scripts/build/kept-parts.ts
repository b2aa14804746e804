import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are read at once, for hundreds of parts. */
const BLOCK_BYTES = 1_000_000;

/** Reads the parts of a file that was put together of other files. */
export interface KeptParts {
  /** The content of a part; `null` where the file has no such part. */
  readonly read: (part: string) => Uint8Array | null;
  readonly close: () => void;
}

/**
 * Opens a file that was put together of others, which need not be read one by one then: thousands of
 * small files cost more to read than most of them cost to make.
 *
 * @param sizes of all parts in bytes, by name, in the order in which they stand in the file
 * @returns `null` where these are not the parts of the file
 */
export function openParts(
  file: string,
  fileSize: number,
  sizes: Iterable<readonly [part: string, size: number]>,
): KeptParts | null {
  const spans = new Map<string, Span>();
  let end = 0;
  for (const [part, size] of sizes) {
    spans.set(part, { start: end, end: end + size });
    end += size;
  }
  if (end !== fileSize) return null;
  const descriptor = openSync(file, 'r');
  const readSpan = blockReader(descriptor);
  return {
    read: (part) => {
      const span = spans.get(part);
      return span === undefined ? null : readSpan(span);
    },
    close: () => closeSync(descriptor),
  };
}

/** Bytes of a file, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Parts are asked for in about their order, so that the next ones are mostly read already. */
function blockReader(descriptor: number): (span: Span) => Uint8Array {
  let block = Buffer.alloc(0);
  let from = 0;
  return ({ start, end }) => {
    if (start < from || end > from + block.length) {
      block = readBlock(descriptor, start, Math.max(end - start, BLOCK_BYTES));
      from = start;
    }
    return block.subarray(start - from, end - from);
  };
}

/** At most so many bytes: fewer at the end of the file. */
function readBlock(descriptor: number, start: number, length: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  for (;;) {
    const read = readSync(descriptor, bytes, filled, length - filled, start + filled);
    if (read === 0) return bytes.subarray(0, filled);
    filled += read;
  }
}
