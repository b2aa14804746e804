import type {
  CallLimit,
  Condition,
  Decision,
  Profile,
  Recommendation,
} from '../contract/policy.ts';
import { ADVICE, type Advice, type AdvisedVerdict, standInsFor } from './advice.ts';
import type { BoundedArgument } from './conditions.ts';

/** A verdict and the conditions that could be put on the arguments of a call. */
export interface JudgedTool {
  readonly verdict: AdvisedVerdict;
  readonly bounds: readonly BoundedArgument[];
}

/** The profile of all that is not told otherwise. */
export const DEFAULT_PROFILE: Profile = 'balanced';

/**
 * What we recommend to do with calls of a tool, by the kind of harm that a call can do, and how far a
 * profile goes. Total.
 */
export function recommend(
  { verdict, bounds }: JudgedTool,
  profile: Profile = DEFAULT_PROFILE,
): Recommendation {
  const advice = ADVICE.find(({ applies }) => applies(verdict));
  if (advice === undefined) throw new Error('The last entry of ADVICE applies to every verdict.');
  const choice = advice.choices[profile];
  const decision: Decision = typeof choice === 'string' ? choice : 'limit';
  const harmless = verdict.category !== 'destructive';
  const about = {
    tool: verdict.name,
    profile,
    harm: advice.harm,
    reason: advice.reason(verdict),
    conditions: conditionsFor(decision, advice, profile, bounds),
    standIns: standInsFor(decision, profile, harmless),
  };
  return typeof choice === 'string'
    ? { ...about, decision: choice }
    : { ...about, decision: 'limit', limit: choice };
}

/**
 * Conditions bound a call that may go through. A permissive profile asks for them only where they
 * spare a person the question.
 */
function conditionsFor(
  decision: Decision,
  { bounds: kinds }: Advice,
  profile: Profile,
  bounds: readonly BoundedArgument[],
): Condition[] {
  if (decision === 'deny' || decision === 'hide') return [];
  if (profile === 'permissive' && decision !== 'ask') return [];
  return bounds.filter(({ kind }) => kinds.includes(kind)).map(({ condition }) => condition);
}

/**
 * One recommendation a tool, in the order of the tools. Tools of one name get the strictest advice of
 * them, since no policy can tell them apart.
 */
export function recommendAll(
  tools: readonly JudgedTool[],
  profile: Profile = DEFAULT_PROFILE,
): Recommendation[] {
  const recommendations = tools.map((tool) => recommend(tool, profile));
  const strictest = new Map<string, Recommendation>();
  for (const each of recommendations) {
    const other = strictest.get(each.tool);
    if (other === undefined || isStricter(each, other)) strictest.set(each.tool, each);
  }
  return recommendations.map((each) => strictest.get(each.tool) ?? each);
}

/** What lets through less counts for more. */
export const STRICTNESS: Readonly<Record<Decision, number>> = {
  allow: 0,
  limit: 1,
  ask: 2,
  deny: 3,
  hide: 4,
};

/** A decision, and with `limit` how many calls it lets through. */
export interface Strictness {
  readonly decision: Decision;
  readonly limit?: CallLimit;
}

/** Orders decisions from the laxest to the strictest, and limits by the calls of an hour. */
export function isStricter(a: Strictness, b: Strictness): boolean {
  if (a.limit !== undefined && b.limit !== undefined) return perHour(a.limit) < perHour(b.limit);
  return STRICTNESS[a.decision] > STRICTNESS[b.decision];
}

function perHour({ max, window }: CallLimit): number {
  return window === 'hour' ? max : max * 60;
}
