import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { PackageIdentity, StdioTransport } from '../contract/index.ts';
import { runNpm } from './npm.ts';
import { quote } from './printable.ts';

/** How long npm may ask registries about a package, in milliseconds. */
const ASK_MS = 30_000;

/** Metadata of a registry is somebody's text: kept short and on one line. */
const LONGEST_FACT = 200;

const METADATA = 'the package’s metadata in the registry';
const SIGNATURES = 'npm audit signatures';
const TREE = 'the installed packages';

const text = z.string().optional().catch(undefined);

/** The members of `npm view --json` that are used; registries leave out what they do not know. */
const MetadataSchema = z.object({
  version: text,
  license: text,
  deprecated: z.union([z.string(), z.boolean()]).optional().catch(undefined),
  repository: z
    .union([z.string(), z.object({ url: z.string() })])
    .optional()
    .catch(undefined),
  _npmUser: z
    .union([z.string(), z.object({ name: z.string() })])
    .optional()
    .catch(undefined),
  time: z.record(z.string(), z.string()).optional().catch(undefined),
  'dist-tags': z.object({ latest: z.string() }).optional().catch(undefined),
  dist: z
    .object({ attestations: z.unknown().optional(), signatures: z.array(z.unknown()).optional() })
    .optional()
    .catch(undefined),
});

type Metadata = z.infer<typeof MetadataSchema>;

const AuditedSchema = z.array(
  z.object({ name: z.string(), version: z.string(), code: z.string().optional() }),
);

/** What `npm audit signatures --json --include-attestations` answers. */
const AuditSchema = z.object({
  invalid: AuditedSchema,
  missing: AuditedSchema,
  verified: AuditedSchema,
});

type Audit = z.infer<typeof AuditSchema>;

const LockSchema = z.object({
  packages: z.record(z.string(), z.object({ hasInstallScript: z.boolean().optional() })),
});

/**
 * Learns who a package is: from the registry, from npm's own check of signatures, and from what was
 * installed into `folder`. Whatever cannot be learned is said to be unknown, with the reason.
 *
 * @throws the reason of `signal` where that was aborted
 */
export async function identifyPackage(
  transport: StdioTransport,
  folder: string,
  signal: AbortSignal,
): Promise<PackageIdentity> {
  const [metadata, audit, scripts] = await Promise.all([
    readMetadata(transport, folder, signal),
    auditSignatures(folder, signal),
    readInstallScripts(folder),
  ]);
  const latest = metadata?.['dist-tags']?.latest;
  const said = <T>(value: T | null | undefined) =>
    value == null
      ? {
          value: null,
          source: metadata === null ? 'the registry did not answer' : 'the registry does not say',
        }
      : { value, source: METADATA };
  return {
    kind: 'package',
    publisher: said(short(nameOf(metadata?._npmUser))),
    repository: said(short(webAddress(metadata?.repository))),
    licence: said(short(metadata?.license)),
    releasedAt: said(momentOf(metadata, transport.version)),
    latestVersion: said(short(latest)),
    latestReleasedAt: said(latest === undefined ? null : momentOf(metadata, latest)),
    deprecated: said(metadata === null ? null : Boolean(metadata.deprecated)),
    signature: signatureOf(transport, audit),
    provenance: provenanceOf(transport, audit, metadata),
    installScripts:
      scripts === null
        ? { value: null, source: 'the installed packages could not be read' }
        : { value: scripts, source: TREE },
  };
}

async function readMetadata(
  { package: name, version }: StdioTransport,
  folder: string,
  signal: AbortSignal,
): Promise<Metadata | null> {
  const run = await runNpm(['view', `${name}@${version}`, '--json', '--fetch-retries=0'], {
    folder,
    timeoutMs: ASK_MS,
    signal,
  });
  return run.outcome === 'ended' && run.code === 0 ? parseAs(MetadataSchema, run.output) : null;
}

async function auditSignatures(folder: string, signal: AbortSignal): Promise<Audit | null> {
  const args = ['audit', 'signatures', '--json', '--include-attestations', '--fetch-retries=0'];
  const run = await runNpm(args, { folder, timeoutMs: ASK_MS, signal });
  // Exit code 1 stands for invalid or missing signatures as well as for no answer: the shape tells.
  return run.outcome === 'ended' ? parseAs(AuditSchema, run.output) : null;
}

async function readInstallScripts(folder: string): Promise<string[] | null> {
  const lock = await readFile(join(folder, 'node_modules', '.package-lock.json'), 'utf8').then(
    (content) => parseAs(LockSchema, content),
    () => null,
  );
  if (lock === null) return null;
  const wanting = Object.entries(lock.packages).filter(
    ([, { hasInstallScript }]) => hasInstallScript,
  );
  const names = wanting.map(([path]) => quote(path.replace(/^.*node_modules\//, ''), LONGEST_FACT));
  return [...new Set(names)].sort();
}

function signatureOf(transport: StdioTransport, audit: Audit | null): PackageIdentity['signature'] {
  if (audit === null) return { value: null, source: 'signatures could not be checked' };
  if (isAmong(audit.missing, transport)) return { value: 'missing', source: SIGNATURES };
  const invalid = audit.invalid.filter(({ code }) => code !== 'EATTESTATIONVERIFY');
  return { value: isAmong(invalid, transport) ? 'invalid' : 'verified', source: SIGNATURES };
}

function provenanceOf(
  transport: StdioTransport,
  audit: Audit | null,
  metadata: Metadata | null,
): PackageIdentity['provenance'] {
  if (audit !== null && isAmong(audit.verified, transport))
    return { value: 'verified', source: SIGNATURES };
  const invalid = audit?.invalid.filter(({ code }) => code === 'EATTESTATIONVERIFY') ?? [];
  if (isAmong(invalid, transport)) return { value: 'invalid', source: SIGNATURES };
  if (metadata?.dist?.attestations !== undefined) return { value: 'claimed', source: METADATA };
  // A mirror may leave attestations out, so their absence counts only where signatures were checked.
  return audit === null
    ? { value: null, source: 'signatures could not be checked' }
    : { value: 'absent', source: METADATA };
}

function isAmong(
  audited: z.infer<typeof AuditedSchema>,
  { package: wanted, version }: StdioTransport,
): boolean {
  return audited.some((each) => each.name === wanted && each.version === version);
}

function momentOf(metadata: Metadata | null, version: string): string | null {
  const moment = new Date(metadata?.time?.[version] ?? Number.NaN);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

function nameOf(user: Metadata['_npmUser']): string | undefined {
  // npm prints people as "name <address>"; the address is nobody's business.
  return typeof user === 'string' ? user.replace(/\s*<[^>]*>$/, '') : user?.name;
}

/** `git+https://host/a/b.git` and its like as an address for a browser; anything else is not repeated. */
function webAddress(repository: Metadata['repository']): string | undefined {
  const url = typeof repository === 'string' ? repository : repository?.url;
  const address = url
    ?.replace(/^git\+/, '')
    .replace(/^(git|ssh):\/\/(git@)?/, 'https://')
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/^github:/, 'https://github.com/')
    .replace(/\.git$/, '');
  return address !== undefined && URL.canParse(address) && new URL(address).protocol === 'https:'
    ? address
    : undefined;
}

function short(value: string | undefined): string | undefined {
  return value === undefined ? undefined : quote(value, LONGEST_FACT);
}

function parseAs<T>(schema: z.ZodType<T>, json: string): T | null {
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
