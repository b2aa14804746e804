import type { AttackReason, Id } from '../../scanner/contract/index.ts';
import type { Assessments } from './assessment.ts';
import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import { LEVELS } from './tally.ts';

/** A tool that an attack can use, and why. */
export interface ExposedTool {
  readonly tool: CatalogueTool;
  readonly because: string;
}

/** A server that an attack can use, as a whole or with some of its tools, worst first. */
export interface ExposedServer {
  readonly server: CatalogueServer;
  /** Why as a whole; null where only single tools are usable. */
  readonly because: string | null;
  readonly tools: readonly ExposedTool[];
  /** How many more of its tools are usable than are listed here. */
  readonly moreTools: number;
}

/** What an attack finds in the catalogue. */
export interface Exposure {
  readonly tools: number;
  readonly servers: number;
  /** The worst servers in full. */
  readonly shown: readonly ExposedServer[];
  /** Servers that are only counted. */
  readonly further: readonly { readonly server: CatalogueServer; readonly tools: number }[];
}

/** How many servers a page shows in full, and how many tools of each. */
const MOST_SERVERS = 20;
const MOST_TOOLS = 6;

/** What every attack finds in the catalogue, by id. An attack that finds nothing has no entry. */
export function exposures(
  catalogue: Catalogue,
  assessments: Assessments,
): ReadonlyMap<Id, Exposure> {
  const found = new Map<Id, ExposedServer[]>();
  for (const server of catalogue.servers) {
    for (const [attack, exposed] of exposedBy(server, assessments)) {
      found.set(attack, [...(found.get(attack) ?? []), exposed]);
    }
  }
  return new Map([...found].map(([attack, servers]) => [attack, exposureOf(servers)]));
}

function exposedBy(server: CatalogueServer, assessments: Assessments): Map<Id, ExposedServer> {
  const { attacks } = assessments.of(server.listing.server);
  const usable = new Map<Id, { because: string | null; tools: ExposedTool[] }>();
  const entryOf = ({ attack }: AttackReason) => {
    const entry = usable.get(attack) ?? { because: null, tools: [] };
    usable.set(attack, entry);
    return entry;
  };
  for (const reason of attacks.server) entryOf(reason).because = reason.because;
  for (const [place, reasons] of attacks.tools.entries()) {
    const tool = server.tools[place];
    if (tool === undefined) continue;
    for (const reason of reasons) entryOf(reason).tools.push({ tool, because: reason.because });
  }
  return new Map(
    [...usable].map(([attack, { because, tools }]) => [
      attack,
      { server, because, tools: worstFirst(tools), moreTools: 0 },
    ]),
  );
}

function exposureOf(all: readonly ExposedServer[]): Exposure {
  const sorted = [...all].sort((a, b) => gravity(b) - gravity(a));
  return {
    tools: all.reduce((sum, { tools }) => sum + tools.length, 0),
    servers: all.length,
    shown: sorted.slice(0, MOST_SERVERS).map((each) => ({
      ...each,
      tools: each.tools.slice(0, MOST_TOOLS),
      moreTools: Math.max(0, each.tools.length - MOST_TOOLS),
    })),
    further: sorted
      .slice(MOST_SERVERS)
      .map(({ server, tools }) => ({ server, tools: tools.length })),
  };
}

function worstFirst(tools: readonly ExposedTool[]): ExposedTool[] {
  return [...tools].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ tool }: ExposedTool): number {
  return LEVELS.indexOf(tool.verdict.risk);
}

/** Servers with the worst tool come first, and among them those with more tools. */
function gravity({ tools, because }: ExposedServer): number {
  const [worst] = tools;
  const level = worst === undefined ? 0 : LEVELS.length - rankOf(worst);
  return level * 1000 + Math.min(tools.length, 998) + (because === null ? 0 : 1);
}

/** The attacks that a tool or a server is usable for, the rarest first: what fits few says most. */
export function rarestFirst(
  reasons: readonly AttackReason[],
  exposed: ReadonlyMap<Id, Exposure>,
): AttackReason[] {
  const share = ({ attack }: AttackReason) => exposed.get(attack)?.tools ?? 0;
  return [...reasons].sort((a, b) => share(a) - share(b));
}
