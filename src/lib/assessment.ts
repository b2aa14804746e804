import { type AttackMatches, findAttacks } from '../../scanner/attacks.ts';
import { findCombinations } from '../../scanner/combinations.ts';
import type { Attack, Combination, Grade, Id, Listing } from '../../scanner/contract/index.ts';
import { gradeServer } from '../../scanner/grade-server.ts';
import { lookalikesOf } from '../../scanner/lookalikes.ts';
import type { ServerFacts } from '../../scanner/server-facts.ts';
import type { Catalogue, CatalogueServer } from './catalogue.ts';

/** What follows from everything that is known of a server. */
export interface Assessment {
  readonly grade: Grade;
  readonly combinations: readonly Combination[];
  /** Listed servers that go by a name which is easily taken for its own. */
  readonly lookalikes: readonly Id[];
  /** For its tools in their order. */
  readonly attacks: AttackMatches;
}

/** Every server of a catalogue, assessed against the attacks that are known. */
export interface Assessments {
  readonly attacks: readonly Attack[];
  readonly of: (server: Id) => Assessment;
}

const NOTHING: Assessment = {
  grade: gradeServer(null),
  combinations: [],
  lookalikes: [],
  attacks: { server: [], tools: [] },
};

/**
 * Assesses every server of a catalogue.
 *
 * @param known what an earlier build has assessed by these attacks, of servers that are as they were: it
 * holds as long as the same servers have names like theirs
 */
export function assess(
  { servers }: Catalogue,
  attacks: readonly Attack[],
  known: ReadonlyMap<Id, Assessment> = new Map(),
): Assessments {
  const lookalikes = lookalikesOf(servers.map(namesOf));
  const assessments = new Map(
    servers.map((server) => {
      const id = server.listing.server;
      const alike = lookalikes.get(id) ?? [];
      const before = known.get(id);
      return [
        id,
        before && isSame(before.lookalikes, alike) ? before : assessOne(server, attacks, alike),
      ];
    }),
  );
  return { attacks, of: (server) => assessments.get(server) ?? NOTHING };
}

function isSame(one: readonly Id[], other: readonly Id[]): boolean {
  return one.length === other.length && one.every((id, place) => id === other[place]);
}

function assessOne(
  server: CatalogueServer,
  attacks: readonly Attack[],
  lookalikes: readonly Id[],
): Assessment {
  const facts = factsOf(server, lookalikes);
  if (facts === null) return { ...NOTHING, lookalikes };
  return {
    lookalikes,
    grade: gradeServer(facts),
    combinations: facts.combinations,
    attacks: findAttacks(attacks, facts),
  };
}

function factsOf(
  { listing, observation, state, receipt, tools, changes, instructionFindings }: CatalogueServer,
  lookalikes: readonly Id[],
): ServerFacts | null {
  if (observation === null) return null;
  const verdicts = tools.map(({ verdict }) => verdict);
  return {
    lookalikes,
    changes,
    observation,
    verdict: { tools: verdicts, instructions: [...instructionFindings] },
    observedAt: state.observedAt,
    identity: receipt?.identity ?? null,
    steadiness: receipt?.steadiness ?? null,
    combinations: findCombinations([{ server: listing.server, tools: verdicts }]),
  };
}

function namesOf({ listing, observation }: CatalogueServer) {
  const { server } = listing;
  return { server, source: sourceOf(listing), selfName: observation?.serverInfo.name ?? null };
}

function sourceOf({ transport, server }: Listing): string {
  if ('package' in transport) return transport.package;
  return 'url' in transport ? new URL(transport.url).host : server;
}
