import type { ScanProfile, ServerCondition } from '../contract/index.ts';
import type { ServerFacts } from '../server-facts.ts';

type Member = Exclude<keyof ServerCondition, 'because'>;

/**
 * How each member of a condition is decided: the names that made it true, none where there are none to
 * tell; null where it does not hold. What nobody could learn does not hold.
 */
type Tests = {
  readonly [Key in Member]-?: (
    wanted: NonNullable<ServerCondition[Key]>,
    server: ServerFacts,
  ) => readonly string[] | null;
};

/** Our own server is no package of a registry, and runs nowhere else. */
const REACHED: Readonly<Record<ScanProfile['type'], 'package' | 'remote' | null>> = {
  stdio: 'package',
  'streamable-http': 'remote',
  sse: 'remote',
  own: null,
};

const TESTS: Tests = {
  reached: (wanted, { observation }) =>
    heldIf(wanted.some((reach) => REACHED[observation.profile.type] === reach)),
  steers: (_wanted, { verdict }) => heldIf((verdict.instructions ?? []).length > 0),
  signature: (wanted, { identity }) =>
    heldIf(
      identity?.kind === 'package' &&
        identity.signature.value !== null &&
        wanted.includes(identity.signature.value),
    ),
  provenance: (wanted, { identity }) =>
    heldIf(
      identity?.kind === 'package' &&
        identity.provenance.value !== null &&
        wanted.includes(identity.provenance.value),
    ),
  deprecated: (_wanted, { identity }) =>
    heldIf(identity?.kind === 'package' && identity.deprecated.value === true),
  installScripts(_wanted, { identity }) {
    const packages = identity?.kind === 'package' ? (identity.installScripts.value ?? []) : [];
    return packages.length === 0 ? null : packages;
  },
  encrypted: (_wanted, { identity }) =>
    heldIf(identity?.kind === 'remote' && identity.encrypted.value === false),
  authentication: (wanted, { identity }) =>
    heldIf(
      identity?.kind === 'remote' &&
        identity.authentication.value !== null &&
        wanted.includes(identity.authentication.value),
    ),
  unsteady(wanted, { steadiness }) {
    const tools = wanted.flatMap((client) =>
      client === 'same-client' ? (steadiness?.sameClient ?? []) : (steadiness?.otherClient ?? []),
    );
    return tools.length === 0 ? null : tools;
  },
  changed(_wanted, { changes }) {
    const silent = changes.filter(({ silently }) => silently);
    return silent.length === 0
      ? null
      : silent.flatMap(({ difference }) => ('tool' in difference ? [difference.tool] : []));
  },
  lookalike: (_wanted, { lookalikes }) => (lookalikes.length === 0 ? null : lookalikes),
  crowd: ({ risk, atLeast }, { verdict }) =>
    heldIf(verdict.tools.filter((tool) => risk.includes(tool.risk)).length >= atLeast),
};

/** Whether every member of a condition holds of a server: what to name; null where one does not. */
export function holdsOfServer(condition: ServerCondition, server: ServerFacts): string[] | null {
  const names: string[] = [];
  for (const member of Object.keys(TESTS) as Member[]) {
    const wanted = condition[member];
    if (wanted === undefined) continue;
    const held = TESTS[member](wanted as never, server);
    if (held === null) return null;
    names.push(...held);
  }
  return names;
}

function heldIf(holds: boolean): readonly string[] | null {
  return holds ? [] : null;
}
