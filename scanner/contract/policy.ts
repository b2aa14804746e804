import { z } from 'zod';

/** What we recommend to do with calls of a tool. */
export const DECISIONS = ['allow', 'limit', 'ask', 'deny', 'hide'] as const;

export const DecisionSchema = z.enum(DECISIONS);

export type Decision = z.infer<typeof DecisionSchema>;

/** The stretch of time that a limit counts in. */
export const WindowSchema = z.enum(['minute', 'hour']);

/** At most `max` calls a `window`. */
export const CallLimitSchema = z.object({ max: z.int().min(1), window: WindowSchema });

export type CallLimit = z.infer<typeof CallLimitSchema>;

/** A decision about one tool, whatever the format it is later written in. */
export const RecommendationSchema = z.object({
  tool: z.string(),
  decision: DecisionSchema,
  /** Present exactly when the decision is `limit`. */
  limit: CallLimitSchema.optional(),
  /** One sentence. */
  reason: z.string(),
});

export type Recommendation = z.infer<typeof RecommendationSchema>;
