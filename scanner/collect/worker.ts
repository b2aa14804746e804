/**
 * Runs in a process of its own, one for each server, so that whatever a server sends can block or
 * crash no more than this: the parent kills it at the deadline. Takes one task as a message, answers
 * with one outcome, and ends.
 */
import { ScanError } from '../errors.ts';
import { listTools } from './list-tools.ts';
import { normalise } from './normalise.ts';
import { RemoteTransport } from './remote/remote-transport.ts';
import { StdioTransport } from './stdio-transport.ts';
import { type WorkerOutcome, type WorkerTask, WorkerTaskSchema } from './worker-messages.ts';

process.once('message', (message) => {
  void work(message).then((outcome) => process.send?.(outcome, () => process.exit(0)));
});
// The parent is gone: nobody waits for an answer, and the server must not outlive the scan.
process.once('disconnect', () => process.exit(1));

async function work(message: unknown): Promise<WorkerOutcome> {
  const task = WorkerTaskSchema.parse(message);
  // The parent counts from when it started this process, so the time that starting took is used up.
  const totalMs = Math.max(1, task.deadlines.totalMs - Math.ceil(performance.now()));
  const deadlines = { ...task.deadlines, totalMs };
  try {
    return {
      outcome: 'seen',
      seen: normalise(await listTools(transportTo(task.target), deadlines, task.clientName)),
    };
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    return { outcome: 'failed', completion: error.completion, reason: error.message };
  }
}

function transportTo(target: WorkerTask['target']) {
  return target.kind === 'program'
    ? new StdioTransport(target.launch)
    : new RemoteTransport(target.remote);
}
