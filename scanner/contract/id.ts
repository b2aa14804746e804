import { z } from 'zod';

/** What an id looks like: the file name, the URL and the JSON key of a listing, rule, attack or category. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const IdSchema = z
  .string()
  .max(80)
  .regex(ID_PATTERN, 'expected lower-case words joined by single hyphens, such as "my-server"');

export type Id = z.infer<typeof IdSchema>;

/** A SHA-256 digest in lower-case hexadecimal. */
export const DigestSchema = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');

export type Digest = z.infer<typeof DigestSchema>;
