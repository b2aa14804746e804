import { z } from 'zod';
import { CategorySchema } from './category.ts';
import { IdSchema } from './id.ts';
import { PinnedFieldSchema } from './pin.ts';
import { RiskLevelSchema } from './risk.ts';
import { SignalIdSchema } from './signal.ts';

const JudgementSchema = z.object({
  category: CategorySchema,
  risk: RiskLevelSchema,
  signals: z.array(SignalIdSchema),
});

/** What happened between two pins. */
export const DifferenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('server-added'), tools: z.int().min(0) }),
  z.object({ kind: z.literal('instructions-changed') }),
  z.object({ kind: z.literal('tool-added'), tool: z.string(), after: JudgementSchema }),
  z.object({ kind: z.literal('tool-removed'), tool: z.string(), before: JudgementSchema }),
  z.object({ kind: z.literal('tool-renamed'), tool: z.string(), from: z.string() }),
  z.object({
    kind: z.literal('tool-redefined'),
    tool: z.string(),
    fields: z.array(PinnedFieldSchema),
  }),
  z.object({
    kind: z.literal('judgement-changed'),
    tool: z.string(),
    before: JudgementSchema,
    after: JudgementSchema,
    /** Whether the definition is another, or the same definition is judged by other rules. */
    cause: z.enum(['server', 'rules']),
    /** What became of the level. */
    level: z.enum(['raised', 'lowered', 'same']),
  }),
]);

export type Difference = z.infer<typeof DifferenceSchema>;

/** A dated difference between two pins. */
export const ChangeSchema = z.object({
  /** When the observation was made that showed it: a day, ISO 8601. */
  on: z.iso.date(),
  fromVersion: z.string().nullable(),
  toVersion: z.string(),
  /** The definition changed and the version did not: what was approved is no longer what is called. */
  silently: z.boolean(),
  difference: DifferenceSchema,
});

export type Change = z.infer<typeof ChangeSchema>;

/** `catalogue/changes/<server>.json`: append-only, oldest first. */
export const ServerChangesSchema = z.object({ server: IdSchema, changes: z.array(ChangeSchema) });

export type ServerChanges = z.infer<typeof ServerChangesSchema>;
