import { rm } from 'node:fs/promises';
import type { Identity, RemoteTransport, StdioTransport, Steadiness } from '../contract/index.ts';
import { ScanError } from '../errors.ts';
import { install } from './install.ts';
import type { Deadlines } from './limits.ts';
import type { Seen } from './normalise.ts';
import { identifyPackage } from './package-identity.ts';
import { identifyRemote } from './remote/remote-identity.ts';
import { runWorker } from './run-worker.ts';
import { commandProgram } from './sandbox/command-program.ts';
import { confine } from './sandbox/confine.ts';
import { ownProgram } from './sandbox/own-program.ts';
import { nodeProgram, type Program } from './sandbox/program.ts';
import { CLIENT_NAME, checkSteadiness } from './steadiness.ts';
import type { Target } from './target.ts';
import type { Wall } from './wall.ts';
import type { WorkerTask } from './worker-messages.ts';
import type { Workspace } from './workspace.ts';

/** What a scan of one server is given. */
export interface ScanOptions {
  readonly wall: Wall;
  readonly workspace: Workspace;
  readonly deadlines: Deadlines;
  readonly allowPrivateHosts: boolean;
  readonly signal: AbortSignal;
  /** Called when the install begins and when the listing begins. */
  readonly onStep: (step: 'installing' | 'listing') => void;
  /** Whether to list more than once, to find servers that do not always say the same. */
  readonly checkSteadiness: boolean;
  /** Called when that was found out. */
  readonly onSteadiness: (steadiness: Steadiness) => void;
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
    case 'own':
      return inFolder(options, async (folder) => {
        options.onStep('listing');
        return run(await ownProgram(options.workspace.node, folder), folder, options);
      });
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
  const seen = await list({ kind: 'remote', remote }, options);
  options.onIdentity(identifyRemote(transport));
  return seen;
}

async function scanPackage(
  transport: StdioTransport,
  folder: string,
  options: ScanOptions,
): Promise<Seen> {
  const { node, disk } = options.workspace;
  const installed = disk.install(folder, () => {
    options.onStep('installing');
    return install(transport, folder, options.signal);
  });
  const listed = installed.then(({ result: entry }) => {
    options.onStep('listing');
    return run(nodeProgram({ ...transport, folder, entry }, node), folder, options);
  });
  // Who a package is can be asked of the registry even where it could not be installed or listed.
  const identified = installed
    .catch(() => {})
    .then(() => identifyPackage(transport, folder, options.signal))
    .then(options.onIdentity);
  await Promise.allSettled([listed, identified]);
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  installed.then(({ release }) => release()).catch(() => {});
  return listed;
}

async function run(program: Program, folder: string, options: ScanOptions): Promise<Seen> {
  const confined = await confine(program, options.wall, folder);
  try {
    return await list({ kind: 'program', launch: confined.launch }, options);
  } finally {
    await confined.remove();
  }
}

/** Lists once, or as often as it takes to tell whether the server is steady. */
async function list(target: WorkerTask['target'], options: ScanOptions): Promise<Seen> {
  const { deadlines, signal } = options;
  const listAs = (clientName: string) => runWorker({ target, deadlines, clientName }, signal);
  const seen = await listAs(CLIENT_NAME);
  if (options.checkSteadiness) options.onSteadiness(await checkSteadiness(seen, listAs));
  return seen;
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
