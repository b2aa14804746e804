import { readFileSync } from 'node:fs';

/** How often the memory of a server is looked at, in milliseconds. */
const INTERVAL_MS = 200;

/** The size of a page of memory on the machines that Node runs on under Linux, in bytes. */
const PAGE_BYTES = 4096;

/**
 * Looks at the memory that a process and all its descendants hold, until `stop` is called, and tells
 * once when it is more than `limit` bytes. Limits of single processes do not bound their sum. Only
 * Linux tells; elsewhere this does nothing.
 */
export function watchMemory(pid: number, limit: number, onExceeded: () => void): { stop(): void } {
  const timer = setInterval(() => {
    if (residentBytes(pid) <= limit) return;
    clearInterval(timer);
    onExceeded();
  }, INTERVAL_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** The sum over a process tree; what has ended meanwhile counts nothing. */
function residentBytes(pid: number): number {
  const [, pages] = read(`/proc/${pid}/statm`).split(' ');
  const children = read(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .filter((id) => id !== '');
  const own = Number(pages ?? 0) * PAGE_BYTES;
  return children.reduce((sum, child) => sum + residentBytes(Number(child)), own);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
