import { open, readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { z } from 'zod';
import type { StdioTransport } from '../contract/listing.ts';
import { ScanError } from '../errors.ts';
import { LIMITS } from './limits.ts';
import { runNpm } from './npm.ts';
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
  await runInstall(`${transport.package}@${transport.version}`, folder, signal);
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

async function runInstall(spec: string, folder: string, signal: AbortSignal): Promise<void> {
  const args = ['install', ...NPM_OPTIONS, '--prefix', folder, spec];
  const npm = await runNpm(args, { folder, timeoutMs: LIMITS.installMs, signal });
  if (npm.outcome === 'timed-out') {
    const seconds = LIMITS.installMs / 1000;
    throw new ScanError('install-failed', `npm had not installed it after ${seconds} seconds`);
  }
  if (npm.outcome === 'not-started') throw new ScanError('install-failed', npm.reason);
  if (npm.code !== 0) throw new ScanError('install-failed', describeComplaint(npm.errors));
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
