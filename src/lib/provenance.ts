import type { Sandbox, ScanProfile } from '../../scanner/contract/observation.ts';
import type { CatalogueServer, CatalogueTool } from './catalogue.ts';
import { remembered } from './remember.ts';
import { type ServerState, wordsOfCompletion } from './server-state.ts';
import { clip } from './visible-text.ts';
import { count, formatDay } from './words.ts';

/** One line of a provenance block. Values may hold the server's own words. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly isCode: boolean;
}

const SANDBOXES: Record<Sandbox, string> = {
  bubblewrap: 'bubblewrap: no network, no access to the machine',
  docker: 'Docker container',
  none: 'none: it ran unconfined',
  remote: 'none needed: it ran elsewhere and was asked over the network',
};

/** Where what a page says comes from: facts that were observed, and no line without one. */
export function provenanceOf(server: CatalogueServer, tool?: CatalogueTool): Fact[] {
  const digest =
    tool === undefined
      ? code('SHA-256 of the observation', server.receipt?.observed?.digest)
      : code('SHA-256 of the definition', tool.observed.digest);
  const facts = remembered('provenance', server, factsOfServer);
  return digest === null ? [...facts] : [...facts, digest];
}

function factsOfServer(server: CatalogueServer): readonly Fact[] {
  const { observation, receipt, rules, state } = server;
  const facts: (Fact | null)[] = [
    ...sourceFacts(server),
    plain(
      'Scanned',
      observation && (state.observedAt ? formatDay(state.observedAt) : 'day unknown'),
    ),
    plain('State', stateInWords(state)),
    plain('Transport', observation && TRANSPORTS[observation.profile.type]),
    plain('Sandbox', sandboxOf(state)),
    code('Protocol', observation?.protocolVersion),
    code('The server calls itself', observation && selfName(observation.serverInfo)),
    code('Scanner', receipt?.attempt.scannerVersion),
    code('Rules', rules && `${rules.version} (${rules.digest.slice(0, 12)})`),
  ];
  return facts.filter((fact) => fact !== null);
}

/** What was unsupported was neither started nor asked. */
function sandboxOf({ completion, sandbox }: ServerState): string | null {
  return sandbox === null || completion === 'unsupported' ? null : SANDBOXES[sandbox];
}

/** How the last scan ended; nothing where that is what `Scanned` says. */
function stateInWords({ completion, attemptedAt, observedAt }: ServerState): string | null {
  if (attemptedAt === null) return null;
  if (completion === 'complete' && attemptedAt === observedAt) return null;
  return `${wordsOfCompletion(completion)}, ${formatDay(attemptedAt)}`;
}

function sourceFacts({ observation, listing }: CatalogueServer): (Fact | null)[] {
  const profile = observation?.profile;
  if (profile?.type === 'stdio') {
    const placeholders = [...profile.environment, ...profile.files];
    return [
      code('npm package', `${profile.package}@${profile.version}`),
      code('Arguments', profile.arguments.join(' ')),
      plain(
        'Placeholders',
        placeholders.length === 0
          ? null
          : `${count(placeholders.length, 'value')} made up for the scan: ${placeholders.join(', ')}`,
      ),
    ];
  }
  if (profile?.type === 'own') return [code('Program', `tool-risk ${profile.version}`)];
  if (profile !== undefined) return [code('Address', profile.url)];
  const { transport } = listing;
  if ('package' in transport)
    return [code('npm package', `${transport.package}@${transport.version}`)];
  return 'url' in transport ? [code('Address', transport.url)] : [];
}

const TRANSPORTS: Record<ScanProfile['type'], string> = {
  stdio: 'stdio',
  own: 'stdio',
  'streamable-http': 'streamable HTTP',
  sse: 'SSE',
};

function selfName({ name, version }: { name: string; version: string }): string {
  return clip(`${name} ${version}`, 120);
}

function plain(name: string, value: string | null | undefined): Fact | null {
  return value ? { name, value, isCode: false } : null;
}

function code(name: string, value: string | null | undefined): Fact | null {
  return value ? { name, value, isCode: true } : null;
}
