import { z } from 'zod';

/** A fact with how it was learned; `null` where nobody could tell, and `source` then says why. */
const factSchema = <T extends z.ZodType>(value: T) =>
  z.object({ value: value.nullable(), source: z.string() });

/** What is known of a package that a server is published as. */
export const PackageIdentitySchema = z.object({
  kind: z.literal('package'),
  /** The account that published this version. */
  publisher: factSchema(z.string()),
  /** As the package names it, made an address for the web. */
  repository: factSchema(z.string()),
  licence: factSchema(z.string()),
  /** When this version was published, and which one is the newest. */
  releasedAt: factSchema(z.iso.datetime()),
  latestVersion: factSchema(z.string()),
  latestReleasedAt: factSchema(z.iso.datetime()),
  deprecated: factSchema(z.boolean()),
  /** The registry's signature over this version. */
  signature: factSchema(z.enum(['verified', 'invalid', 'missing'])),
  /** The attestation that says which source and build it comes from. */
  provenance: factSchema(z.enum(['verified', 'invalid', 'claimed', 'absent'])),
  /** Packages of the installed tree that want to run a script when they are installed. */
  installScripts: factSchema(z.array(z.string())),
});

export type PackageIdentity = z.infer<typeof PackageIdentitySchema>;

/** What is known of a server that runs elsewhere. */
export const RemoteIdentitySchema = z.object({
  kind: z.literal('remote'),
  encrypted: factSchema(z.boolean()),
  /** Whether it wanted to know who asks before it listed anything. */
  authentication: factSchema(z.enum(['demanded', 'not-demanded'])),
});

export type RemoteIdentity = z.infer<typeof RemoteIdentitySchema>;

/** Who a server is, as far as it was observed. What it calls itself is `serverInfo`. */
export const IdentitySchema = z.discriminatedUnion('kind', [
  PackageIdentitySchema,
  RemoteIdentitySchema,
]);

export type Identity = z.infer<typeof IdentitySchema>;
