import type { Completion, Identity, Sandbox, Steadiness } from '../contract/index.ts';
import { ScanError } from '../errors.ts';
import type { Seen } from './normalise.ts';
import { type ScanOptions, scanTarget } from './scan-target.ts';
import type { Target } from './target.ts';
import type { Wall } from './wall.ts';

/** A scan of one server and how it ended. */
export interface Attempt {
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly completion: Completion;
  /** One sentence; `null` when complete. */
  readonly reason: string | null;
  /** What stood between the server and this machine; `null` where nothing could and it was not started. */
  readonly sandbox: Sandbox | null;
  /** `null` where nothing was seen. */
  readonly seen: Seen | null;
  readonly identity: Identity | null;
  /** `null` where it was not asked to list more than once, or did not. */
  readonly steadiness: Steadiness | null;
}

/** What an attempt is given beside the target. */
export interface AttemptOptions extends Omit<ScanOptions, 'onIdentity' | 'onSteadiness'> {
  /** The clock. */
  readonly now: () => Date;
}

/** Scans a server and tells every way in which that can end. Only a bug or an interruption throws. */
export async function attemptScan(target: Target, options: AttemptOptions): Promise<Attempt> {
  const startedAt = options.now();
  let identity: Identity | null = null;
  const onIdentity = (learnt: Identity) => {
    identity = learnt;
  };
  let steadiness: Steadiness | null = null;
  const onSteadiness = (found: Steadiness) => {
    steadiness = found;
  };
  const ending = await scanTarget(target, { ...options, onIdentity, onSteadiness }).then(
    (seen) => ({ completion: seen.completion, reason: seen.reason, seen }),
    (error: unknown) => {
      if (!(error instanceof ScanError)) throw error;
      return { completion: error.completion, reason: error.message, seen: null };
    },
  );
  const durationMs = options.now().getTime() - startedAt.getTime();
  return {
    startedAt,
    durationMs,
    ...ending,
    identity,
    steadiness,
    sandbox: sandboxOf(target, options.wall),
  };
}

const STARTED_HERE: readonly Target['type'][] = ['stdio', 'own', 'command'];

/** What stands between a server and this machine. */
export function sandboxOf(target: Target, wall: Wall): Sandbox | null {
  return STARTED_HERE.includes(target.type) ? wall.sandbox : 'remote';
}
