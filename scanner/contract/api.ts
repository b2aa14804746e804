import { z } from 'zod';
import { AttackReasonSchema, AttackSchema, PublicIdSchema } from './attack.ts';
import { CategorySchema } from './category.ts';
import { CombinationSchema, LegIdSchema } from './combination.ts';
import { CompletionSchema } from './completion.ts';
import { GradeSchema } from './grade.ts';
import { DigestSchema, IdSchema } from './id.ts';
import { IdentitySchema } from './identity.ts';
import {
  ObservedToolSchema,
  QuarantinedToolSchema,
  SandboxSchema,
  ScanProfileSchema,
} from './observation.ts';
import { DecisionSchema, RecommendationSchema } from './policy.ts';
import { RiskLevelSchema } from './risk.ts';
import { SignalIdSchema } from './signal.ts';
import { SteadinessSchema } from './steadiness.ts';
import { FindingSchema, ServerVerdictSchema, VerdictSchema } from './verdict.ts';

/** The first part of every address. A later version of the API will stand beside this one. */
export const API_VERSION = 1;

const AddressSchema = z
  .string()
  .describe('Whole where the site knows its host, else a path that begins with a slash.');

const MomentSchema = z.iso.datetime().nullable();

const RulesSchema = ServerVerdictSchema.shape.rules;

/** What makes a tool the same tool: its server and the last part of its page's address. */
const ToolKeySchema = {
  /** `<server>/<slug>`: what this tool is called everywhere in the API. */
  id: z.string(),
  server: IdSchema,
  slug: ObservedToolSchema.shape.slug,
  name: z.string().describe('As the server gives it: text of a stranger.'),
  digest: DigestSchema.describe('SHA-256 over the RFC 8785 form of the definition.'),
};

/** When and how a server was seen. `null` stands for what nobody knows. */
export const ApiScanSchema = z.object({
  completion: CompletionSchema,
  reason: z.string().nullable(),
  attemptedAt: MomentSchema,
  observedAt: MomentSchema,
  sandbox: SandboxSchema.nullable(),
  scannerVersion: z.string().nullable(),
  profile: ScanProfileSchema.nullable(),
  protocolVersion: z.string().nullable(),
  serverInfo: z.object({ name: z.string(), version: z.string() }).nullable(),
  observation: DigestSchema.nullable().describe('SHA-256 of the observation file.'),
  rules: RulesSchema.nullable(),
});

export type ApiScan = z.infer<typeof ApiScanSchema>;

/** A tool in a list. */
export const ApiToolSummarySchema = z.object({
  ...ToolKeySchema,
  category: CategorySchema,
  risk: RiskLevelSchema,
  signals: z.array(SignalIdSchema),
  summary: z.string(),
  decision: DecisionSchema,
  recommendation: RecommendationSchema.describe('Of the balanced profile.'),
  profiles: z
    .object({ cautious: RecommendationSchema, permissive: RecommendationSchema })
    .describe('The recommendations that leave less to agents, and more.'),
  legs: z.array(LegIdSchema).describe('What it brings to dangerous combinations with others.'),
});

export type ApiToolSummary = z.infer<typeof ApiToolSummarySchema>;

/** `tools/<server>/<slug>.json`: everything that the page of a tool is made of. */
export const ApiToolSchema = z.object({
  type: z.literal('tool'),
  ...ToolKeySchema,
  definition: ObservedToolSchema.shape.definition,
  verdict: VerdictSchema.omit({ name: true, digest: true }),
  recommendation: RecommendationSchema,
  attacks: z.array(AttackReasonSchema).describe('The attacks that it is usable for, and why.'),
  scan: ApiScanSchema,
  links: z.object({ page: AddressSchema, markdown: AddressSchema, server: AddressSchema }),
});

export type ApiTool = z.infer<typeof ApiToolSchema>;

