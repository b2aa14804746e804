import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { digestOfText } from '../collect/digest.ts';
import { isDeeperThan } from '../collect/inspect-value.ts';
import { LIMITS } from '../collect/limits.ts';
import { readKept, writeObservation, writeReceipt } from '../collect/store.ts';
import { disagreementWith } from '../collect/verify-observation.ts';
import {
  type Listing,
  type Observation,
  ObservationSchema,
  type Receipt,
  ReceiptSchema,
} from '../contract/index.ts';
import { UsageError } from '../errors.ts';
import { readListings } from '../listings/read-listings.ts';
import { stableJson } from '../write.ts';
import { classifyCatalogue } from './classify-catalogue.ts';

/** What became of one server of the folders. */
export interface MergeResult {
  readonly server: string;
  readonly outcome: 'taken' | 'older' | 'refused';
  /** Why it was refused; else `null`. */
  readonly reason: string | null;
}

/** An observation is written with indentation; no scan writes more than this many bytes. */
const LARGEST_FILE = 4 * LIMITS.totalBytes;

/** A definition stands this deep in an observation. */
const LEVELS_ABOVE_A_TOOL = 4;

/**
 * Takes over what scans elsewhere observed, as if nobody there could be trusted: each file must be what
 * a scan of the listing writes, byte for byte, or it is refused and what is known stays. Newer receipts
 * win. Judges the catalogue anew.
 *
 * @param folders each with `observed/` and `receipts/`
 * @throws UsageError for a folder that is not there, InputError for bad listings
 */
export async function merge(catalogue: string, folders: readonly string[]): Promise<MergeResult[]> {
  const listings = await readListings(join(catalogue, 'servers'));
  const results: MergeResult[] = [];
  for (const folder of folders) {
    for (const server of await serversIn(folder)) {
      const listing = listings.find((each) => each.server === server);
      results.push(await mergeServer(catalogue, folder, server, listing));
    }
  }
  await classifyCatalogue(catalogue, listings);
  return results;
}

async function serversIn(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'receipts')).catch(() => {
    throw new UsageError(`${folder} has no folder "receipts": give folders that scans wrote.`);
  });
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

async function mergeServer(
  catalogue: string,
  folder: string,
  server: string,
  listing: Listing | undefined,
): Promise<MergeResult> {
  try {
    if (listing === undefined) throw new Refusal('no listing has this id');
    const receipt = await readOwn(ReceiptSchema, join(folder, 'receipts', `${server}.json`));
    const observation = await readObserved(
      listing,
      receipt,
      join(folder, 'observed', `${server}.json`),
    );
    const kept = await readKept(catalogue, server);
    if (kept.receipt !== null && kept.receipt.attempt.at >= receipt.attempt.at)
      return { server, outcome: 'older', reason: null };
    await take(catalogue, receipt, observation, kept.receipt);
    return { server, outcome: 'taken', reason: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { server, outcome: 'refused', reason: error.message };
  }
}

/** A failed scan elsewhere knew of no earlier observation; the one that is kept here stays, dated. */
async function take(
  catalogue: string,
  receipt: Receipt,
  observation: Observation | null,
  kept: Receipt | null,
): Promise<void> {
  if (observation !== null) await writeObservation(catalogue, observation);
  await writeReceipt(catalogue, {
    ...receipt,
    observed: receipt.observed ?? kept?.observed ?? null,
  });
}

async function readObserved(
  listing: Listing,
  receipt: Receipt,
  file: string,
): Promise<Observation | null> {
  if (receipt.server !== listing.server) throw new Refusal('its receipt is of another server');
  if (receipt.observed === null) return null;
  const observation = await readOwn(ObservationSchema, file);
  const disagreement = disagreementWith(listing, observation);
  if (disagreement !== null) throw new Refusal(disagreement);
  if (digestOfText(stableJson(observation)) !== receipt.observed.digest)
    throw new Refusal('its receipt is of another observation');
  return observation;
}

/** Reads a file that must be exactly what this scanner writes. */
async function readOwn<T>(schema: z.ZodType<T>, file: string): Promise<T> {
  const size = await stat(file).then(
    (entry) => (entry.isFile() ? entry.size : Number.NaN),
    () => Number.NaN,
  );
  if (!(size <= LARGEST_FILE)) throw new Refusal('a file is missing or too large');
  const text = await readFile(file, 'utf8');
  const value = parse(text);
  if (isDeeperThan(value, LIMITS.depth + LEVELS_ABOVE_A_TOOL))
    throw new Refusal('a file is nested too deep');
  const result = schema.safeParse(value);
  if (!result.success) throw new Refusal('a file has another shape than a scan writes');
  if (stableJson(result.data) !== text)
    throw new Refusal('a file is not written as a scan writes it');
  return result.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('a file is no JSON');
  }
}

class Refusal extends Error {
  override readonly name = 'Refusal';
}
