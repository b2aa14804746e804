import pLimit from 'p-limit';
import {
  type Completion,
  isScanned,
  type Listing,
  type Observation,
  type Steadiness,
} from '../contract/index.ts';
import { type AttemptOptions, attemptScan, sandboxOf } from './attempt-scan.ts';
import { keepAttempt } from './keep-attempt.ts';
import { profileDigestOf } from './profile.ts';
import { readKept } from './store.ts';
import type { Wall } from './wall.ts';

/** What a scan of one server came to. */
export interface ScanResult {
  readonly server: string;
  readonly completion: Completion;
  /** One sentence; `null` when complete. */
  readonly reason: string | null;
  /** How many tools are known now: from this scan, or from the last good one where this failed. */
  readonly tools: number;
  readonly durationMs: number;
  /** Whether an earlier observation of the same version stood in for a scan. */
  readonly reused: boolean;
  /** `null` where it was not asked to list more than once. */
  readonly steadiness: Steadiness | null;
}

/** What happens to a server while several are scanned. */
export type ScanEvent =
  | { readonly server: string; readonly step: 'installing' | 'listing' }
  | { readonly server: string; readonly step: 'done'; readonly result: ScanResult };

/** What a scan of a catalogue is given. */
export interface CatalogueScanOptions extends Omit<AttemptOptions, 'onStep'> {
  /** The folder that holds `observed/` and `receipts/`. */
  readonly catalogue: string;
  /** How many servers at a time. */
  readonly jobs: number;
  /** Whether an observation of the same version, started the same way, makes a scan needless. */
  readonly reuse: boolean;
  readonly onEvent: (event: ScanEvent) => void;
}

/**
 * Scans servers side by side and keeps what was seen. Results come in the order of the listings.
 *
 * @throws the reason of `signal` where that was aborted; what was kept until then stays.
 */
export async function scanListings(
  listings: readonly Listing[],
  options: CatalogueScanOptions,
): Promise<ScanResult[]> {
  const limit = pLimit(options.jobs);
  return Promise.all(
    listings.map((listing) =>
      limit(async () => {
        options.signal.throwIfAborted();
        const result = await scanListing(listing, options);
        options.onEvent({ server: listing.server, step: 'done', result });
        return result;
      }),
    ),
  );
}

async function scanListing(listing: Listing, options: CatalogueScanOptions): Promise<ScanResult> {
  const { server, transport } = listing;
  const kept = await readKept(options.catalogue, server);
  if (options.reuse && kept.isDated && isCurrent(kept.observation, listing, options.wall)) {
    const { completion, reason, tools } = kept.observation;
    return {
      server,
      completion,
      reason,
      tools: tools.length,
      durationMs: 0,
      reused: true,
      steadiness: null,
    };
  }
  const onStep = (step: 'installing' | 'listing') => options.onEvent({ server, step });
  const attempt = await attemptScan(transport, { ...options, onStep });
  await keepAttempt(options.catalogue, listing, attempt, kept);
  const { completion, reason, durationMs, steadiness } = attempt;
  const tools = (attempt.seen ?? kept.observation)?.tools.length ?? 0;
  return { server, completion, reason, tools, durationMs, reused: false, steadiness };
}

function isCurrent(
  observation: Observation | null,
  { transport }: Listing,
  wall: Wall,
): observation is Observation {
  if (observation === null || !isScanned(observation.completion)) return false;
  // It changes with every line of this project that is written, and its version does not.
  if (transport.type === 'own') return false;
  const sandbox = sandboxOf(transport, wall);
  return sandbox !== null && observation.profileDigest === profileDigestOf(transport, sandbox);
}
