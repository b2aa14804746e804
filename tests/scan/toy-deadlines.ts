import { DEADLINES, type Deadlines } from '../../scanner/collect/limits.ts';
import type { Completion } from '../../scanner/contract/index.ts';

/** Long enough for a machine that is busy to start a toy, and to hear from it what it is meant to say. */
const SHORT_DEADLINES: Deadlines = { connectMs: 10_000, totalMs: 20_000 };

/** How long a toy is waited for: as long as a real server, unless never to answer is what it is for. */
export function deadlinesFor(expected: Completion): Deadlines {
  return expected === 'timed-out' ? SHORT_DEADLINES : DEADLINES;
}
