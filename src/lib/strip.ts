import type { RiskLevel } from '../../scanner/contract/risk.ts';
import { LEVELS } from './levels.ts';
import type { Tally } from './tally.ts';

/** A stretch of equal cells in a risk strip: one cell a tool, worst first. */
export interface StripRun {
  readonly level: RiskLevel;
  readonly cells: number;
  /** How many cells stand before it. */
  readonly from: number;
}

/** The runs of a server's risk strip. */
export function stripOf({ levels }: Pick<Tally, 'levels'>): StripRun[] {
  let from = 0;
  return LEVELS.flatMap((level) => {
    const run = { level, cells: levels[level], from };
    from += run.cells;
    return run.cells === 0 ? [] : run;
  });
}
