import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { z } from 'zod';
import type { StdioTransport } from '../contract/listing.ts';
import { ScanError } from '../errors.ts';
import { LIMITS } from './limits.ts';
import { quote } from './printable.ts';

/** Only what was published to the registry, exactly, and none of its scripts. */
const NPM_OPTIONS = [
  '--ignore-scripts',
  '--omit=dev',
  '--no-save',
  '--no-package-lock',
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--no-progress',
  '--loglevel=error',
  '--allow-git=none',
  '--allow-remote=none',
  '--allow-file=none',
  '--allow-directory=none',
];

/** What npm run sets for its own scripts; an npm inside must not take it for its own settings. */
const INHERITED_FROM_NPM_RUN =
  /^(npm_(?!config_(registry|userconfig|cache|cafile|https?_proxy|noproxy)$)|INIT_CWD$)/i;

/** npm's own error codes, as in "npm error code E404". */
const NPM_ERROR_CODE = /^npm (?:error|ERR!) code (\w+)$/m;

const ManifestSchema = z.object({
  version: z.string(),
  bin: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
});

/**
 * Installs exactly the listed version into `folder` and finds what to run.
 *
 * @returns the entry file, relative to the folder
 * @throws ScanError `install-failed`, or `unsupported` where there is nothing that Node could run
 */
export async function install(
  transport: StdioTransport,
  folder: string,
  signal: AbortSignal,
): Promise<string> {
  await runNpm([`${transport.package}@${transport.version}`], folder, signal);
  const packageFolder = join('node_modules', transport.package);
  const manifest = await readManifest(join(folder, packageFolder, 'package.json'));
  if (manifest.version !== transport.version) {
    throw new ScanError(
      'install-failed',
      `npm installed version ${quote(manifest.version)} instead`,
    );
  }
  const entry = normalize(join(packageFolder, entryOf(manifest, transport.package)));
  if (!entry.startsWith(packageFolder))
    throw new ScanError('unsupported', 'its bin stands outside of its package');
  await requireNodeProgram(join(folder, entry));
  return entry;
}

async function runNpm(
  packages: readonly string[],
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const giveUp = AbortSignal.any([signal, AbortSignal.timeout(LIMITS.installMs)]);
  // As root, servers run as a user who must be able to read what npm writes.
  const previousMask = process.umask(0o022);
  const npm = spawn('npm', ['install', ...NPM_OPTIONS, '--prefix', folder, ...packages], {
    cwd: folder,
    env: environmentForNpm(),
    stdio: ['ignore', 'ignore', 'pipe'],
    signal: giveUp,
    killSignal: 'SIGKILL',
  });
  process.umask(previousMask);
  let complaint = '';
  npm.stderr.on('data', (chunk: Buffer) => {
    if (complaint.length < LIMITS.errorOutputBytes) complaint += chunk.toString('utf8');
  });
  try {
    const [code] = await once(npm, 'close');
    if (code !== 0) throw new ScanError('install-failed', describeComplaint(complaint));
  } catch (error) {
    if (error instanceof ScanError) throw error;
    signal.throwIfAborted();
    const reason = giveUp.aborted
      ? `npm had not installed it after ${LIMITS.installMs / 1000} seconds`
      : `npm could not be started: ${error instanceof Error ? error.message : String(error)}`;
    throw new ScanError('install-failed', reason, { cause: error });
  }
}

function environmentForNpm(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !INHERITED_FROM_NPM_RUN.test(name)),
  );
}

/** npm quotes addresses and file names; only its code is ours to repeat. */
function describeComplaint(complaint: string): string {
  const code = NPM_ERROR_CODE.exec(complaint)?.[1];
  if (code === 'E404') return 'the registry does not have this package (E404)';
  if (code === 'ETARGET') return 'the registry does not have this version (ETARGET)';
  return code === undefined ? 'npm could not install it' : `npm could not install it (${code})`;
}

async function readManifest(file: string): Promise<z.infer<typeof ManifestSchema>> {
  try {
    return ManifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new ScanError('install-failed', 'its package.json cannot be read', { cause: error });
  }
}

/** npm's rule for `npx`: the only bin, or the one that is called like the package. */
function entryOf(manifest: z.infer<typeof ManifestSchema>, packageName: string): string {
  if (typeof manifest.bin === 'string') return manifest.bin;
  const bins = Object.entries(manifest.bin ?? {});
  const ofSameName = bins.find(([name]) => name === packageName.replace(/^@[^/]*\//, ''));
  const entry = (ofSameName ?? bins[0])?.[1];
  if (entry === undefined) throw new ScanError('unsupported', 'its package has no bin to run');
  return entry;
}

/** Refuses a bin that is for another interpreter than Node. */
async function requireNodeProgram(file: string): Promise<void> {
  const handle = await open(file).catch((error: unknown) => {
    throw new ScanError('unsupported', 'the bin that its package names does not exist', {
      cause: error,
    });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(128), 0, 128, 0);
    const firstLine = buffer.toString('latin1', 0, bytesRead).split('\n', 1)[0] ?? '';
    const isScript = firstLine.startsWith('#!')
      ? /\bnode\b/.test(firstLine)
      : /\.[cm]?js$/.test(file);
    if (!isScript) throw new ScanError('unsupported', 'its bin is no program for Node');
  } finally {
    await handle.close();
  }
}
