import { z } from 'zod';

/**
 * How far a scan of a server came. Only `complete` and `partial` stand for a listing that was seen to
 * its end; the others say why nobody knows.
 */
export const COMPLETIONS = [
  'complete',
  'partial',
  'auth-required',
  'unreachable',
  'timed-out',
  'limit-exceeded',
  'invalid-response',
  'install-failed',
  'unsupported',
  'sandbox-missing',
  'not-scanned',
] as const;

export const CompletionSchema = z.enum(COMPLETIONS);

export type Completion = z.infer<typeof CompletionSchema>;

/** Whether the whole listing was seen, every readable tool of it included. */
export function isScanned(completion: Completion): boolean {
  return completion === 'complete' || completion === 'partial';
}
