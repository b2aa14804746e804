import { z } from 'zod';
import { ObservationSchema } from '../contract/observation.ts';
import { LaunchSchema } from './launch.ts';
import { DeadlinesSchema } from './limits.ts';
import { RemoteTargetSchema } from './remote/remote-transport.ts';

/** What the parent asks of a worker. */
export const WorkerTaskSchema = z.object({
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('program'), launch: LaunchSchema }),
    z.object({ kind: z.literal('remote'), remote: RemoteTargetSchema }),
  ]),
  deadlines: DeadlinesSchema,
  /** What the client calls itself. */
  clientName: z.string(),
});

export type WorkerTask = z.infer<typeof WorkerTaskSchema>;

/** What a worker answers. */
export const WorkerOutcomeSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('seen'),
    seen: ObservationSchema.omit({
      format: true,
      server: true,
      profile: true,
      profileDigest: true,
    }),
  }),
  z.object({
    outcome: z.literal('failed'),
    completion: z.enum([
      'auth-required',
      'unreachable',
      'timed-out',
      'limit-exceeded',
      'invalid-response',
      'install-failed',
      'unsupported',
      'sandbox-missing',
    ]),
    reason: z.string(),
  }),
]);

export type WorkerOutcome = z.infer<typeof WorkerOutcomeSchema>;
