import { z } from 'zod';
import { CompletionSchema } from './completion.ts';
import { DigestSchema, IdSchema } from './id.ts';
import { ToolDefinitionSchema } from './tool-definition.ts';

/** Raise this when what an observation holds or how it is normalised changes: older ones are scanned anew. */
export const OBSERVATION_FORMAT = 1;

/** The wall between a server's program and this machine; `none` was asked for by name. */
export const SANDBOXES = ['bubblewrap', 'docker', 'none', 'remote'] as const;

/** `remote` where the server ran elsewhere and only its answers came here. */
export const SandboxSchema = z.enum(SANDBOXES);

export type Sandbox = z.infer<typeof SandboxSchema>;

/** How the server was started or reached. Names of placeholders only, since values may matter to their owner. */
export const ScanProfileSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('stdio'),
    package: z.string(),
    version: z.string(),
    arguments: z.array(z.string()),
    environment: z.array(z.string()),
    files: z.array(z.string()),
    sandbox: SandboxSchema,
  }),
  z.object({
    type: z.enum(['streamable-http', 'sse']),
    url: z.string(),
    headers: z.array(z.string()),
    sandbox: SandboxSchema,
  }),
  /** The scanner's own server, in the version that scanned. */
  z.object({ type: z.literal('own'), version: z.string(), sandbox: SandboxSchema }),
]);

export type ScanProfile = z.infer<typeof ScanProfileSchema>;

/** A tool of the listing together with where its page stands and what identifies its definition. */
export const ObservedToolSchema = z.object({
  /** Unique in the server whatever the case: the last part of the page's URL. */
  slug: z
    .string()
    .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/)
    .max(140),
  /** SHA-256 over the RFC 8785 form of the definition. */
  digest: DigestSchema,
  definition: ToolDefinitionSchema,
});

export type ObservedTool = z.infer<typeof ObservedToolSchema>;

/** An entry of `tools/list` that is no readable tool, and why. */
export const QuarantinedToolSchema = z.object({
  /** Its place in the listing, from 0. */
  position: z.int().min(0),
  /** Its name where one could be read, cut to 128 characters. */
  name: z.string().nullable(),
  reason: z.string(),
});

export type QuarantinedTool = z.infer<typeof QuarantinedToolSchema>;

/**
 * What a server said of itself when it was scanned, normalised: the same answers give the same bytes,
 * and no clock is inside.
 */
export const ObservationSchema = z.object({
  format: z.literal(OBSERVATION_FORMAT),
  server: IdSchema,
  /** How far the scan came that saw this. */
  completion: CompletionSchema,
  /** What is missing or why, in one sentence; `null` when complete. */
  reason: z.string().nullable(),
  profile: ScanProfileSchema,
  /** SHA-256 over everything that decides what is started; equal digests need no second scan. */
  profileDigest: DigestSchema,
  protocolVersion: z.string(),
  serverInfo: z.object({ name: z.string(), version: z.string(), title: z.string().optional() }),
  /** What the server tells every model that connects. */
  instructions: z.string().optional(),
  tools: z.array(ObservedToolSchema),
  quarantined: z.array(QuarantinedToolSchema),
});

export type Observation = z.infer<typeof ObservationSchema>;
