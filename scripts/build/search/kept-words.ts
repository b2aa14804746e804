import { figuresOf, readColumns, writeColumns } from '../output/column-file.ts';
import type { GatheredWords } from './gather-words.ts';

/** Raise this when anything in it means something else: older files then count for nothing. */
const FORMAT = 'tool-risk-words-1';

interface Head {
  readonly format: string;
  readonly indexes: GatheredWords['indexes'];
}

/** Puts down which records hold a word, for the next build. */
export function keepWords(file: string, { indexes, words }: GatheredWords): void {
  const head: Head = {
    format: FORMAT,
    indexes: indexes.map(({ key, records }) => ({ key, records })),
  };
  const lists = [...words.values()];
  const lengths = Uint32Array.from(lists, ({ length }) => length);
  writeColumns(file, head, [
    Buffer.from([...words.keys()].join('\n')),
    bytesOf(lengths),
    Buffer.concat(lists.map(bytesOf)),
  ]);
}

/** What the last build has put down; null where it has not, or where somebody has changed it. */
export function readKeptWords(file: string): GatheredWords | null {
  const found = readColumns(file);
  const { format, indexes } = (found?.head ?? {}) as Partial<Head>;
  const [texts, lengths, numbers] = found?.columns ?? [];
  if (format !== FORMAT || indexes === undefined || texts === undefined) return null;
  const [sizes, records] = [lengths, numbers].map((column) => uint32s(column ?? Buffer.alloc(0)));
  const words = new Map<string, Uint32Array>();
  let at = 0;
  for (const [place, word] of texts.toString().split('\n').entries()) {
    const size = sizes?.[place] ?? 0;
    words.set(word, records?.subarray(at, at + size) ?? new Uint32Array());
    at += size;
  }
  return { indexes, words };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function uint32s(column: Uint8Array): Uint32Array {
  return new Uint32Array(figuresOf(column));
}
