import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What npm run sets for its own scripts; an npm inside must not take it for its own settings. */
const INHERITED_FROM_NPM_RUN =
  /^(npm_(?!config_(registry|userconfig|cache|cafile|https?_proxy|noproxy)$)|INIT_CWD$)/i;

/** More than npm ever has to say, in bytes; the rest is read and dropped. */
const KEPT_BYTES = 8 * 1024 * 1024;

/** What became of a run of npm. Its words come from registries and packages: never trusted, never shown whole. */
export type NpmRun =
  | {
      readonly outcome: 'ended';
      readonly code: number | null;
      readonly output: string;
      readonly errors: string;
    }
  | { readonly outcome: 'timed-out' }
  | { readonly outcome: 'not-started'; readonly reason: string };

/** Where and how long npm may run. */
export interface NpmOptions {
  readonly folder: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * Runs npm with the settings of its user, not those of a surrounding `npm run`.
 *
 * @throws the reason of `signal` where that was aborted
 */
export async function runNpm(args: readonly string[], options: NpmOptions): Promise<NpmRun> {
  const giveUp = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs)]);
  // As root, servers run as a user who must be able to read what npm writes.
  const previousMask = process.umask(0o022);
  const npm = spawn('npm', args, {
    cwd: options.folder,
    env: environmentForNpm(),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: giveUp,
    killSignal: 'SIGKILL',
  });
  process.umask(previousMask);
  const output = keepText(npm.stdout);
  const errors = keepText(npm.stderr);
  try {
    const [code] = await once(npm, 'close');
    return { outcome: 'ended', code, output: output(), errors: errors() };
  } catch (error) {
    options.signal.throwIfAborted();
    if (giveUp.aborted) return { outcome: 'timed-out' };
    const message = error instanceof Error ? error.message : String(error);
    return { outcome: 'not-started', reason: `npm could not be started: ${message}` };
  }
}

function environmentForNpm(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !INHERITED_FROM_NPM_RUN.test(name)),
  );
}

function keepText(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= KEPT_BYTES) chunks.push(chunk);
  });
  return () => Buffer.concat(chunks).toString('utf8');
}
