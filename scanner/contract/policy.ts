import { z } from 'zod';

/** What we recommend to do with calls of a tool, from the laxest to the strictest. */
export const DECISIONS = ['allow', 'limit', 'ask', 'deny', 'hide'] as const;

export const DecisionSchema = z.enum(DECISIONS);

export type Decision = z.infer<typeof DecisionSchema>;

/** How much is left to agents. What differs is decided in `scanner/policy/advice.ts`. */
export const PROFILES = ['cautious', 'balanced', 'permissive'] as const;

export const ProfileSchema = z.enum(PROFILES);

export type Profile = z.infer<typeof ProfileSchema>;

/**
 * The kind of harm that the decision answers: a count of calls helps only against `volume`, and
 * against `steering` no decision about calls helps at all, since the definition is read before any.
 */
export const HARMS = [
  'none',
  'volume',
  'disclosure',
  'one-call',
  'irreversible',
  'steering',
  'unclear',
] as const;

export const HarmSchema = z.enum(HARMS);

export type Harm = z.infer<typeof HarmSchema>;

/** The stretch of time that a limit counts in. */
export const WindowSchema = z.enum(['minute', 'hour']);

/** At most `max` calls a `window`. */
export const CallLimitSchema = z.object({ max: z.int().min(1), window: WindowSchema });

export type CallLimit = z.infer<typeof CallLimitSchema>;

const AboutArgumentSchema = z.object({
  /** The name of a member of the arguments. */
  argument: z.string(),
  /** Whether the tool’s schema demands it. */
  required: z.boolean(),
});

/**
 * What one argument of a call must satisfy, where the risk lies in it. A call without the argument, or
 * with a value of another type, does not satisfy it. Values are to be filled in: until then they match
 * nothing that a server could act on.
 */
export const ConditionSchema = z.discriminatedUnion('test', [
  /** A number, at most this. */
  AboutArgumentSchema.extend({ test: z.literal('at-most'), most: z.number() }),
  /** A text that is one of these. */
  AboutArgumentSchema.extend({ test: z.literal('one-of'), values: z.array(z.string()).min(1) }),
  /** A text that begins with this. */
  AboutArgumentSchema.extend({ test: z.literal('begins-with'), prefix: z.string() }),
  /** An absolute path below this folder, with no two dots in a row. */
  AboutArgumentSchema.extend({ test: z.literal('under'), root: z.string() }),
  /** One SQL statement that begins with SELECT; nothing to fill in. */
  AboutArgumentSchema.extend({ test: z.literal('select-only') }),
]);

export type Condition = z.infer<typeof ConditionSchema>;

/**
 * What may take the place of a decision that a format cannot express. `bounded` is to allow the calls
 * that satisfy every condition, where the format can express all of them.
 */
export const STAND_INS = ['allow', 'bounded', 'ask', 'deny', 'hide'] as const;

export const StandInSchema = z.enum(STAND_INS);

export type StandIn = z.infer<typeof StandInSchema>;

const AboutToolSchema = z.object({
  tool: z.string(),
  profile: ProfileSchema,
  harm: HarmSchema,
  /** One sentence. */
  reason: z.string(),
  /** All must be satisfied; a call that breaks one is denied. Empty with `deny` and `hide`. */
  conditions: z.array(ConditionSchema),
  /** The first that a format can express is taken. */
  standIns: z.array(StandInSchema),
});

/** A decision about one tool, whatever the format it is later written in. */
export const RecommendationSchema = z.discriminatedUnion('decision', [
  AboutToolSchema.extend({ decision: z.literal('limit'), limit: CallLimitSchema }),
  AboutToolSchema.extend({ decision: z.enum(['allow', 'ask', 'deny', 'hide']) }),
]);

export type Recommendation = z.infer<typeof RecommendationSchema>;

/**
 * Which conditions on arguments a format can express: none, those on texts that every valid call
 * carries, or all.
 */
export type ArgumentSupport = 'none' | 'required-text' | 'all';

/** What a client or gateway can be told to do; what it cannot is said beside the snippet. */
export interface PolicySupports {
  readonly deny: boolean;
  readonly ask: boolean;
  readonly limit: boolean;
  readonly hide: boolean;
  readonly arguments: ArgumentSupport;
}
