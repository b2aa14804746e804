import { z } from 'zod';

/**
 * Whether a server lists the same tools again: to the same client, and to a client by another name.
 * Each list names the tools that were missing, new or defined otherwise.
 */
export const SteadinessSchema = z.object({
  sameClient: z.array(z.string()),
  otherClient: z.array(z.string()),
});

export type Steadiness = z.infer<typeof SteadinessSchema>;
