import { DECISIONS, type Decision } from '../../scanner/contract/policy.ts';
import type { RiskLevel } from '../../scanner/contract/risk.ts';
import { SIGNALS, type SignalId } from '../../scanner/contract/signal.ts';
import type { CatalogueTool } from './catalogue.ts';
import { factsOfTool } from './facts.ts';
import { LEVELS } from './levels.ts';
import type { Tally } from './tally.ts';
import { formatNumber, listOf } from './words.ts';

/** The worst level that occurs; null where there are no tools. */
export function worstLevel({ levels }: Pick<Tally, 'levels'>): RiskLevel | null {
  return LEVELS.find((level) => levels[level] > 0) ?? null;
}

/** Tools, worst first, and in the given order where they are equally bad. */
export function worstFirst(tools: readonly CatalogueTool[]): CatalogueTool[] {
  const rank = ({ verdict }: CatalogueTool) => LEVELS.indexOf(verdict.risk);
  return [...tools].sort((a, b) => rank(a) - rank(b));
}

/** The signals that occur, with how many tools have them. */
export function signalsOf({ signals }: Pick<Tally, 'signals'>): { id: SignalId; tools: number }[] {
  return SIGNALS.flatMap((id) => (signals[id] > 0 ? { id, tools: signals[id] } : []));
}

const VERBS: Record<Decision, string> = {
  allow: 'allow',
  limit: 'limit',
  ask: 'ask before',
  deny: 'deny',
  hide: 'hide',
};

/**
 * How many tools get which advice, strictest first.
 *
 * @example adviceInWords(tools) // => 'Deny 2, ask before 3 and allow 9'
 */
export function adviceInWords(tools: readonly CatalogueTool[]): string {
  const parts = [...DECISIONS].reverse().flatMap((decision) => {
    const number = tools.filter((tool) => factsOfTool(tool).decision === decision).length;
    return number === 0 ? [] : `${VERBS[decision]} ${formatNumber(number)}`;
  });
  const words = listOf(parts);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
