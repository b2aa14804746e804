import { z } from 'zod';

/**
 * What one call of a tool can do, weakest first; `unknown` where the definition says too little.
 * A tool with several effects has the strongest.
 */
export const CATEGORIES = [
  'unknown',
  'read',
  'write',
  'execute',
  'destructive',
  'financial',
] as const;

export const CategorySchema = z.enum(CATEGORIES);

export type Category = z.infer<typeof CategorySchema>;
