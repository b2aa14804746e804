import pLimit from 'p-limit';
import {
  type Completion,
  isScanned,
  type Listing,
  type Observation,
  type Receipt,
  type Sandbox,
} from '../contract/index.ts';
import { ScanError } from '../errors.ts';
import { SCANNER_VERSION } from '../version.ts';
import { profileDigestOf, type ScanOptions, scanServer, type Wall } from './scan-server.ts';
import { readKept, writeObservation, writeReceipt } from './store.ts';

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
}

/** What happens to a server while a catalogue is scanned. */
export type ScanEvent =
  | { readonly server: string; readonly step: 'installing' | 'listing' }
  | { readonly server: string; readonly step: 'done'; readonly result: ScanResult };

/** What a scan of a catalogue is given. */
export interface CatalogueScanOptions extends Omit<ScanOptions, 'onStep'> {
  /** The folder that holds `observed/` and `receipts/`. */
  readonly catalogue: string;
  /** How many servers at a time. */
  readonly jobs: number;
  /** Whether an observation of the same version, started the same way, makes a scan needless. */
  readonly reuse: boolean;
  /** The clock, for receipts and durations. */
  readonly now: () => Date;
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
        const result = await scanAndKeep(listing, options);
        options.onEvent({ server: listing.server, step: 'done', result });
        return result;
      }),
    ),
  );
}

async function scanAndKeep(listing: Listing, options: CatalogueScanOptions): Promise<ScanResult> {
  const { server } = listing;
  const kept = await readKept(options.catalogue, server);
  if (
    options.reuse &&
    kept.receipt !== null &&
    isCurrent(kept.observation, listing, options.wall)
  ) {
    return {
      server,
      ...endingOf(kept.observation),
      tools: kept.observation.tools.length,
      durationMs: 0,
      reused: true,
    };
  }
  const started = options.now();
  const outcome = await attempt(listing, options);
  const durationMs = options.now().getTime() - started.getTime();
  const observed =
    'tools' in outcome && (isScanned(outcome.completion) || kept.observation === null)
      ? {
          at: started.toISOString(),
          digest: (await writeObservation(options.catalogue, outcome)).digest,
        }
      : (kept.receipt?.observed ?? null);
  const ending = endingOf(outcome);
  const sandbox = sandboxOf(listing, options.wall);
  const receipt: Receipt = {
    server,
    attempt: {
      at: started.toISOString(),
      ...ending,
      durationMs,
      sandbox,
      scannerVersion: SCANNER_VERSION,
    },
    observed,
  };
  await writeReceipt(options.catalogue, receipt);
  const tools = 'tools' in outcome ? outcome.tools : (kept.observation?.tools ?? []);
  return { server, ...ending, tools: tools.length, durationMs, reused: false };
}

type Failure = { readonly completion: Completion; readonly reason: string };

async function attempt(
  listing: Listing,
  options: CatalogueScanOptions,
): Promise<Observation | Failure> {
  const onStep = (step: 'installing' | 'listing') =>
    options.onEvent({ server: listing.server, step });
  try {
    return await scanServer(listing, { ...options, onStep });
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    return { completion: error.completion, reason: error.message };
  }
}

function endingOf({
  completion,
  reason,
}: {
  readonly completion: Completion;
  readonly reason: string | null;
}) {
  return { completion, reason };
}

function isCurrent(
  observation: Observation | null,
  listing: Listing,
  wall: Wall,
): observation is Observation {
  if (observation === null || !isScanned(observation.completion)) return false;
  const sandbox = sandboxOf(listing, wall);
  return (
    sandbox !== null && observation.profileDigest === profileDigestOf(listing.transport, sandbox)
  );
}

function sandboxOf(listing: Listing, wall: Wall): Sandbox | null {
  return listing.transport.type === 'stdio' ? wall.sandbox : 'remote';
}
