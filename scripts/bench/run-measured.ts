import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** CPU seconds. */
export interface CpuTimes {
  readonly user: number;
  readonly system: number;
}

/** What a program took. Seconds, and bytes of memory. */
export interface Cost extends CpuTimes {
  readonly wall: number;
  /** The most that one process of the program held at once. */
  readonly memory: number;
}

/** A program to measure. */
export interface Program {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly cwd: string;
}

/** Linux counts time in hundredths of a second: its clock tick for programs, whatever the kernel's. */
const TICKS_PER_SECOND = 100;

const COMPILE_CACHE = fileURLToPath(new URL('../../.cache/compile', import.meta.url));

/** How often memory is looked at, in milliseconds. Its peak is the kernel's own, so little is missed. */
const LOOK_MS = 50;

/**
 * Runs a program to its end.
 *
 * @returns what it took, and what it wrote to stdout
 * @throws Error with the end of its stderr where it fails
 */
export async function runMeasured(
  program: Program,
): Promise<{ readonly cost: Cost; readonly output: string }> {
  const before = timesOfChildren();
  const start = performance.now();
  const child = spawn(program.command, program.arguments, {
    cwd: program.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: '--max-old-space-size=6000',
      // As every command of the project has it.
      NODE_COMPILE_CACHE: COMPILE_CACHE,
    },
  });
  let output = '';
  let errors = '';
  let memory = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = `${errors}${text}`.slice(-2000);
  });
  const timer = setInterval(() => {
    memory = Math.max(memory, peakOf(child.pid));
  }, LOOK_MS);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${program.command} ended with ${code}: ${errors}`);
  const after = timesOfChildren();
  return {
    output,
    cost: {
      user: after.user - before.user,
      system: after.system - before.system,
      wall: (performance.now() - start) / 1000,
      memory,
    },
  };
}

/** CPU seconds of all children of this process that have ended, with theirs: proc(5), fields 16 and 17. */
export function timesOfChildren(): CpuTimes {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The second field is a name in parentheses, which may hold blanks; the third follows it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return {
    user: Number(fields[13]) / TICKS_PER_SECOND,
    system: Number(fields[14]) / TICKS_PER_SECOND,
  };
}

/** The most that a process, or one that it started, has held until now. */
function peakOf(pid: number | string | undefined): number {
  try {
    const [, kilobytes = '0'] =
      /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    const peaks = children === '' ? [] : children.split(' ').map(peakOf);
    return Math.max(Number(kilobytes) * 1024, ...peaks);
  } catch {
    // It has just ended.
    return 0;
  }
}
