import type { CallLimit, Decision, Harm, Profile, StandIn } from '../contract/policy.ts';
import type { SignalId } from '../contract/signal.ts';
import type { ParameterKind, Verdict } from '../contract/verdict.ts';

/** What advice looks at in a verdict. */
export type AdvisedVerdict = Pick<Verdict, 'name' | 'category' | 'risk' | 'signals' | 'parameters'>;

/** A decision, or a count of calls. */
export type Choice = Exclude<Decision, 'limit'> | CallLimit;

/** What we advise for one kind of harm. The first entry that applies to a verdict decides. */
export interface Advice {
  readonly harm: Harm;
  readonly applies: (verdict: AdvisedVerdict) => boolean;
  readonly choices: Readonly<Record<Profile, Choice>>;
  readonly reason: (verdict: AdvisedVerdict) => string;
  /** Kinds of parameters that this harm goes through, so that a condition on them bounds it. */
  readonly bounds: readonly ParameterKind[];
}

/** About one change a minute: what a person can still look through afterwards. */
const CHANGES: CallLimit = { max: 60, window: 'hour' };

/** Enough to tidy up by hand, too little to clear out a project. */
const SMALL_DELETIONS: CallLimit = { max: 10, window: 'hour' };

/** Answering a question takes a handful of records; copying a mailbox takes thousands. */
const SENSITIVE_READS: CallLimit = { max: 30, window: 'minute' };

/** A person watching can follow this many actions; a loop is stopped within the minute. */
const ACTIONS: CallLimit = { max: 10, window: 'minute' };

const always = (choice: Choice): Advice['choices'] => ({
  cautious: choice,
  balanced: choice,
  permissive: choice,
});

export const ADVICE: readonly Advice[] = [
  {
    harm: 'steering',
    applies: spellsHiddenText,
    choices: always('hide'),
    reason: () =>
      'Its definition acts on the model before any call is made, so keep it out of the list of tools.',
    bounds: [],
  },
  {
    harm: 'unclear',
    applies: ({ category, risk }) => category === 'unknown' || risk === 'unknown',
    choices: { ...always('ask'), cautious: 'deny' },
    reason: () => 'The definition says too little to tell what a call does, so a person decides.',
    bounds: [],
  },
  {
    harm: 'irreversible',
    applies: ({ category, risk }) => category === 'destructive' && risk === 'critical',
    choices: { ...always('deny'), permissive: 'ask' },
    reason: () =>
      'One call is enough, and no other call of this server brings back what is lost; allow it for the one task that needs it.',
    bounds: ['path'],
  },
  {
    harm: 'one-call',
    applies: ({ category }) => category === 'financial',
    choices: always('ask'),
    reason: ({ parameters }) =>
      `One call commits money, so a person confirms ${named(parameters, 'amount') ?? 'the amount'} each time.`,
    bounds: ['amount'],
  },
  {
    harm: 'one-call',
    applies: (verdict) =>
      verdict.category !== 'read' && has(verdict, 'code-execution') && isGrave(verdict),
    choices: always('ask'),
    reason: ({ parameters }) =>
      `One call runs ${named(parameters, 'command', 'code', 'query') ?? 'what it is given'}, so counting calls does not help: a person reads it first.`,
    bounds: ['command', 'query'],
  },
  {
    harm: 'one-call',
    applies: (verdict) => verdict.category !== 'read' && has(verdict, 'access-control'),
    choices: always('ask'),
    reason: () => 'One call changes who may do what, so a person confirms it.',
    bounds: [],
  },
  {
    harm: 'one-call',
    applies: (verdict) => verdict.category !== 'read' && has(verdict, 'messaging'),
    choices: always('ask'),
    reason: ({ parameters }) =>
      `What has been sent to people cannot be called back, so a person sees ${named(parameters, 'recipient', 'content') ?? 'the message'} first.`,
    bounds: ['recipient'],
  },
  {
    harm: 'disclosure',
    applies: handsOutSecrets,
    choices: { ...always('ask'), cautious: 'deny' },
    reason: () =>
      'One call can put a secret in front of the model, and a secret that was read has to be replaced.',
    bounds: [],
  },
  {
    harm: 'steering',
    applies: (verdict) => has(verdict, 'hidden-text'),
    choices: { ...always('ask'), cautious: 'hide' },
    reason: () =>
      'Its definition holds characters that nobody sees, so a person decides about each call.',
    bounds: [],
  },
  {
    harm: 'volume',
    applies: ({ category }) => category === 'destructive',
    choices: { ...always(SMALL_DELETIONS), cautious: 'ask' },
    reason: () =>
      'Each call deletes something that is easily made again; what harms is many of them.',
    bounds: ['path'],
  },
  {
    harm: 'one-call',
    applies: (verdict) => isGrave(verdict) && verdict.category !== 'read',
    choices: always('ask'),
    reason: () =>
      'The effect of one call reaches beyond what the server stores, so a person confirms it.',
    bounds: ['path', 'url', 'command'],
  },
  {
    harm: 'disclosure',
    applies: isGrave,
    choices: always('ask'),
    reason: () => 'One call can show what should stay closed, so a person confirms it.',
    bounds: ['path', 'url'],
  },
  {
    harm: 'volume',
    applies: ({ category }) => category === 'execute',
    choices: { cautious: 'ask', balanced: ACTIONS, permissive: 'allow' },
    reason: () => 'One call does little by itself; what harms is a loop.',
    bounds: ['path', 'url'],
  },
  {
    harm: 'volume',
    applies: ({ category }) => category === 'write',
    choices: { cautious: 'ask', balanced: CHANGES, permissive: 'allow' },
    reason: () =>
      'Each change can be undone; what harms is more of them than one can look through.',
    bounds: ['path'],
  },
  {
    harm: 'volume',
    applies: ({ risk }) => risk === 'medium',
    choices: { cautious: 'ask', balanced: SENSITIVE_READS, permissive: 'allow' },
    reason: () => 'One call shows a little of what is private; what harms is all of it.',
    bounds: ['path', 'url'],
  },
  {
    harm: 'none',
    applies: () => true,
    choices: always('allow'),
    reason: () => 'Nothing changes, and what it reads is public or ordinary.',
    bounds: [],
  },
];

