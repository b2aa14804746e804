import { z } from 'zod';
import { CategorySchema } from './category.ts';
import { DigestSchema, IdSchema } from './id.ts';
import { RiskLevelSchema } from './risk.ts';
import { SignalIdSchema } from './signal.ts';

/** A tool as people who read its definition judged it. Two values stand where two are right. */
export const LabelledToolSchema = z.object({
  name: z.string(),
  /** Of the definition that was read: another definition under this name is not labelled. */
  digest: DigestSchema,
  category: z.array(CategorySchema).min(1),
  risk: z.array(RiskLevelSchema).min(1),
  signals: z.array(SignalIdSchema),
  /** Signals on which readers differed. */
  disputed: z.array(SignalIdSchema).default([]),
});

/** `catalogue/labels/<server>.json`: facts only, joined with what was seen by digest. */
export const ServerLabelsSchema = z.object({
  server: IdSchema,
  tools: z.array(LabelledToolSchema),
});

export type ServerLabels = z.infer<typeof ServerLabelsSchema>;
