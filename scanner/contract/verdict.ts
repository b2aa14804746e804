import { z } from 'zod';
import { CategorySchema } from './category.ts';
import { DigestSchema, IdSchema } from './id.ts';
import { RiskLevelSchema } from './risk.ts';
import { SignalIdSchema } from './signal.ts';

/** What a finding is evidence of. */
export const ClaimSchema = z.discriminatedUnion('about', [
  z.object({ about: z.literal('category'), category: CategorySchema }),
  z.object({ about: z.literal('risk'), risk: RiskLevelSchema }),
  z.object({ about: z.literal('signal'), signal: SignalIdSchema }),
  z.object({ about: z.literal('parameter'), parameter: z.string() }),
]);

export type Claim = z.infer<typeof ClaimSchema>;

/** What became of a finding: it settled the verdict, agreed with it, or lost to stronger evidence. */
export const FindingRoleSchema = z.enum(['decides', 'supports', 'overruled']);

export type FindingRole = z.infer<typeof FindingRoleSchema>;

/**
 * A rule's statement about one exact piece of a definition.
 *
 * `field` is the path of the member without a leading slash, its parts escaped as in RFC 6901:
 * `description`, `inputSchema/properties/command/enum/2`. At a property it stands for the property's
 * name, at a number or boolean for its JSON text. `span` counts UTF-16 code units of that text, end
 * exclusive, and `text` is what stands there.
 */
export const FindingSchema = z.object({
  rule: IdSchema,
  field: z.string(),
  span: z.tuple([z.int().min(0), z.int().min(0)]),
  text: z.string(),
  says: z.string(),
  claim: ClaimSchema,
  role: FindingRoleSchema,
});

export type Finding = z.infer<typeof FindingSchema>;

/** What a tool does with credentials. */
export const SecretUseSchema = z.enum(['accepts', 'returns', 'manages']);

export type SecretUse = z.infer<typeof SecretUseSchema>;

/** A signal and the findings, by their place in the verdict, that raised it. */
export const SignalSchema = z.object({
  id: SignalIdSchema,
  /** Only with `secrets`. */
  uses: z.array(SecretUseSchema).optional(),
  /** Only with `hidden-text`: what the invisible characters spell. */
  decoded: z.string().optional(),
  findings: z.array(z.int().min(0)).min(1),
});

export type Signal = z.infer<typeof SignalSchema>;

/** Why the value of a parameter matters. */
export const PARAMETER_KINDS = [
  'command',
  'code',
  'query',
  'path',
  'url',
  'recipient',
  'amount',
  'credential',
  'target',
  'content',
] as const;

export const ParameterKindSchema = z.enum(PARAMETER_KINDS);

export type ParameterKind = z.infer<typeof ParameterKindSchema>;

/** A parameter that carries risk. */
export const RiskyParameterSchema = z.object({
  /** Its name, or its path with dots where it stands deeper. */
  name: z.string(),
  field: z.string(),
  kind: ParameterKindSchema,
  findings: z.array(z.int().min(0)).min(1),
});

export type RiskyParameter = z.infer<typeof RiskyParameterSchema>;

/** How much of the definition the category rests on. */
export const ConfidenceSchema = z.enum(['high', 'medium', 'low']);

export type Confidence = z.infer<typeof ConfidenceSchema>;

/** Whether another call of the same server can undo one call of this tool. */
export const ReversibilitySchema = z.enum([
  'nothing-changes',
  'reversible',
  'irreversible',
  'unknown',
]);

export type Reversibility = z.infer<typeof ReversibilitySchema>;

/** What we say of one tool. */
export const VerdictSchema = z.object({
  name: z.string(),
  digest: DigestSchema,
  category: CategorySchema,
  risk: RiskLevelSchema,
  confidence: ConfidenceSchema,
  reversibility: ReversibilitySchema,
  /** One plain sentence: what a call can do. */
  summary: z.string(),
  /** Sentences that name evidence pointing elsewhere than the verdict. */
  conflicts: z.array(z.string()),
  signals: z.array(SignalSchema),
  parameters: z.array(RiskyParameterSchema),
  findings: z.array(FindingSchema),
});

export type Verdict = z.infer<typeof VerdictSchema>;

/** What we say of a server: one verdict a tool, in the order of the observation. */
export const ServerVerdictSchema = z.object({
  server: IdSchema,
  /** The rules that were applied: their number and a digest over their metadata. */
  rules: z.object({ version: z.string(), digest: DigestSchema }),
  /** Findings in what the server tells every model that connects; their field is `instructions`. */
  instructions: z.array(FindingSchema).optional(),
  tools: z.array(VerdictSchema),
});

export type ServerVerdict = z.infer<typeof ServerVerdictSchema>;
