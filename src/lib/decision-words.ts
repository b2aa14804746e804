import type { Condition, Decision, Recommendation } from '../../scanner/contract/policy.ts';
import type { Settled } from '../../scanner/policy/settle.ts';
import { count } from './words.ts';

const TITLES: Record<Exclude<Decision, 'limit'>, string> = {
  allow: 'Allow',
  ask: 'Ask before each call',
  deny: 'Deny',
  hide: 'Hide',
};

/**
 * How a decision reads on a label.
 *
 * @example decisionInWords({ decision: 'limit', limit: { max: 60, window: 'hour' } }) // => 'At most 60 calls an hour'
 */
export function decisionInWords({ decision, limit }: Pick<Settled, 'decision' | 'limit'>): string {
  if (limit !== undefined)
    return `At most ${count(limit.max, 'call')} ${limit.window === 'hour' ? 'an hour' : 'a minute'}`;
  // Without its number a limit says nothing; no such recommendation exists.
  return decision === 'limit' ? 'Limit' : TITLES[decision];
}

/** How the advice for a tool reads on a label. */
export function titleOfDecision({
  recommendation,
}: {
  readonly recommendation: Recommendation;
}): string {
  return decisionInWords(recommendation);
}

/**
 * What a condition asks of a call, as the end of “Deny a call unless”.
 *
 * @example conditionInWords({ argument: 'path', test: 'under', … }) // => '`path` stays below the folder that you fill in'
 */
export function conditionInWords({ argument, test }: Condition): string {
  const name = `\`${argument}\``;
  switch (test) {
    case 'at-most':
      return `${name} is at most the number that you fill in`;
    case 'one-of':
      return `${name} is one of those that you fill in`;
    case 'begins-with':
      return `${name} begins with the address that you fill in`;
    case 'under':
      return `${name} stays below the folder that you fill in`;
    case 'select-only':
      return `${name} is a single SELECT`;
  }
}
