import type { Id } from '../../../scanner/contract/index.ts';
import { writeParts } from '../output/output-files.ts';
import { Dictionary } from './dictionary.ts';
import { readSealed, seal } from './sealed-lines.ts';
import { type PackedServer, type ServerBrief, unpackServer } from './server-brief.ts';

/** What the last build has put down of a server. */
export interface KeptBrief {
  readonly brief: ServerBrief;
  /** As it stands in the file, with the line's end. */
  readonly line: Uint8Array;
  /** Where its lines begin in the file of texts, in bytes. */
  readonly textsAt: number;
}

/** What the last build has put down of all servers. */
export interface KeptBriefs {
  /** What briefs refer to. */
  readonly dictionary: Dictionary;
  readonly of: ReadonlyMap<Id, KeptBrief>;
}

/** What the first line of the file says. */
interface Head {
  /** Of the dictionary. */
  readonly values: readonly unknown[];
  /** Where the lines of each server begin in the file of texts, in bytes. */
  readonly textsAt: Readonly<Record<Id, number>>;
}

/**
 * A dictionary that has more values than this for every tool remembers mostly what is gone: it only
 * grows. Nothing is recalled then, and the next one begins anew.
 */
const MOST_VALUES_PER_TOOL = 2;
const MOST_VALUES_OF_FEW = 1000;

/**
 * Reads what the last build has put down of all servers. All are in one file: a catalogue has thousands,
 * and a file takes longer to open than its text to read.
 */
export function readBriefs(file: string): KeptBriefs {
  const lines = readSealed(file);
  const first = lines.next();
  const head: Partial<Head> = first.done ? {} : JSON.parse(first.value.text);
  const { values, textsAt } = head;
  // Where the first line is damaged, another comes first.
  if (values === undefined || textsAt === undefined) return noBriefs();
  const dictionary = new Dictionary(values);
  const of = new Map<Id, KeptBrief>();
  let tools = 0;
  for (const { text, bytes } of lines) {
    const brief = unpackServer(JSON.parse(text) as PackedServer, dictionary);
    of.set(brief.server, { brief, line: bytes, textsAt: textsAt[brief.server] ?? 0 });
    tools += brief.tools.length;
  }
  const most = MOST_VALUES_OF_FEW + MOST_VALUES_PER_TOOL * tools;
  return values.length > most ? noBriefs() : { dictionary, of };
}

function noBriefs(): KeptBriefs {
  return { dictionary: new Dictionary(), of: new Map() };
}

/** Puts down briefs for the next build, whole or not at all. */
export function writeBriefs(
  file: string,
  { values }: Dictionary,
  textsAt: Head['textsAt'],
  lines: readonly Uint8Array[],
): void {
  writeParts(file, [seal(JSON.stringify({ values, textsAt } satisfies Head)), ...lines]);
}

/** A brief as a line of the file. */
export function lineOf(brief: PackedServer): Uint8Array {
  return seal(JSON.stringify(brief));
}
