import { readFileSync } from 'node:fs';

/** How often the processes are looked at, in milliseconds. Peaks are kept by the system itself. */
const INTERVAL_MS = 25;

/** Which processes are the scanner's own: its command line and its workers, not what they start. */
const OF_SCANNER = /scanner\/(cli|collect\/worker)\.ts/;

/**
 * Watches a process and its descendants until `stop`, which gives the sum of the peaks of memory that
 * the scanner's own processes held, in bytes. Linux only.
 */
export function watchScannerMemory(pid: number): { stop(): number } {
  const peaks = new Map<number, number>();
  const look = () => visit(pid, peaks);
  const timer = setInterval(look, INTERVAL_MS);
  return {
    stop() {
      clearInterval(timer);
      return [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
    },
  };
}

function visit(pid: number, peaks: Map<number, number>, parent = ''): void {
  const commandLine = read(`/proc/${pid}/cmdline`);
  // A process that is about to become another program still has its parent's command line and memory.
  if (OF_SCANNER.test(commandLine) && commandLine !== parent) {
    const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
    peaks.set(pid, Math.max(peaks.get(pid) ?? 0, kilobytes * 1024));
  }
  const children = read(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .filter((id) => id !== '');
  for (const child of children) visit(Number(child), peaks, commandLine);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
