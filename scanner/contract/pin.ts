import { z } from 'zod';
import { CategorySchema } from './category.ts';
import { DigestSchema, IdSchema } from './id.ts';
import { RiskLevelSchema } from './risk.ts';
import { SignalIdSchema } from './signal.ts';

/** The members of a definition that are told apart when one changes. */
export const PINNED_FIELDS = [
  'title',
  'description',
  'inputSchema',
  'outputSchema',
  'annotations',
] as const;

export const PinnedFieldSchema = z.enum(PINNED_FIELDS);

export type PinnedField = z.infer<typeof PinnedFieldSchema>;

/** A tool as it was last accepted: facts about it, none of its words but the name. */
export const PinnedToolSchema = z.object({
  name: z.string(),
  /** Of the whole definition. */
  digest: DigestSchema,
  /** Of the definition without its name: equal where a tool was only renamed. */
  nameless: DigestSchema,
  /** Of each member that the definition has. */
  fields: z.partialRecord(PinnedFieldSchema, DigestSchema),
  category: CategorySchema,
  risk: RiskLevelSchema,
  signals: z.array(SignalIdSchema),
});

export type PinnedTool = z.infer<typeof PinnedToolSchema>;

/** A server as it was last accepted. */
export const PinSchema = z.object({
  server: IdSchema,
  /** The version of the package, or what a remote server calls its version. */
  version: z.string(),
  /** Of what is started or asked, as in the observation. */
  profileDigest: DigestSchema,
  /** Of the rules that judged it. */
  rulesDigest: DigestSchema,
  /** Of the server's instructions to models; `null` where it gives none. */
  instructions: DigestSchema.nullable(),
  tools: z.array(PinnedToolSchema),
});

export type Pin = z.infer<typeof PinSchema>;
