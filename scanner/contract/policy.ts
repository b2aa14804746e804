import { z } from 'zod';

/** What we recommend to do with calls of a tool. */
export const DECISIONS = ['allow', 'limit', 'ask', 'deny', 'hide'] as const;

export const DecisionSchema = z.enum(DECISIONS);

export type Decision = z.infer<typeof DecisionSchema>;

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

const AboutToolSchema = z.object({
  tool: z.string(),
  harm: HarmSchema,
  /** One sentence. */
  reason: z.string(),
});

/** A decision about one tool, whatever the format it is later written in. */
export const RecommendationSchema = z.discriminatedUnion('decision', [
  AboutToolSchema.extend({ decision: z.literal('limit'), limit: CallLimitSchema }),
  AboutToolSchema.extend({ decision: z.enum(['allow', 'ask', 'deny', 'hide']) }),
]);

export type Recommendation = z.infer<typeof RecommendationSchema>;

/** What a client or gateway can be told to do; what it cannot is said beside the snippet. */
export interface PolicySupports {
  readonly deny: boolean;
  readonly ask: boolean;
  readonly limit: boolean;
  readonly hide: boolean;
  /** Whether a decision can depend on the arguments of the call. */
  readonly argumentConditions: boolean;
}
