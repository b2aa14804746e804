import { CATEGORIES, type Category } from '../../scanner/contract/category.ts';
import { RISK_LEVELS, type RiskLevel } from '../../scanner/contract/risk.ts';
import { SIGNALS, type SignalId } from '../../scanner/contract/signal.ts';
import type { CatalogueTool } from './catalogue.ts';
import { LEVELS } from './levels.ts';
import { remembered } from './remember.ts';
import { count, listOf } from './words.ts';

/** Categories as pages list them: strongest first. */
export const CATEGORIES_SHOWN: readonly Category[] = [...CATEGORIES].reverse();

/** How many tools there are of each kind. */
export interface Tally {
  readonly tools: number;
  readonly levels: Readonly<Record<RiskLevel, number>>;
  readonly categories: Readonly<Record<Category, number>>;
  readonly signals: Readonly<Record<SignalId, number>>;
  /** Category × level. */
  readonly matrix: Readonly<Record<Category, Readonly<Record<RiskLevel, number>>>>;
}

/** Counts tools by level, category, signal, and category with level. */
export function tallyOf(tools: readonly CatalogueTool[]): Tally {
  return remembered('tally', tools, newTally);
}

function newTally(tools: readonly CatalogueTool[]): Tally {
  const levels = { ...NO_LEVELS };
  const categories = { ...NO_CATEGORIES };
  const signals = { ...NO_SIGNALS };
  const matrix = Object.fromEntries(
    CATEGORIES.map((category) => [category, { ...NO_LEVELS }]),
  ) as Record<Category, Record<RiskLevel, number>>;
  for (const { verdict } of tools) {
    levels[verdict.risk] += 1;
    categories[verdict.category] += 1;
    matrix[verdict.category][verdict.risk] += 1;
    for (const { id } of verdict.signals) signals[id] += 1;
  }
  return { tools: tools.length, levels, categories, signals, matrix };
}

/**
 * The levels that occur, in words, worst first.
 *
 * @example levelsInWords(tally) // => '1 critical, 3 high and 10 low'
 */
export function levelsInWords({ levels }: Pick<Tally, 'levels'>): string {
  const present = LEVELS.filter((level) => levels[level] > 0);
  return listOf(present.map((level) => count(levels[level], level, level)));
}

const NO_LEVELS = zeroes(RISK_LEVELS);
const NO_CATEGORIES = zeroes(CATEGORIES);
const NO_SIGNALS = zeroes(SIGNALS);

function zeroes<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}
