import { z } from 'zod';
import type { ImportedServer, Reach } from './imported-server.ts';
import {
  headersFromEnvironment,
  PLACEHOLDER,
  placeholderFor,
  withoutSecrets,
  withoutSecretsInAddress,
} from './placeholders.ts';
import type { LineOf } from './source.ts';

/** A value that a client asks its user for: only its name and what is no secret of it are of use here. */
const InputSchema = z.looseObject({
  value: z.string().optional(),
  default: z.string().optional(),
  isSecret: z.boolean().default(false),
});

const NamedInputSchema = InputSchema.extend({ name: z.string() });

const ArgumentSchema = InputSchema.extend({
  type: z.string(),
  name: z.string().optional(),
  valueHint: z.string().optional(),
});

const PackageSchema = z.looseObject({
  registryType: z.string(),
  identifier: z.string(),
  version: z.string().optional(),
  transport: z.looseObject({ type: z.string() }).default({ type: 'stdio' }),
  packageArguments: z.array(ArgumentSchema).default([]),
  environmentVariables: z.array(NamedInputSchema).default([]),
});

const RemoteSchema = z.looseObject({
  type: z.string(),
  url: z.string(),
  headers: z.array(NamedInputSchema).default([]),
});

const ServerSchema = z.looseObject({
  name: z.string(),
  description: z.string().optional(),
  title: z.string().optional(),
  version: z.string().optional(),
  websiteUrl: z.string().optional(),
  repository: z.looseObject({ url: z.string() }).optional(),
  packages: z.array(PackageSchema).default([]),
  remotes: z.array(RemoteSchema).default([]),
});

/** Names that `server.json` had before September 2025, when it changed to camel case. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['registry_type', 'registryType'],
  ['registry_name', 'registryType'],
  ['environment_variables', 'environmentVariables'],
  ['package_arguments', 'packageArguments'],
  ['runtime_arguments', 'runtimeArguments'],
  ['runtime_hint', 'runtimeHint'],
  ['is_secret', 'isSecret'],
  ['is_required', 'isRequired'],
  ['value_hint', 'valueHint'],
  ['website_url', 'websiteUrl'],
  ['transport_type', 'type'],
]);

/** The official registry's `server.json`, in today's spelling or the one before. */
export const ServerJsonSchema = z.preprocess(inTodaysSpelling, ServerSchema);

/** A page of the registry's own list. */
export const RegistryPageSchema = z.looseObject({
  servers: z.array(z.looseObject({ server: ServerJsonSchema })),
});

/** Reads one `server.json`: its first npm package, else its first remote, else why neither. */
export function importServerJson(
  server: z.infer<typeof ServerSchema>,
  path: readonly (string | number)[],
  lineOf: LineOf,
): ImportedServer {
  return {
    name: server.name.split('/').at(-1) ?? server.name,
    title: server.title ?? null,
    summary: server.description ?? null,
    homepage: server.websiteUrl ?? null,
    repository: server.repository?.url ?? null,
    reach: reachOf(server),
    declaredTools: null,
    line: lineOf([...path, 'name']),
  };
}

function reachOf({ name, packages, remotes }: z.infer<typeof ServerSchema>): Reach {
  const npm = packages.find(
    ({ registryType, transport }) => registryType === 'npm' && transport.type === 'stdio',
  );
  if (npm !== undefined) return reachOfPackage(npm);
  const remote = remotes.find(
    ({ type, url }) => isRemoteType(type) && URL.canParse(url) && !url.includes('{'),
  );
  if (remote !== undefined) {
    return {
      type: remote.type === 'sse' ? 'sse' : 'streamable-http',
      url: withoutSecretsInAddress(new URL(remote.url)),
      headers: headersFromEnvironment(
        name,
        remote.headers.map((header) => header.name),
      ),
    };
  }
  const kinds = [
    ...new Set([...packages.map((each) => each.registryType), ...remotes.map((each) => each.type)]),
  ];
  return {
    type: 'unsupported',
    reason: `it is published only as ${kinds.join(' and ') || 'nothing that can be reached'}`,
  };
}

function reachOfPackage(npm: z.infer<typeof PackageSchema>): Reach {
  return {
    type: 'package',
    package: npm.identifier,
    version: npm.version ?? null,
    arguments: npm.packageArguments.flatMap(argumentOf),
    environment: Object.fromEntries(
      npm.environmentVariables.map(({ name }) => [name, placeholderFor(name)]),
    ),
  };
}

function argumentOf({
  type,
  name,
  value,
  default: preset,
  isSecret,
}: z.infer<typeof ArgumentSchema>): string[] {
  const given = isSecret ? PLACEHOLDER : (value ?? preset);
  if (type === 'named' && name !== undefined)
    return withoutSecrets(given === undefined ? [name] : [name, given]);
  return withoutSecrets([given ?? PLACEHOLDER]);
}

/** The older schema said `streamable`; today's says `streamable-http`. */
function isRemoteType(type: string): boolean {
  return type === 'streamable-http' || type === 'streamable' || type === 'http' || type === 'sse';
}

function inTodaysSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inTodaysSpelling);
  if (typeof value !== 'object' || value === null) return value;
  const renamed = Object.entries(value).map(
    ([key, member]) => [RENAMED.get(key) ?? key, inTodaysSpelling(member)] as const,
  );
  const today: Record<string, unknown> = Object.fromEntries(renamed);
  // In the first form a package was called by `name` and the registry by `registry_name`.
  if ('registryType' in today && !('identifier' in today) && 'name' in today)
    today['identifier'] = today['name'];
  return today;
}
