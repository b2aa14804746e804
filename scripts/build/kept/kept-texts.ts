import { closeSync, openSync, readSync } from 'node:fs';
import type { Id } from '../../../scanner/contract/index.ts';
import { digestOf, writeParts } from '../output/output-files.ts';
import type { KeptTexts } from './server-brief.ts';

/** The lines about one server, by which a search in texts knows it and its tools. */
export interface ServerTexts {
  readonly server: Id;
  /** How many lines there are. */
  readonly records: number;
  /** Where the last build has put them; null where they may be others by now. */
  readonly kept: (KeptTexts & { readonly at: number }) | null;
  /** Makes them anew. */
  readonly make: () => Uint8Array;
}

/** Where the lines of a server stand in the file. */
export interface PutTexts extends KeptTexts {
  readonly server: Id;
  readonly at: number;
  readonly records: number;
}

/**
 * Puts down the lines of all servers, one after the other, in place of what the last build has put down.
 * Those of a server that is as it was are copied: they are most of what is said in a catalogue.
 *
 * @returns where those of each server stand
 */
export function putTexts(file: string, servers: readonly ServerTexts[]): PutTexts[] {
  const last = openLast(file);
  const put: PutTexts[] = [];
  let at = 0;
  function* blocks(): Generator<Uint8Array> {
    for (const { server, records, kept, make } of servers) {
      const found = kept && last.read(kept);
      const bytes = found ?? make();
      const digest = kept !== null && found !== null ? kept.digest : digestOf(bytes);
      put.push({ server, at, bytes: bytes.length, digest, records });
      at += bytes.length;
      yield bytes;
    }
  }
  try {
    writeParts(file, blocks());
  } finally {
    last.close();
  }
  return put;
}

interface LastTexts {
  /** The lines that were put at a place; null where others stand there now. */
  readonly read: (kept: KeptTexts & { readonly at: number }) => Uint8Array | null;
  readonly close: () => void;
}

function openLast(file: string): LastTexts {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return { read: () => null, close: () => {} };
  }
  return {
    read: ({ at, bytes, digest }) => {
      const lines = Buffer.allocUnsafe(bytes);
      const read = readSync(descriptor, lines, 0, bytes, at);
      return read === bytes && digestOf(lines) === digest ? lines : null;
    },
    close: () => closeSync(descriptor),
  };
}
