import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { getPriority, setPriority } from 'node:os';
import { basename } from 'node:path';

/** Pages take the longest: whatever works beside them gives way where there is not a core for everybody. */
const GIVES_WAY = 10;

/**
 * Runs one of our programs beside the build, which gets its job as a line of JSON on stdin. Its stdin ends
 * when the build does, however that comes about: `read-job.ts` ends the program then, too.
 *
 * @throws Error where it fails
 */
export async function runBeside(program: string, job: object): Promise<void> {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'ignore', 'inherit'] });
  if (child.pid !== undefined) setPriority(child.pid, Math.max(getPriority(), GIVES_WAY));
  // A program that has failed reads nothing more: its exit code says so.
  child.stdin.on('error', () => {});
  child.stdin.write(`${JSON.stringify(job)}\n`);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${basename(program)} ended with exit code ${code}.`);
}
