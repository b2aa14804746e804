import type {
  ArgumentSupport,
  CallLimit,
  Condition,
  Decision,
  PolicySupports,
  Recommendation,
} from '../contract/policy.ts';

/** What a policy says of calls of a tool once it is written in a format. */
export interface Settled {
  readonly decision: Decision;
  /** With `limit`. */
  readonly limit?: CallLimit;
  /** A call that breaks one of these is denied. */
  readonly conditions: readonly Condition[];
}

/**
 * The recommendation as far as a format can express it: the decision or the best of its stand-ins, with
 * the conditions that the format can check.
 *
 * @example settle({ decision: 'ask', standIns: ['deny'], … }, { ask: false, deny: true, … }).decision // => 'deny'
 * @throws Error for a format that can express neither, which would leave the tool open.
 */
export function settle(recommendation: Recommendation, supports: PolicySupports): Settled {
  const { decision, standIns } = recommendation;
  const conditions = recommendation.conditions.filter((each) => canCheck(supports.arguments, each));
  if (decision === 'allow' || supports[decision]) return withDecision(recommendation, conditions);
  const isBounded = conditions.length > 0 && conditions.length === recommendation.conditions.length;
  const standIn = standIns.find(
    (each) => each === 'allow' || (each === 'bounded' ? isBounded : supports[each]),
  );
  if (standIn === undefined)
    throw new Error(`This format has nothing that stands in for ${decision}.`);
  if (standIn === 'deny' || standIn === 'hide') return { decision: standIn, conditions: [] };
  return { decision: standIn === 'bounded' ? 'allow' : standIn, conditions };
}

function withDecision(recommendation: Recommendation, conditions: readonly Condition[]): Settled {
  return recommendation.decision === 'limit'
    ? { decision: 'limit', limit: recommendation.limit, conditions }
    : { decision: recommendation.decision, conditions };
}

/** A format that asks without arguments when it lists tools can only demand what every call carries. */
function canCheck(support: ArgumentSupport, { test, required }: Condition): boolean {
  if (support === 'required-text') return required && test !== 'at-most';
  return support === 'all';
}

/** One statement, whose only semicolon may be its last character. */
const ONE_SELECT = /^(SELECT|select)[ \n][^;]*;?$/;

/**
 * Whether the arguments of a call satisfy a condition. This is what every format that can check
 * arguments is proven against.
 */
export function satisfies(condition: Condition, value: unknown): boolean {
  if (condition.test === 'at-most') return typeof value === 'number' && value <= condition.most;
  if (typeof value !== 'string') return false;
  switch (condition.test) {
    case 'one-of':
      return condition.values.includes(value);
    case 'begins-with':
      return value.startsWith(condition.prefix);
    case 'under':
      return value.startsWith(`${condition.root}/`) && !value.includes('..');
    case 'select-only':
      return ONE_SELECT.test(value);
  }
}
