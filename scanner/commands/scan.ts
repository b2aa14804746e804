import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { closestMatch } from 'leven';
import { DEADLINES } from '../collect/limits.ts';
import { type ScanEvent, type ScanResult, scanListings } from '../collect/scan-listings.ts';
import { buildWall, type SandboxChoice } from '../collect/wall.ts';
import { openWorkspace } from '../collect/workspace.ts';
import type { Listing } from '../contract/index.ts';
import { UsageError } from '../errors.ts';
import { readListings } from '../listings/read-listings.ts';
import { classifyCatalogue } from './classify-catalogue.ts';

export { SANDBOX_CHOICES, type SandboxChoice } from '../collect/wall.ts';

/** Installing and starting overlap well beyond the number of cores: much of both is waiting. */
export const DEFAULT_JOBS = Math.min(4, availableParallelism() + 1);

/** Names further apart than this many edits are not mistaken for each other. */
const FARTHEST_GUESS = 3;

/** What `scan` is told. */
export interface ScanCommandOptions {
  readonly catalogue: string;
  /** Ids of servers; none for those that their listings call default. */
  readonly servers: readonly string[];
  readonly all: boolean;
  readonly jobs: number;
  readonly sandbox: SandboxChoice;
  readonly allowPrivateHosts: boolean;
  readonly reuse: boolean;
  readonly signal: AbortSignal;
  /** Told once which servers will be scanned. */
  readonly onStart: (servers: readonly string[]) => void;
  readonly onEvent: (event: ScanEvent) => void;
}

/**
 * Scans the chosen listings of a catalogue, keeps what was seen, and judges the whole catalogue anew.
 *
 * @throws InputError for bad listings, UsageError for unknown servers; nothing is scanned then.
 */
export async function scan(options: ScanCommandOptions): Promise<ScanResult[]> {
  const known = await readListings(join(options.catalogue, 'servers'));
  const listings = choose(known, options);
  options.onStart(listings.map(({ server }) => server));
  const workspace = await openWorkspace();
  try {
    const wall = await buildWall(options.sandbox, workspace);
    const results = await scanListings(listings, {
      ...options,
      wall,
      workspace,
      deadlines: DEADLINES,
      now: () => new Date(),
    });
    await classifyCatalogue(options.catalogue, known);
    return results;
  } finally {
    await workspace.close();
  }
}

function choose(
  listings: readonly Listing[],
  { servers, all }: ScanCommandOptions,
): readonly Listing[] {
  if (servers.length === 0) return all ? listings : listings.filter((listing) => listing.default);
  const known = new Map(listings.map((listing) => [listing.server, listing]));
  return [...new Set(servers)].map((server) => {
    const listing = known.get(server);
    if (listing === undefined) throw new UsageError(unknownServer(server, [...known.keys()]));
    return listing;
  });
}

function unknownServer(server: string, known: readonly string[]): string {
  const closest = closestMatch(server, known, { maxDistance: FARTHEST_GUESS });
  const hint = closest === undefined ? '' : ` Did you mean "${closest}"?`;
  return `There is no listing "${server}".${hint} Listings are the files of catalogue/servers.`;
}
