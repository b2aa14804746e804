import { z } from 'zod';
import { CategorySchema } from './category.ts';
import { CombinationIdSchema, LegIdSchema } from './combination.ts';
import { IdSchema } from './id.ts';
import { PackageIdentitySchema, RemoteIdentitySchema } from './identity.ts';
import { RiskLevelSchema } from './risk.ts';
import { SignalIdSchema } from './signal.ts';
import { ParameterKindSchema, ReversibilitySchema, SecretUseSchema } from './verdict.ts';

/** Several values of which one is enough. */
const anyOf = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).min(1).optional();

/** A sentence or a phrase on one line. */
const oneLine = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\n\r]*$/, 'expected one line');

/** Where `because` takes the names of the parameters that made a condition true. */
export const PARAMETERS_PLACE = '{parameters}';

const hasAnyKey = (condition: object) =>
  Object.entries(condition).some(([key, value]) => key !== 'because' && value !== undefined);

/** Members of a definition in which a finding can stand, by the first part of its field. */
const DefinitionPartSchema = z.enum([
  'name',
  'title',
  'description',
  'inputSchema',
  'outputSchema',
  'annotations',
]);

/**
 * What makes a tool usable for an attack: every member that is given has to hold. Lists are
 * alternatives, but for `signals`, all of which are needed, and `without`, none of which may be there.
 */
export const ToolConditionSchema = z
  .strictObject({
    category: anyOf(CategorySchema),
    risk: anyOf(RiskLevelSchema),
    reversibility: anyOf(ReversibilitySchema),
    signals: anyOf(SignalIdSchema),
    without: anyOf(SignalIdSchema),
    secrets: anyOf(SecretUseSchema),
    /** A parameter that carries one of these risks. */
    parameters: anyOf(ParameterKindSchema),
    /** A parameter with one of these names, in whatever casing. */
    takes: anyOf(z.string().regex(/^[a-z]+( [a-z]+)*$/, 'expected lower-case words')),
    /** One of these words in the tool's name. */
    named: anyOf(z.string().regex(/^[a-z]+$/, 'expected one lower-case word')),
    /** A finding of one of these rules. */
    rules: anyOf(IdSchema),
    /** A finding behind `signals` or `rules` stands in one of these members. */
    standsIn: anyOf(DefinitionPartSchema),
    /** What the server declares. */
    hints: z
      .strictObject({ readOnlyHint: z.boolean(), destructiveHint: z.boolean() })
      .partial()
      .optional(),
    /** What the tool brings to a combination that its own server makes. */
    leg: z.strictObject({ of: CombinationIdSchema, is: LegIdSchema }).optional(),
    /** How its definition changed since it was first pinned. */
    redefined: anyOf(z.enum(['silently', 'with-a-new-version'])),
    /** Why: a clause that begins with "it" or a name, without a full stop. */
    because: oneLine(160),
  })
  .refine(hasAnyKey, 'expected at least one condition beside `because`')
  .refine(
    ({ because, parameters, takes }) =>
      !because.includes(PARAMETERS_PLACE) || parameters !== undefined || takes !== undefined,
    `${PARAMETERS_PLACE} needs a condition on parameters`,
  );

export type ToolCondition = z.infer<typeof ToolConditionSchema>;

/** What makes a server as a whole usable for an attack. What nobody could learn never holds. */
export const ServerConditionSchema = z
  .strictObject({
    reached: anyOf(z.enum(['package', 'remote'])),
    /** What it tells every model steers the model. */
    steers: z.literal(true).optional(),
    signature: anyOf(PackageIdentitySchema.shape.signature.shape.value.unwrap()),
    provenance: anyOf(PackageIdentitySchema.shape.provenance.shape.value.unwrap()),
    deprecated: z.literal(true).optional(),
    installScripts: z.literal(true).optional(),
    encrypted: z.literal(false).optional(),
    authentication: anyOf(RemoteIdentitySchema.shape.authentication.shape.value.unwrap()),
    /** To whom it lists other tools when it is asked again. */
    unsteady: anyOf(z.enum(['same-client', 'other-client'])),
    /** Definitions or instructions changed while the version stayed. */
    changed: z.literal('silently').optional(),
    /** Another listed server goes by a name that is easily taken for its own. */
    lookalike: z.literal(true).optional(),
    /** At least so many tools at one of these levels. */
    crowd: z
      .strictObject({ risk: z.array(RiskLevelSchema).min(1), atLeast: z.int().min(1) })
      .optional(),
    because: oneLine(160),
  })
  .refine(hasAnyKey, 'expected at least one condition beside `because`');

export type ServerCondition = z.infer<typeof ServerConditionSchema>;

/** Ids of public lists: OWASP MCP Top 10 (2025), SAFE-MCP, CWE and MITRE ATLAS. */
export const PublicIdSchema = z
  .string()
  .regex(
    /^(MCP(0[1-9]|10)|SAFE-T\d{4}|CWE-\d{1,4}|AML\.T\d{4}(\.\d{3})?)$/,
    'expected an id such as MCP03, SAFE-T1001, CWE-78 or AML.T0053',
  );

/** What an attack is out for; attacks of one aim are listed together. */
export const ATTACK_AIMS = ['steer', 'deceive', 'overreach', 'disclose', 'damage'] as const;

export const AttackAimSchema = z.enum(ATTACK_AIMS);

export type AttackAim = z.infer<typeof AttackAimSchema>;

/** Something that happened or was shown, with the place where whoever knows best says so. */
const CaseSchema = z.strictObject({
  title: oneLine(120),
  /** The month when it happened or became known; absent where the source does not say. */
  on: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'expected a month such as 2025-09')
    .optional(),
  url: z.url({ protocol: /^https$/ }),
});

/** The front matter of `catalogue/attacks/<attack>.md`. */
export const AttackFrontMatterSchema = z
  .strictObject({
    title: oneLine(60),
    /** One sentence: what happens. */
    summary: oneLine(200),
    aim: AttackAimSchema,
    ids: z.array(PublicIdSchema).min(1),
    cases: z.array(CaseSchema).default([]),
    /** From the most telling to the most general: the first that holds gives the reason. */
    tools: z.array(ToolConditionSchema).default([]),
    servers: z.array(ServerConditionSchema).default([]),
  })
  .refine(({ tools, servers }) => tools.length + servers.length > 0, 'expected a condition');

/** An authored pattern of attack. */
export const AttackSchema = AttackFrontMatterSchema.safeExtend({
  attack: IdSchema,
  /** The text below the front matter, in Markdown. */
  text: z.string().min(1),
});

export type Attack = z.infer<typeof AttackSchema>;

/** That an attack finds in a tool or a server what it needs, and why. */
export const AttackReasonSchema = z.object({
  attack: IdSchema,
  /** A clause without a full stop; names stand between backticks. */
  because: z.string(),
  /** The findings behind it, by their place in the verdict; empty for a server. */
  findings: z.array(z.int().min(0)),
});

export type AttackReason = z.infer<typeof AttackReasonSchema>;
