// Toys for the tests of what is said about whole servers.
import type {
  Finding,
  Observation,
  PackageIdentity,
  RemoteIdentity,
  ToolDefinition,
  Verdict,
} from './contract/index.ts';
import { OBSERVATION_FORMAT } from './contract/index.ts';
import type { ServerFacts } from './server-facts.ts';

const DIGEST = '0'.repeat(64);

/** When toys are seen. */
export const TOY_DAY = '2026-01-02T03:04:05.000Z';

/** A tool and what is said of it: a read of ordinary data unless told. */
export interface ToyFact {
  readonly definition?: Partial<ToolDefinition>;
  readonly verdict?: Partial<Verdict>;
}

/** A verdict: a read of low risk unless told. */
export function toyVerdictOf(name: string, changes: Partial<Verdict> = {}): Verdict {
  return {
    name,
    digest: DIGEST,
    category: 'read',
    risk: 'low',
    confidence: 'high',
    reversibility: 'nothing-changes',
    summary: 'Reads a toy.',
    conflicts: [],
    signals: [],
    parameters: [],
    findings: [],
    ...changes,
  };
}

/** A finding of a rule in a member of the definition. */
export function toyFindingOf(rule: string, field: string, changes: Partial<Finding> = {}): Finding {
  return {
    rule,
    field,
    span: [0, 3],
    text: 'toy',
    says: 'It says toy.',
    claim: { about: 'category', category: 'read' },
    role: 'decides',
    ...changes,
  };
}

/** What is known of a toy server with these tools, named tool-0, tool-1 and so on unless told. */
export function toyFacts(
  tools: readonly ToyFact[],
  changes: Partial<ServerFacts> = {},
  observed: Partial<Observation> = {},
): ServerFacts {
  const definitions = tools.map(({ definition }, place) => ({
    name: `tool-${place}`,
    description: 'Reads a toy.',
    annotations: { readOnlyHint: true },
    ...definition,
  }));
  return {
    observation: {
      format: OBSERVATION_FORMAT,
      server: 'toy',
      completion: 'complete',
      reason: null,
      profile: {
        type: 'stdio',
        package: 'toy',
        version: '1.2.3',
        arguments: [],
        environment: [],
        files: [],
        sandbox: 'bubblewrap',
      },
      profileDigest: DIGEST,
      protocolVersion: '2025-11-25',
      serverInfo: { name: 'toy', version: '1.2.3' },
      tools: definitions.map((definition, place) => ({
        slug: `tool-${place}`,
        digest: DIGEST,
        definition,
      })),
      quarantined: [],
      ...observed,
    },
    verdict: {
      tools: tools.map(({ verdict }, place) =>
        toyVerdictOf(definitions[place]?.name ?? '', verdict),
      ),
    },
    observedAt: TOY_DAY,
    identity: toyPackage(),
    steadiness: null,
    changes: [],
    combinations: [],
    lookalikes: [],
    ...changes,
  };
}

/** A package of which everything is known and in order, unless told. */
export function toyPackage(
  changes: Partial<{ [Key in keyof PackageIdentity]: unknown }> = {},
): PackageIdentity {
  const facts = {
    publisher: 'a-toy-maker',
    repository: 'https://toys.example/toy',
    licence: 'Apache-2.0',
    releasedAt: '2025-12-01T00:00:00.000Z',
    latestVersion: '1.2.3',
    latestReleasedAt: '2025-12-01T00:00:00.000Z',
    deprecated: false,
    signature: 'verified',
    provenance: 'verified',
    installScripts: [],
    ...changes,
  };
  const sourced = Object.entries(facts).map(([key, value]) => [key, { value, source: 'a toy' }]);
  return { kind: 'package', ...Object.fromEntries(sourced) };
}

/** A server elsewhere that is encrypted and asks who calls, unless told. */
export function toyRemote(
  changes: Partial<{ [Key in keyof RemoteIdentity]: unknown }> = {},
): RemoteIdentity {
  const facts = { encrypted: true, authentication: 'demanded', ...changes };
  const sourced = Object.entries(facts).map(([key, value]) => [key, { value, source: 'a toy' }]);
  return { kind: 'remote', ...Object.fromEntries(sourced) };
}
