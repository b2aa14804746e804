import { join } from 'node:path';
import { closestMatch } from 'leven';
import { digestOfText } from '../collect/digest.ts';
import { DEADLINES, type Deadlines } from '../collect/limits.ts';
import { type ScanEvent, type ScanResult, scanListings } from '../collect/scan-listings.ts';
import { buildWall, type SandboxChoice } from '../collect/wall.ts';
import { openWorkspace } from '../collect/workspace.ts';
import {
  isScanned,
  type Listing,
  type Report,
  type ReportedServer,
  type ServerVerdict,
} from '../contract/index.ts';
import { UsageError } from '../errors.ts';
import { readListings } from '../listings/read-listings.ts';
import { SCANNER_VERSION } from '../version.ts';
import { removeUnfinishedWrites } from '../write.ts';
import { classifyCatalogue } from './classify-catalogue.ts';

export { DEADLINES } from '../collect/limits.ts';
export { SANDBOX_CHOICES, type SandboxChoice } from '../collect/wall.ts';

/** Installing and starting overlap beyond two cores, since much of both is waiting. */
export const DEFAULT_JOBS = 4;

/** Folders of a catalogue that scans write. */
const GENERATED = ['observed', 'receipts', 'verdicts', 'pins', 'changes'];

/** Names further apart than this many edits are not mistaken for each other. */
const FARTHEST_GUESS = 3;

/** What `scan` is told. */
export interface ScanCommandOptions {
  readonly catalogue: string;
  /** Ids of servers; none for those that their listings call default. */
  readonly servers: readonly string[];
  readonly all: boolean;
  /** The part of the listings to scan, from 1; `null` for all of them. */
  readonly shard: { readonly index: number; readonly count: number } | null;
  readonly jobs: number;
  readonly sandbox: SandboxChoice;
  readonly deadlines: Deadlines;
  readonly allowPrivateHosts: boolean;
  readonly checkSteadiness: boolean;
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
export async function scan(options: ScanCommandOptions): Promise<Report> {
  const known = await readListings(join(options.catalogue, 'servers'));
  const listings = choose(known, options);
  await Promise.all(GENERATED.map((kind) => removeUnfinishedWrites(join(options.catalogue, kind))));
  options.onStart(listings.map(({ server }) => server));
  const workspace = await openWorkspace();
  try {
    const wall = await buildWall(options.sandbox, workspace);
    const results = await scanListings(listings, {
      ...options,
      wall,
      workspace,
      now: () => new Date(),
    });
    const verdicts = await classifyCatalogue(options.catalogue, known);
    const byServer = new Map(verdicts.map((verdict) => [verdict.server, verdict]));
    const servers = results.map((result) =>
      reported(result, byServer.get(result.server), options.catalogue),
    );
    return { scannerVersion: SCANNER_VERSION, servers };
  } finally {
    await workspace.close();
  }
}

function reported(
  result: ScanResult,
  verdict: ServerVerdict | undefined,
  catalogue: string,
): ReportedServer {
  const { server, completion, durationMs, steadiness } = result;
  const tools = verdict?.tools ?? [];
  const isOld = !isScanned(completion) && tools.length > 0 && completion !== 'limit-exceeded';
  const reason = isOld ? `${result.reason}; its tools are those of an earlier scan` : result.reason;
  const source = { file: join(catalogue, 'servers', `${server}.md`), line: 1 };
  return {
    server,
    status: completion,
    reason,
    durationMs,
    toolCount: tools.length,
    tools,
    ...(steadiness === null ? {} : { steadiness }),
    source,
  };
}

function choose(
  listings: readonly Listing[],
  { servers, all, shard }: ScanCommandOptions,
): readonly Listing[] {
  if (servers.length === 0) {
    const wanted = all ? listings : listings.filter((listing) => listing.default);
    return shard === null
      ? wanted
      : wanted.filter(({ server }) => shardOf(server, shard.count) === shard.index);
  }
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

/**
 * The part of a catalogue that a server belongs to, from 1. It depends on the server's id alone, so that
 * a new listing moves no other server to another part.
 */
function shardOf(server: string, count: number): number {
  // 48 bits: enough to be even, and exact in a number.
  return (Number.parseInt(digestOfText(server).slice(0, 12), 16) % count) + 1;
}

/** The time limits for a server that may take so many seconds after its install. */
export function deadlinesOf(seconds: number): Deadlines {
  const totalMs = seconds * 1000;
  return { totalMs, connectMs: Math.min(DEADLINES.connectMs, totalMs) };
}
