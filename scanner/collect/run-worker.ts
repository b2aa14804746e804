import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ScanError } from '../errors.ts';
import type { Seen } from './normalise.ts';
import { WorkerOutcomeSchema, type WorkerTask } from './worker-messages.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** A worker keeps its own deadline; one that is still silent this much later hangs. */
const GRACE_MS = 5_000;

/** Room for an answer of the largest size in its several forms (bytes, text, parsed, sorted). */
const WORKER_HEAP_MB = 192;

/** Where messages are read and thrown away again: small, since a server decides how many there are. */
const WORKER_NURSERY_MB = 2;

/**
 * Has a worker list the tools of one server and ends it in any case.
 *
 * @throws ScanError where nothing was seen; the reason of `signal` where that ended it.
 */
export async function runWorker(task: WorkerTask, signal: AbortSignal): Promise<Seen> {
  signal.throwIfAborted();
  const worker = fork(WORKER, [], {
    execArgv: [
      `--max-old-space-size=${WORKER_HEAP_MB}`,
      `--max-semi-space-size=${WORKER_NURSERY_MB}`,
    ],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'json',
  });
  const deadline = AbortSignal.timeout(task.deadlines.totalMs + GRACE_MS);
  try {
    worker.send(task);
    return await answerOf(worker, deadline, signal);
  } finally {
    worker.kill('SIGKILL');
  }
}

function answerOf(worker: ChildProcess, deadline: AbortSignal, signal: AbortSignal): Promise<Seen> {
  return new Promise((resolve, reject) => {
    worker.once('message', (message) => {
      const result = WorkerOutcomeSchema.safeParse(message);
      if (!result.success) reject(result.error);
      else if (result.data.outcome === 'seen') resolve(result.data.seen);
      else reject(new ScanError(result.data.completion, result.data.reason));
    });
    worker.once('error', reject);
    worker.once('exit', (code, by) => {
      const how = by === null ? `exit code ${code}` : by;
      reject(
        new ScanError(
          'limit-exceeded',
          `reading its answer took more than the scanner allows (the reader ended with ${how})`,
        ),
      );
    });
    deadline.addEventListener('abort', () =>
      reject(new ScanError('timed-out', 'reading its answer took longer than the scanner allows')),
    );
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