/** `servers/<server>.json`: a server with its tools in short. */
export const ApiServerSchema = z.object({
  type: z.literal('server'),
  id: IdSchema,
  title: z.string(),
  summary: z.string(),
  homepage: z.string().nullable(),
  repository: z.string().nullable(),
  licence: z.string().nullable(),
  worst: RiskLevelSchema.nullable().describe('null where no tool is known. That is not low.'),
  grade: GradeSchema,
  contextTokens: z
    .int()
    .min(0)
    .describe('About how many tokens its tools take in every conversation, at 4 characters each.'),
  scan: ApiScanSchema,
  identity: IdentitySchema.nullable(),
  steadiness: SteadinessSchema.nullable(),
  tools: z.array(ApiToolSummarySchema),
  quarantined: z.array(QuarantinedToolSchema),
  instructions: z
    .object({ text: z.string(), findings: z.array(FindingSchema) })
    .nullable()
    .describe('What the server tells every model that connects.'),
  combinations: z.array(CombinationSchema),
  attacks: z.array(AttackReasonSchema).describe('Those that it is usable for as a whole.'),
  links: z.object({
    page: AddressSchema,
    markdown: AddressSchema,
    badge: AddressSchema,
    feed: AddressSchema,
  }),
});

export type ApiServer = z.infer<typeof ApiServerSchema>;

/** `rules/<rule>.json`: a rule, and in how many tools its findings settle something, agree or lose. */
export const ApiRuleSchema = z.object({
  type: z.literal('rule'),
  id: IdSchema,
  title: z.string(),
  speaksTo: z.record(z.string(), z.string()),
  looksAt: z.array(z.string()),
  tools: z.object({ decides: z.int(), supports: z.int(), overruled: z.int() }),
  links: z.object({ page: AddressSchema }),
});

export type ApiRule = z.infer<typeof ApiRuleSchema>;

/** `attacks/<attack>.json`: an attack, and everything in the catalogue that it can use. */
export const ApiAttackSchema = z.object({
  type: z.literal('attack'),
  id: IdSchema,
  title: AttackSchema.shape.title,
  summary: AttackSchema.shape.summary,
  aim: AttackSchema.shape.aim,
  text: AttackSchema.shape.text.describe(
    'How it works, how to notice it and what stops it: Markdown.',
  ),
  publicIds: z.array(z.object({ id: PublicIdSchema, name: z.string(), url: z.string() })),
  tools: z.array(z.object({ id: ToolKeySchema.id, because: AttackReasonSchema.shape.because })),
  servers: z.array(z.object({ id: IdSchema, because: AttackReasonSchema.shape.because })),
  links: z.object({ page: AddressSchema }),
});

export type ApiAttack = z.infer<typeof ApiAttackSchema>;

/** `index.json`: where everything else is. */
export const ApiIndexSchema = z.object({
  type: z.literal('index'),
  version: z.literal(API_VERSION),
  title: z.string(),
  rules: z.array(z.object({ id: IdSchema, address: AddressSchema })),
  attacks: z.array(z.object({ id: IdSchema, address: AddressSchema })),
  servers: z.array(
    z.object({
      id: IdSchema,
      title: z.string(),
      completion: CompletionSchema,
      observedAt: MomentSchema,
      worst: RiskLevelSchema.nullable(),
      tools: z.int().min(0),
      digest: DigestSchema.describe('SHA-256 of the file: equal digests need no second look.'),
      address: AddressSchema,
    }),
  ),
  bulk: z
    .array(
      z.object({
        digest: DigestSchema.describe('SHA-256 of the file: equal digests need no second look.'),
        address: AddressSchema,
      }),
    )
    .describe('Files that together hold every document but this one, one a line.'),
  links: z.object({
    documentation: AddressSchema,
    schemas: z.record(z.string(), AddressSchema),
    feed: AddressSchema,
    llms: AddressSchema,
  }),
});

export type ApiIndex = z.infer<typeof ApiIndexSchema>;

/** A line of a bulk file: any of the documents but the index. */
export const ApiRecordSchema = z.discriminatedUnion('type', [
  ApiServerSchema,
  ApiToolSchema,
  ApiRuleSchema,
  ApiAttackSchema,
]);
