import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  type Change,
  type Listing,
  ObservationSchema,
  type Receipt,
  ReceiptSchema,
  ServerChangesSchema,
  ServerVerdictSchema,
} from '../../scanner/contract/index.ts';
import { InputError, type Problem } from '../../scanner/errors.ts';
import { readListings } from '../../scanner/listings/read-listings.ts';
import { readIfPresent } from '../../scanner/write.ts';
import { assembleServer, type Catalogue, type ServerFiles } from './catalogue.ts';
import { disagreementsOf } from './file-disagreements.ts';

/** How the pages learn which catalogue the build was told to read. */
export const CATALOGUE_VARIABLE = 'TOOL_RISK_CATALOGUE';

/** The folder that holds the catalogue: of the environment, or `catalogue` where the command runs. */
export function catalogueFolder(): string {
  return process.env[CATALOGUE_VARIABLE] || 'catalogue';
}

let latest: { folder: string; catalogue: Promise<Catalogue> } | undefined;

/** The catalogue of {@link catalogueFolder}, read once for all pages of a build. */
export function loadCatalogue(): Promise<Catalogue> {
  const folder = catalogueFolder();
  if (latest?.folder !== folder) latest = { folder, catalogue: readCatalogue(folder) };
  return latest.catalogue;
}

/**
 * Reads a catalogue from its folder.
 *
 * @throws InputError that names every listing, receipt, observation and verdict file that is wrong.
 */
export async function readCatalogue(folder: string): Promise<Catalogue> {
  const listings = await readListings(join(folder, 'servers'));
  const problems: Problem[] = [];
  const files = await Promise.all(listings.map((each) => readServerFiles(folder, each, problems)));
  if (problems.length > 0) throw new InputError(problems);
  return { servers: files.map(assembleServer) };
}

async function readServerFiles(
  folder: string,
  listing: Listing,
  problems: Problem[],
): Promise<ServerFiles> {
  const fileOf = (kind: string) => join(folder, kind, `${listing.server}.json`);
  const receipt = await readReceipt(fileOf('receipts'), problems);
  const changes = await readChanges(fileOf('changes'), problems);
  const isSeen = receipt?.observed || (await readIfPresent(fileOf('observed'))) !== null;
  if (!isSeen) return { listing, receipt, seen: null, changes };
  const observation = await readJson(fileOf('observed'), ObservationSchema, problems);
  const verdict = await readJson(fileOf('verdicts'), ServerVerdictSchema, problems);
  if (observation === null || verdict === null) return { listing, receipt, seen: null, changes };
  const seen = { observation: observation.value, verdict: verdict.value };
  problems.push(...disagreementsOf(listing, seen, fileOf));
  return {
    listing,
    receipt: receipt && withoutOtherObservation(receipt, observation.text),
    seen,
    changes,
  };
}

/**
 * A scan writes what it saw and then its receipt. One that was stopped in between leaves a receipt that
 * speaks of an older observation, and must not date the new one.
 */
function withoutOtherObservation(receipt: Receipt, observation: string): Receipt {
  const digest = createHash('sha256').update(observation).digest('hex');
  return digest === receipt.observed?.digest ? receipt : { ...receipt, observed: null };
}

/** A server without a receipt was never scanned, which is no problem. */
async function readReceipt(file: string, problems: Problem[]): Promise<Receipt | null> {
  if ((await readIfPresent(file)) === null) return null;
  return (await readJson(file, ReceiptSchema, problems))?.value ?? null;
}

/** A server whose pin never changed has no such file. */
async function readChanges(file: string, problems: Problem[]): Promise<readonly Change[]> {
  if ((await readIfPresent(file)) === null) return [];
  return (await readJson(file, ServerChangesSchema, problems))?.value.changes ?? [];
}

interface JsonFile<Value> {
  readonly value: Value;
  readonly text: string;
}

/** Reads one file; adds to `problems` and gives null where it is missing, no JSON or of another shape. */
async function readJson<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  problems: Problem[],
): Promise<JsonFile<z.infer<Schema>> | null> {
  const wrong = (field: string, found: string, expected: string) => {
    problems.push({ file, field, found, expected });
    return null;
  };
  const text = await readIfPresent(file);
  if (text === null) return wrong('', 'no file', 'what a scan writes; scan this server again');
  const value = parseJson(text);
  if (value === undefined)
    return wrong('', 'text that is not JSON', 'what a scan writes; scan this server again');
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, text };
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
