import { z } from 'zod';
import { CompletionSchema } from './completion.ts';
import { DigestSchema, IdSchema } from './id.ts';
import { IdentitySchema } from './identity.ts';
import { SandboxSchema } from './observation.ts';
import { SteadinessSchema } from './steadiness.ts';

/**
 * When a server was scanned and how that ended: the clock that an observation must not hold.
 * A failed scan changes `attempt` and keeps `observed`, so the last good observation stays, dated.
 */
export const ReceiptSchema = z.object({
  server: IdSchema,
  attempt: z.object({
    /** ISO 8601, UTC. */
    at: z.iso.datetime(),
    completion: CompletionSchema,
    /** One sentence; `null` when complete. */
    reason: z.string().nullable(),
    durationMs: z.int().min(0),
    sandbox: SandboxSchema.nullable(),
    scannerVersion: z.string(),
  }),
  /** Who the server is, as far as this attempt could learn; absent where it learnt nothing. */
  identity: IdentitySchema.optional(),
  /** Present where it was asked to list more than once. */
  steadiness: SteadinessSchema.optional(),
  /** The scan whose observation is kept; `null` while none ever succeeded. */
  observed: z
    .object({
      at: z.iso.datetime(),
      /** SHA-256 of the observation file. */
      digest: DigestSchema,
    })
    .nullable(),
});

export type Receipt = z.infer<typeof ReceiptSchema>;
