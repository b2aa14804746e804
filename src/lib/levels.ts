import type { RiskLevel } from '../../scanner/contract/risk.ts';

/**
 * Levels as pages list them: worst first, and unknown before low, since it may be worse. In a file of
 * its own, since browsers load it, too.
 */
export const LEVELS = [
  'critical',
  'high',
  'medium',
  'unknown',
  'low',
] as const satisfies RiskLevel[];
