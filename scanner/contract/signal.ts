import { z } from 'zod';

/** Properties of a tool that matter beside its category. */
export const SIGNALS = [
  'secrets',
  'code-execution',
  'filesystem',
  'arbitrary-url',
  'messaging',
  'access-control',
  'personal-data',
  'untrusted-content',
  'instructions',
  'hidden-text',
  'annotation-conflict',
  'shadowing',
] as const;

export const SignalIdSchema = z.enum(SIGNALS);

export type SignalId = z.infer<typeof SignalIdSchema>;
