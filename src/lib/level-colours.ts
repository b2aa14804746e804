import type { RiskLevel } from '../../scanner/contract/risk.ts';

/** The colours of light pages, for pictures, which follow no style sheet: as `tokens.css` has them. */
export const COLOURS = {
  ground: '#f3f2ee',
  paper: '#ffffff',
  ink: '#15171c',
  inkSoft: '#4b5059',
} as const;

/** The ground of each level and the letters on it. What is unknown has no colour of its own. */
export const LEVEL_COLOURS: Record<RiskLevel, { readonly ground: string; readonly on: string }> = {
  critical: { ground: '#b3001e', on: '#ffffff' },
  high: { ground: '#c24a00', on: '#ffffff' },
  medium: { ground: '#ffc61a', on: '#15171c' },
  low: { ground: '#17684e', on: '#ffffff' },
  unknown: { ground: '#4b5059', on: '#ffffff' },
};
