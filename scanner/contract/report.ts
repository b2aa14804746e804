import { z } from 'zod';
import { CompletionSchema } from './completion.ts';
import { SteadinessSchema } from './steadiness.ts';
import { VerdictSchema } from './verdict.ts';

/** What a scan tells of one server. */
export const ReportedServerSchema = z.object({
  /** The id of its listing, or the name that a client's file gives it. */
  server: z.string(),
  status: CompletionSchema,
  /** One sentence; `null` when complete. */
  reason: z.string().nullable(),
  durationMs: z.int().min(0),
  toolCount: z.int().min(0),
  tools: z.array(VerdictSchema),
  /** Present where it was asked to list more than once. */
  steadiness: SteadinessSchema.optional(),
  /** Where it is named: a file, relative to where the command ran, and a line from 1. */
  source: z.object({ file: z.string(), line: z.int().min(1) }),
});

export type ReportedServer = z.infer<typeof ReportedServerSchema>;

/** What a scan tells. */
export const ReportSchema = z.object({
  scannerVersion: z.string(),
  servers: z.array(ReportedServerSchema),
});

export type Report = z.infer<typeof ReportSchema>;
