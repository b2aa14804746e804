import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

/** Everything needed to start a program, confined or not. */
export const LaunchSchema = z.object({
  command: z.string(),
  arguments: z.array(z.string()),
  /** The whole environment: nothing is inherited. */
  environment: z.record(z.string(), z.string()),
  /** What the program reads from its file descriptors 3, 4, … */
  inputs: z.array(z.string()),
});

export type Launch = z.infer<typeof LaunchSchema>;

/** A started program with its streams. */
export interface Started {
  readonly process: ChildProcess;
  readonly input: Writable;
  readonly output: Readable;
  readonly errors: Readable;
}

/**
 * Starts a program as the leader of a process group of its own, with exactly the given environment,
 * and feeds its inputs.
 */
export function start(launch: Launch): Started {
  const child = spawn(launch.command, launch.arguments, {
    env: launch.environment,
    stdio: ['pipe', 'pipe', 'pipe', ...launch.inputs.map(() => 'pipe' as const)],
    detached: true,
    shell: false,
  });
  const [input, output, errors, ...inputs] = child.stdio;
  launch.inputs.forEach((text, index) => {
    const stream = inputs[index] as Writable;
    // A program that ends before it has read its inputs is told of by its exit.
    stream.on('error', () => {});
    stream.end(text);
  });
  return {
    process: child,
    input: input as Writable,
    output: output as Readable,
    errors: errors as Readable,
  };
}

/**
 * Ends a program and its process group at once, and lets go of its streams: a descendant that holds
 * one open must not keep this process alive. Under bubblewrap the end of the group's leader takes the
 * whole pid namespace with it.
 */
export function kill(started: Started): void {
  const { pid } = started.process;
  if (
    pid !== undefined &&
    started.process.exitCode === null &&
    started.process.signalCode === null
  ) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // The group is gone already.
    }
  }
  for (const stream of started.process.stdio) stream?.destroy();
}

/** Longest wait for the system to take a killed program away. */
const REAP_MS = 1_000;

/** Kills a program and waits until the system has taken it away. */
export async function end(started: Started): Promise<void> {
  const { process: child } = started;
  kill(started);
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  await once(child, 'exit', { signal: AbortSignal.timeout(REAP_MS) }).catch(() => {});
}
