import {
  isScanned,
  type Listing,
  OBSERVATION_FORMAT,
  type Observation,
} from '../contract/index.ts';
import { SCANNER_VERSION } from '../version.ts';
import type { Attempt } from './attempt-scan.ts';
import { profileDigestOf, profileOf } from './profile.ts';
import { type Kept, writeObservation, writeReceipt } from './store.ts';

/**
 * Keeps what an attempt saw, and that it was made. What was seen to its end replaces what was known;
 * less than that is kept only where nothing was known, so that a failure never costs a good observation.
 */
export async function keepAttempt(
  catalogue: string,
  listing: Listing,
  attempt: Attempt,
  kept: Kept,
): Promise<void> {
  const observation = observationOf(listing, attempt);
  const isBetter = isScanned(attempt.completion) || kept.observation === null;
  const at = attempt.startedAt.toISOString();
  const observed =
    observation !== null && isBetter
      ? { at, digest: (await writeObservation(catalogue, observation)).digest }
      : (kept.receipt?.observed ?? null);
  const { completion, reason, durationMs, sandbox, identity, steadiness } = attempt;
  await writeReceipt(catalogue, {
    server: listing.server,
    attempt: { at, completion, reason, durationMs, sandbox, scannerVersion: SCANNER_VERSION },
    ...(identity === null ? {} : { identity }),
    ...(steadiness === null ? {} : { steadiness }),
    observed,
  });
}

function observationOf(
  { server, transport }: Listing,
  { seen, sandbox }: Attempt,
): Observation | null {
  if (seen === null || sandbox === null) return null;
  return {
    format: OBSERVATION_FORMAT,
    server,
    profile: profileOf(transport, sandbox),
    profileDigest: profileDigestOf(transport, sandbox),
    ...seen,
  };
}