/**
 * What takes the place of a decision that a format lacks, best first. Nothing weaker stands in where
 * one call is enough. A count that nobody keeps turns into a question, and where nobody can be asked
 * into what one call deserves: one that is `harmless` by itself goes through.
 */
export function standInsFor(decision: Decision, profile: Profile, harmless: boolean): StandIn[] {
  switch (decision) {
    case 'allow':
      return [];
    case 'limit':
      return harmless ? ['ask', 'allow'] : ['ask', 'deny'];
    case 'ask':
      return profile === 'cautious' ? ['deny', 'hide'] : ['bounded', 'deny', 'hide'];
    case 'deny':
      return ['hide', 'ask'];
    case 'hide':
      return ['deny', 'ask'];
  }
}

function has({ signals }: AdvisedVerdict, id: SignalId): boolean {
  return signals.some((signal) => signal.id === id);
}

function isGrave({ risk }: AdvisedVerdict): boolean {
  return risk === 'high' || risk === 'critical';
}

/** A stray invisible character is an accident; one that spells something was put there. */
function spellsHiddenText({ signals }: AdvisedVerdict): boolean {
  return signals.some(({ id, decoded }) => id === 'hidden-text' && decoded !== undefined);
}

function handsOutSecrets({ signals }: AdvisedVerdict): boolean {
  return signals.some(({ uses }) => uses?.includes('returns') || uses?.includes('manages'));
}

/** The parameter to look at, the first of these kinds, in backticks; undefined where there is none. */
function named(
  parameters: AdvisedVerdict['parameters'],
  ...kinds: ParameterKind[]
): string | undefined {
  const name = parameters.find(({ kind }) => kinds.includes(kind))?.name;
  return name === undefined ? undefined : `\`${name}\``;
}
