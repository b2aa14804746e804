import { join } from 'node:path';
import type { z } from 'zod';
import { type Observation, ObservationSchema } from '../contract/observation.ts';
import { type Receipt, ReceiptSchema } from '../contract/receipt.ts';
import { readIfPresent, stableJson, type WriteOutcome, writeFileAtomically } from '../write.ts';
import { digestOfText } from './digest.ts';

/** What is kept of a server, or `null` for each part that is not there or cannot be read any more. */
export interface Kept {
  readonly observation: Observation | null;
  readonly receipt: Receipt | null;
  /** Whether the receipt is of this observation: a scan that was stopped between writing them left another. */
  readonly isDated: boolean;
}

/** The file of a server's observation. */
export function observationFile(catalogue: string, server: string): string {
  return join(catalogue, 'observed', `${server}.json`);
}

/** The file of a server's receipt. */
export function receiptFile(catalogue: string, server: string): string {
  return join(catalogue, 'receipts', `${server}.json`);
}

/**
 * Reads what earlier scans kept. A file of an older format or a damaged one counts as none: it is
 * replaced by the scan that follows.
 */
export async function readKept(catalogue: string, server: string): Promise<Kept> {
  const [observation, receipt] = await Promise.all([
    readAs(ObservationSchema, observationFile(catalogue, server)),
    readAs(ReceiptSchema, receiptFile(catalogue, server)),
  ]);
  const isDated =
    observation !== null && digestOfText(stableJson(observation)) === receipt?.observed?.digest;
  return { observation, receipt, isDated };
}

/** Writes an observation and says what identifies the file's content. */
export async function writeObservation(
  catalogue: string,
  observation: Observation,
): Promise<{ readonly outcome: WriteOutcome; readonly digest: string }> {
  const text = stableJson(observation);
  const outcome = await writeFileAtomically(observationFile(catalogue, observation.server), text);
  return { outcome, digest: digestOfText(text) };
}

/** Writes a receipt. */
export async function writeReceipt(catalogue: string, receipt: Receipt): Promise<void> {
  await writeFileAtomically(receiptFile(catalogue, receipt.server), stableJson(receipt));
}

async function readAs<T>(schema: z.ZodType<T>, file: string): Promise<T | null> {
  const text = await readIfPresent(file);
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
