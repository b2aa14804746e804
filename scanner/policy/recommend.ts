import { type CallLimit, DECISIONS, type Harm, type Recommendation } from '../contract/policy.ts';
import type { SignalId } from '../contract/signal.ts';
import type { ServerVerdict, Verdict } from '../contract/verdict.ts';

/** About one change a minute: what a person can still look through afterwards. */
const CHANGES: CallLimit = { max: 60, window: 'hour' };

/** Enough to tidy up by hand, too little to clear out a project. */
const SMALL_DELETIONS: CallLimit = { max: 10, window: 'hour' };

/** Answering a question takes a handful of records; copying a mailbox takes thousands. */
const SENSITIVE_READS: CallLimit = { max: 30, window: 'minute' };

/** A person watching can follow this many actions; a loop is stopped within the minute. */
const ACTIONS: CallLimit = { max: 10, window: 'minute' };

/** What we advise for one kind of harm. The first entry that applies to a verdict decides. */
interface Advice {
  readonly harm: Harm;
  readonly applies: (verdict: Verdict) => boolean;
  readonly decision: 'allow' | 'ask' | 'deny' | 'hide' | CallLimit;
  readonly reason: (verdict: Verdict) => string;
}

const ADVICE: readonly Advice[] = [
  {
    harm: 'steering',
    applies: spellsHiddenText,
    decision: 'hide',
    reason: () =>
      'Its definition acts on the model before any call is made, so keep it out of the list of tools.',
  },
  {
    harm: 'unclear',
    applies: ({ category, risk }) => category === 'unknown' || risk === 'unknown',
    decision: 'ask',
    reason: () => 'The definition says too little to tell what a call does, so a person decides.',
  },
  {
    harm: 'irreversible',
    applies: ({ category, risk }) => category === 'destructive' && risk === 'critical',
    decision: 'deny',
    reason: () =>
      'One call is enough, and no other call of this server brings back what is lost; allow it for the one task that needs it.',
  },
  {
    harm: 'one-call',
    applies: ({ category }) => category === 'financial',
    decision: 'ask',
    reason: ({ parameters }) =>
      `One call commits money, so a person confirms ${named(parameters, 'amount') ?? 'the amount'} each time.`,
  },
  {
    harm: 'one-call',
    applies: (verdict) =>
      verdict.category !== 'read' && has(verdict, 'code-execution') && isGrave(verdict),
    decision: 'ask',
    reason: ({ parameters }) =>
      `One call runs ${named(parameters, 'command', 'code', 'query') ?? 'what it is given'}, so counting calls does not help: a person reads it first.`,
  },
  {
    harm: 'one-call',
    applies: (verdict) => verdict.category !== 'read' && has(verdict, 'access-control'),
    decision: 'ask',
    reason: () => 'One call changes who may do what, so a person confirms it.',
  },
  {
    harm: 'one-call',
    applies: (verdict) => verdict.category !== 'read' && has(verdict, 'messaging'),
    decision: 'ask',
    reason: ({ parameters }) =>
      `What has been sent to people cannot be called back, so a person sees ${named(parameters, 'recipient', 'content') ?? 'the message'} first.`,
  },
  {
    harm: 'disclosure',
    applies: handsOutSecrets,
    decision: 'ask',
    reason: () =>
      'One call can put a secret in front of the model, and a secret that was read has to be replaced.',
  },
  {
    harm: 'steering',
    applies: (verdict) => has(verdict, 'hidden-text'),
    decision: 'ask',
    reason: () =>
      'Its definition holds characters that nobody sees, so a person decides about each call.',
  },
  {
    harm: 'volume',
    applies: ({ category }) => category === 'destructive',
    decision: SMALL_DELETIONS,
    reason: () =>
      'Each call deletes something that is easily made again; what harms is many of them.',
  },
  {
    harm: 'one-call',
    applies: (verdict) => isGrave(verdict) && verdict.category !== 'read',
    decision: 'ask',
    reason: () =>
      'The effect of one call reaches beyond what the server stores, so a person confirms it.',
  },
  {
    harm: 'disclosure',
    applies: isGrave,
    decision: 'ask',
    reason: () => 'One call can show what should stay closed, so a person confirms it.',
  },
  {
    harm: 'volume',
    applies: ({ category }) => category === 'execute',
    decision: ACTIONS,
    reason: () => 'One call does little by itself; a limit stops a loop.',
  },
  {
    harm: 'volume',
    applies: ({ category }) => category === 'write',
    decision: CHANGES,
    reason: () => 'Each change can be undone; a limit keeps them few enough to look through.',
  },
  {
    harm: 'volume',
    applies: ({ risk }) => risk === 'medium',
    decision: SENSITIVE_READS,
    reason: () =>
      'One call shows a little of what is private; a limit keeps it from becoming all of it.',
  },
  {
    harm: 'none',
    applies: () => true,
    decision: 'allow',
    reason: () => 'Nothing changes, and what it reads is public or ordinary.',
  },
];

/** What we recommend to do with calls of a tool, by the kind of harm that a call can do. Total. */
export function recommend(verdict: Verdict): Recommendation {
  const advice = ADVICE.find(({ applies }) => applies(verdict));
  if (advice === undefined) throw new Error('The last entry of ADVICE applies to every verdict.');
  const about = { tool: verdict.name, harm: advice.harm, reason: advice.reason(verdict) };
  return typeof advice.decision === 'string'
    ? { ...about, decision: advice.decision }
    : { ...about, decision: 'limit', limit: advice.decision };
}

/**
 * One recommendation a tool, in the order of the verdicts. Tools of one name get the strictest advice
 * of them, since no policy can tell them apart.
 */
export function recommendAll(verdict: ServerVerdict): Recommendation[] {
  const recommendations = verdict.tools.map(recommend);
  const strictest = new Map<string, Recommendation>();
  for (const each of recommendations) {
    const other = strictest.get(each.tool);
    if (other === undefined || isStricter(each, other)) strictest.set(each.tool, each);
  }
  return recommendations.map((each) => strictest.get(each.tool) ?? each);
}

/** Decisions get stricter along their list, and limits the fewer calls they let through in an hour. */
function isStricter(a: Recommendation, b: Recommendation): boolean {
  if (a.decision === 'limit' && b.decision === 'limit') return perHour(a.limit) < perHour(b.limit);
  return DECISIONS.indexOf(a.decision) > DECISIONS.indexOf(b.decision);
}

function perHour({ max, window }: CallLimit): number {
  return window === 'hour' ? max : max * 60;
}

function has({ signals }: Verdict, id: SignalId): boolean {
  return signals.some((signal) => signal.id === id);
}

function isGrave({ risk }: Verdict): boolean {
  return risk === 'high' || risk === 'critical';
}

/** A stray invisible character is an accident; one that spells something was put there. */
function spellsHiddenText({ signals }: Verdict): boolean {
  return signals.some(({ id, decoded }) => id === 'hidden-text' && decoded !== undefined);
}

function handsOutSecrets({ signals }: Verdict): boolean {
  return signals.some(({ uses }) => uses?.includes('returns') || uses?.includes('manages'));
}

/** The parameter to look at, the first of these kinds, in backticks; undefined where there is none. */
function named(
  parameters: Verdict['parameters'],
  ...kinds: Verdict['parameters'][number]['kind'][]
): string | undefined {
  const name = parameters.find(({ kind }) => kinds.includes(kind))?.name;
  return name === undefined ? undefined : `\`${name}\``;
}
