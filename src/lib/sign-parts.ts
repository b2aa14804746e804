import type { Category } from '../../scanner/contract/category.ts';
import type { RiskLevel } from '../../scanner/contract/risk.ts';

/** The square, in the 48 units of a sign, in which the pictogram of the category stands. */
export interface Inset {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A triangle has its room lower down, a diamond has less of it. The style sheet of signs says the same. */
const INSETS: Record<RiskLevel, Inset> = {
  critical: { x: 11, y: 11, size: 26 },
  high: { x: 14.5, y: 21, size: 19 },
  medium: { x: 13.5, y: 13.5, size: 21 },
  low: { x: 12, y: 12, size: 24 },
  unknown: { x: 11, y: 11, size: 26 },
};

/** Where the pictogram stands in the shape of a level. */
export function insetOf(level: RiskLevel): Inset {
  return INSETS[level];
}

/** The name of a category's pictogram among the symbols of `signs.svg`. */
export function pictogramOf(category: Category): string {
  return `category-${category}`;
}
