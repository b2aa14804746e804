import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Identity, RemoteTransport, StdioTransport } from '../contract/index.ts';
import { ScanError } from '../errors.ts';
import { install } from './install.ts';
import type { Deadlines } from './limits.ts';
import type { Seen } from './normalise.ts';
import { identifyPackage } from './package-identity.ts';
import { identifyRemote } from './remote/remote-identity.ts';
import { runWorker } from './run-worker.ts';
import { launchInBubblewrap } from './sandbox/bubblewrap.ts';
import { commandProgram } from './sandbox/command-program.ts';
import { nodeProgram, type Program } from './sandbox/program.ts';
import { launchUnconfined } from './sandbox/unconfined.ts';
import type { Target } from './target.ts';
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
  readonly allowPrivateHosts: boolean;
  readonly signal: AbortSignal;
  /** Called when the install begins and when the listing begins. */
  readonly onStep: (step: 'installing' | 'listing') => void;
  /** Called when it is known who the server is, whether or not its tools could be listed. */
  readonly onIdentity: (identity: Identity) => void;
}

/**
 * Scans one server: installs it where it is a package, starts it behind the wall or asks it where it
 * runs elsewhere, lists its tools, and leaves nothing behind.
 *
 * @throws ScanError where nothing was seen, with the state that says why
 */
export async function scanTarget(target: Target, options: ScanOptions): Promise<Seen> {
  switch (target.type) {
    case 'unsupported':
      throw new ScanError('unsupported', target.reason);
    case 'streamable-http':
    case 'sse':
      return scanRemote(target, options);
    case 'stdio':
      return inFolder(options, (folder) => scanPackage(target, folder, options));
    case 'command':
      return inFolder(options, async (folder) => {
        options.onStep('listing');
        const program = await commandProgram(target, options.workspace.node, folder);
        return run(program, folder, options);
      });
  }
}

async function scanRemote(transport: RemoteTransport, options: ScanOptions): Promise<Seen> {
  options.onStep('listing');
  const headers = Object.entries(transport.headers).map(([name, { environment }]) => {
    const value = process.env[environment];
    if (value !== undefined) return [name, value] as const;
    throw new ScanError(
      'auth-required',
      `its header ${name} needs the environment variable ${environment}, which is not set`,
    );
  });
  const remote = {
    type: transport.type,
    url: transport.url,
    headers: Object.fromEntries(headers),
    allowPrivateHosts: options.allowPrivateHosts,
  };
  const task = { target: { kind: 'remote' as const, remote }, deadlines: options.deadlines };
  const seen = await runWorker(task, options.signal);
  options.onIdentity(identifyRemote(transport));
  return seen;
}

async function scanPackage(
  transport: StdioTransport,
  folder: string,
  options: ScanOptions,
): Promise<Seen> {
  options.onStep('installing');
  const installed = install(transport, folder, options.signal);
  const listed = installed.then((entry) => {
    options.onStep('listing');
    return run(
      nodeProgram({ ...transport, folder, entry }, options.workspace.node),
      folder,
      options,
    );
  });
  // Who a package is can be asked of the registry even where it could not be installed or listed.
  const identified = installed
    .catch(() => {})
    .then(() => identifyPackage(transport, folder, options.signal))
    .then(options.onIdentity);
  await Promise.allSettled([listed, identified]);
  return listed;
}

async function run(program: Program, folder: string, options: ScanOptions): Promise<Seen> {
  const launch =
    options.wall.sandbox === 'none'
      ? await launchUnconfined(program, join(folder, 'home'))
      : launchInBubblewrap(program);
  return runWorker(
    { target: { kind: 'program', launch }, deadlines: options.deadlines },
    options.signal,
  );
}

/** Refuses to go on without a wall; else lends a folder that is gone afterwards. */
async function inFolder(
  options: ScanOptions,
  work: (folder: string) => Promise<Seen>,
): Promise<Seen> {
  if (options.wall.sandbox === null) throw new ScanError('sandbox-missing', options.wall.remedy);
  const folder = await options.workspace.newFolder();
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
