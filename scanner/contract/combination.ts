import { z } from 'zod';
import { IdSchema } from './id.ts';

/** Ways in which tools that are harmless enough alone are dangerous together. */
export const COMBINATIONS = ['private-data-leaves', 'secrets-leave', 'written-code-runs'] as const;

export const CombinationIdSchema = z.enum(COMBINATIONS);

export type CombinationId = z.infer<typeof CombinationIdSchema>;

/** What a tool brings to a combination. */
export const LEGS = [
  'private-data',
  'secrets',
  'untrusted-content',
  'way-out',
  'writes-files',
  'runs-code',
] as const;

export const LegIdSchema = z.enum(LEGS);

export type LegId = z.infer<typeof LegIdSchema>;

/** A tool by its server and name. */
export const ToolRefSchema = z.object({ server: IdSchema, tool: z.string() });

export type ToolRef = z.infer<typeof ToolRefSchema>;

/** Tools that together open a way that none of them opens alone; every leg has at least one. */
export const CombinationSchema = z.object({
  id: CombinationIdSchema,
  /** One sentence: what can happen. */
  says: z.string(),
  legs: z.array(z.object({ leg: LegIdSchema, tools: z.array(ToolRefSchema).min(1) })),
});

export type Combination = z.infer<typeof CombinationSchema>;
