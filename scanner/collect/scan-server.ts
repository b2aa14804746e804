import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Listing,
  OBSERVATION_FORMAT,
  type Observation,
  type Sandbox,
  type ScanProfile,
  type StdioTransport,
} from '../contract/index.ts';
import { ScanError } from '../errors.ts';
import { digestOfJson } from './digest.ts';
import { install } from './install.ts';
import type { Deadlines } from './limits.ts';
import { runWorker } from './run-worker.ts';
import { launchInBubblewrap } from './sandbox/bubblewrap.ts';
import type { Program } from './sandbox/program.ts';
import { launchUnconfined } from './sandbox/unconfined.ts';
import type { Workspace } from './workspace.ts';

/** What stands between servers and this machine during a scan. */
export type Wall =
  | { readonly sandbox: 'bubblewrap' }
  | { readonly sandbox: 'none' }
  /** Nothing does and nobody asked for nothing: programs are not started. */
  | { readonly sandbox: null; readonly remedy: string };

/** What a scan of one server is given. */
export interface ScanOptions {
  readonly wall: Wall;
  readonly workspace: Workspace;
  readonly deadlines: Deadlines;
  readonly signal: AbortSignal;
  /** Called when the install begins and when the listing begins. */
  readonly onStep: (step: 'installing' | 'listing') => void;
}

/**
 * Scans one server: installs it, starts it behind the wall, lists its tools, and leaves nothing behind.
 *
 * @throws ScanError where nothing was seen, with the state that says why
 */
export async function scanServer(listing: Listing, options: ScanOptions): Promise<Observation> {
  if (listing.transport.type !== 'stdio') {
    throw new ScanError('unsupported', 'remote servers are not scanned');
  }
  if (options.wall.sandbox === null) throw new ScanError('sandbox-missing', options.wall.remedy);
  const profile = profileOf(listing.transport, options.wall.sandbox);
  const folder = await options.workspace.newFolder();
  try {
    const seen = await scanProgram(listing.transport, folder, options);
    return {
      format: OBSERVATION_FORMAT,
      server: listing.server,
      profile,
      profileDigest: profileDigestOf(listing.transport, options.wall.sandbox),
      ...seen,
    };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Identifies all that decides what a scan starts: equal digests need no second scan. Covers the values
 * of placeholders, which the profile only names.
 */
export function profileDigestOf(transport: Listing['transport'], sandbox: Sandbox): string {
  return digestOfJson({ transport, sandbox });
}

async function scanProgram(transport: StdioTransport, folder: string, options: ScanOptions) {
  options.onStep('installing');
  const entry = await install(transport, folder, options.signal);
  options.onStep('listing');
  const program: Program = {
    folder,
    entry,
    arguments: transport.arguments,
    environment: transport.environment,
    files: transport.files,
  };
  const { node } = options.workspace;
  const launch =
    options.wall.sandbox === 'none'
      ? await launchUnconfined(program, node, join(folder, 'home'))
      : launchInBubblewrap(program, node);
  return runWorker({ launch, deadlines: options.deadlines }, options.signal);
}

function profileOf(transport: StdioTransport, sandbox: Sandbox): ScanProfile {
  return {
    type: 'stdio',
    package: transport.package,
    version: transport.version,
    arguments: transport.arguments,
    environment: Object.keys(transport.environment).sort(),
    files: Object.keys(transport.files).sort(),
    sandbox,
  };
}
