import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  type Listing,
  type Observation,
  ObservationSchema,
  type Receipt,
  ReceiptSchema,
  ServerChangesSchema,
  type ServerVerdict,
  ServerVerdictSchema,
} from '../../scanner/contract/index.ts';
import type { Problem } from '../../scanner/errors.ts';
import type { ServerFiles } from './catalogue.ts';

/** What scans wrote of one server, unread; null for each file that is not there. */
export interface ServerTexts {
  readonly observed: string | null;
  readonly receipts: string | null;
  readonly changes: string | null;
}

/** Whoever reads the files of one server: where they are, and where to tell of what is wrong with them. */
export interface FileReader {
  readonly fileOf: (kind: string) => string;
  readonly problems: Problem[];
}

/** A reader for the files of one server in the folder of a catalogue. */
export function fileReader(folder: string, server: string, problems: Problem[]): FileReader {
  return { fileOf: (kind) => join(folder, kind, `${server}.json`), problems };
}

/** Reads what scans wrote of one server. */
export function readTexts({ fileOf }: FileReader): ServerTexts {
  return {
    observed: textOf(fileOf('observed')),
    receipts: textOf(fileOf('receipts')),
    changes: textOf(fileOf('changes')),
  };
}

/** What scans wrote of one server, parsed. */
export type ParsedServer = Omit<ServerFiles, 'seen'> & {
  /** Null where no scan ever saw the server's tools, or what it wrote is wrong. */
  readonly observation: Observation | null;
};

/**
 * Parses what scans wrote of one server. Of a file that is wrong, the reader is told, and what it would
 * say counts as unknown.
 */
export function parseServer(
  listing: Listing,
  texts: ServerTexts,
  reader: FileReader,
): ParsedServer {
  const receipt = parseIfPresent('receipts', texts, ReceiptSchema, reader);
  const changes = parseIfPresent('changes', texts, ServerChangesSchema, reader)?.changes ?? [];
  const observation =
    receipt?.observed || texts.observed !== null
      ? parseFile('observed', texts.observed, ObservationSchema, reader)
      : null;
  const isOwn = observation === null || speaksOf(listing, 'observed', observation, reader);
  if (observation === null || !isOwn) return { listing, receipt, observation: null, changes };
  const dated = receipt && withoutOtherObservation(receipt, texts.observed ?? '');
  return { listing, receipt: dated, observation, changes };
}

/** Joins what scans wrote of a server and the verdicts on it. */
export function withVerdict(
  { listing, receipt, observation, changes }: ParsedServer,
  verdict: ServerVerdict | null,
): ServerFiles {
  const seen = observation === null || verdict === null ? null : { observation, verdict };
  return { listing, receipt, seen, changes };
}

/** The verdicts that are kept beside an observation; null where they are of other tools. */
export function readVerdict(
  listing: Listing,
  observation: Observation,
  reader: FileReader,
): ServerVerdict | null {
  const text = textOf(reader.fileOf('verdicts'));
  const verdict = parseFile('verdicts', text, ServerVerdictSchema, reader);
  if (verdict === null || !speaksOf(listing, 'verdicts', verdict, reader)) return null;
  if (digestsOf(observation.tools) === digestsOf(verdict.tools)) return verdict;
  reader.problems.push({
    file: reader.fileOf('verdicts'),
    field: 'tools',
    found: 'verdicts on other definitions than were observed',
    expected: 'one for each tool, in the same order; classify again',
  });
  return null;
}

/** A page made of a file about another server would be wrong. */
function speaksOf(
  listing: Listing,
  kind: 'observed' | 'verdicts',
  { server }: { readonly server: string },
  { fileOf, problems }: FileReader,
): boolean {
  if (server === listing.server) return true;
  const [found, expected] = [`"${server}"`, `"${listing.server}"`];
  problems.push({ file: fileOf(kind), field: 'server', found, expected });
  return false;
}

function digestsOf(tools: readonly { readonly digest: string }[]): string {
  return tools.map(({ digest }) => digest).join();
}

/**
 * A scan writes what it saw and then its receipt. One that was stopped in between leaves a receipt that
 * speaks of an older observation, and must not date the new one.
 */
function withoutOtherObservation(receipt: Receipt, observation: string): Receipt {
  const digest = createHash('sha256').update(observation).digest('hex');
  return digest === receipt.observed?.digest ? receipt : { ...receipt, observed: null };
}

/** A server without a receipt was never scanned, one without changes never changed: no problem. */
function parseIfPresent<Schema extends z.ZodType>(
  kind: 'receipts' | 'changes',
  texts: ServerTexts,
  schema: Schema,
  reader: FileReader,
): z.infer<Schema> | null {
  const text = texts[kind];
  return text === null ? null : parseFile(kind, text, schema, reader);
}

/** Parses one file; tells the reader and gives null where it is missing, no JSON or of another shape. */
function parseFile<Schema extends z.ZodType>(
  kind: keyof ServerTexts | 'verdicts',
  text: string | null,
  schema: Schema,
  { fileOf, problems }: FileReader,
): z.infer<Schema> | null {
  const wrong = (field: string, found: string, expected: string) => {
    problems.push({ file: fileOf(kind), field, found, expected });
    return null;
  };
  if (text === null) return wrong('', 'no file', 'what a scan writes; scan this server again');
  const value = parseJson(text);
  if (value === undefined)
    return wrong('', 'text that is not JSON', 'what a scan writes; scan this server again');
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return wrong(
    issue?.path.join('.') ?? '',
    issue?.message ?? 'a wrong value',
    'what a scan writes',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text of a file, or null where there is none. Without promises: a catalogue has tens of thousands. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
