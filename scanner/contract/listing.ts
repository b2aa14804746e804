import { z } from 'zod';
import { IdSchema } from './id.ts';

/** A published npm name: never a path, an address, a tag or a range, so that no other source is fetched. */
const PACKAGE_NAME = /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/** One exact version of Semantic Versioning 2.0.0. */
const EXACT_VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z.-]+)?$/;

const ENVIRONMENT_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A file below the home folder of the sandbox: no absolute path, no step upwards, no empty part. */
const HOME_PATH = /^(?!\/)(?!.*(^|\/)\.{1,2}(\/|$))(?!.*\/\/)[\w.@/-]+[\w.@-]$/;

const HEADER_NAME = /^[A-Za-z0-9-]+$/;

const WebAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'expected an http or https address',
});

/** Title and summary stand in headings and lists: one line, no more than a reader takes in at once. */
const oneLine = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\n\r]*$/, 'expected one line');

const StdioTransportSchema = z.strictObject({
  type: z.literal('stdio'),
  package: z.string().max(214).regex(PACKAGE_NAME, 'expected the name of an npm package'),
  version: z
    .string({ error: 'expected an exact version in quotes, such as "1.2.3"' })
    .regex(EXACT_VERSION, 'expected an exact version, such as 1.2.3, not a range or a tag'),
  arguments: z.array(z.string()).default([]),
  /** Placeholders only: a listing is public. */
  environment: z
    .record(
      z.string().regex(ENVIRONMENT_NAME, 'expected the name of an environment variable'),
      z.string(),
    )
    .default({}),
  /** Path below the sandbox's home folder → content. Placeholders only. */
  files: z
    .record(
      z.string().regex(HOME_PATH, 'expected a relative path below the home folder'),
      z.string(),
    )
    .default({}),
});

const RemoteTransportSchema = z.strictObject({
  type: z.enum(['streamable-http', 'sse']),
  url: WebAddressSchema,
  /** Header name → the environment variable of the scanner that holds its value, never the value. */
  headers: z
    .record(
      z.string().regex(HEADER_NAME, 'expected the name of a header'),
      z.strictObject({
        environment: z
          .string()
          .regex(ENVIRONMENT_NAME, 'expected the name of an environment variable'),
      }),
    )
    .default({}),
});

/** The MCP server that comes with this scanner, in the version that scans: `tool-risk mcp`. */
const OwnTransportSchema = z.strictObject({ type: z.literal('own') });

/** A server that is known and that this scanner cannot start or ask: listed, so that nobody takes it for clean. */
const UnsupportedTransportSchema = z.strictObject({
  type: z.literal('unsupported'),
  /** Why, as the end of the sentence "It was not scanned: …". */
  reason: oneLine(200),
});

/** How to reach a server. */
export const TransportSchema = z.discriminatedUnion('type', [
  StdioTransportSchema,
  RemoteTransportSchema,
  OwnTransportSchema,
  UnsupportedTransportSchema,
]);

export type Transport = z.infer<typeof TransportSchema>;
export type StdioTransport = z.infer<typeof StdioTransportSchema>;
export type RemoteTransport = z.infer<typeof RemoteTransportSchema>;

/** The front matter of `catalogue/servers/<server>.md`. */
export const ListingFrontMatterSchema = z.strictObject({
  title: oneLine(60),
  summary: oneLine(200),
  transport: TransportSchema,
  homepage: WebAddressSchema.optional(),
  repository: WebAddressSchema.optional(),
  /** An SPDX expression as published, or absent where none is stated. */
  licence: oneLine(60).optional(),
  /** Whether a plain `scan` includes it. */
  default: z.boolean().default(false),
});

/** A listing: how to reach a server, authored by people. */
export const ListingSchema = ListingFrontMatterSchema.extend({
  server: IdSchema,
  /** The paragraph below the front matter, in Markdown. */
  paragraph: z.string().min(1),
});

export type Listing = z.infer<typeof ListingSchema>;
