import type { AttackReason, Id } from '../../scanner/contract/index.ts';
import type { Assessments } from './assessment.ts';
import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import { LEVELS } from './levels.ts';
import { remembered } from './remember.ts';

/** Tools that an attack can use for the same reason, worst first. */
export interface ExposedTools {
  readonly because: string;
  readonly tools: readonly CatalogueTool[];
}

/** A server that an attack can use, as a whole or with some of its tools, worst first. */
export interface ExposedServer {
  readonly server: CatalogueServer;
  /** Why as a whole; null where only single tools are usable. */
  readonly because: string | null;
  readonly groups: readonly ExposedTools[];
  /** How many more of its tools are usable than are listed here. */
  readonly moreTools: number;
}

/** What an attack finds in the catalogue. */
export interface Exposure {
  /** Every tool that is usable. */
  readonly tools: readonly CatalogueTool[];
  readonly servers: number;
  /** The worst servers in full. */
  readonly shown: readonly ExposedServer[];
  /** Servers that are only counted. */
  readonly further: readonly { readonly server: CatalogueServer; readonly tools: number }[];
}

/** How many servers a page shows in full, and how many tools of each. */
const MOST_SERVERS = 20;
const MOST_TOOLS = 12;

/** What every attack finds in the catalogue, by id. An attack that finds nothing has no entry. */
export function exposures(
  catalogue: Catalogue,
  assessments: Assessments,
): ReadonlyMap<Id, Exposure> {
  return remembered('exposures', assessments, () => findExposures(catalogue, assessments));
}

function findExposures(catalogue: Catalogue, assessments: Assessments): Map<Id, Exposure> {
  const found = new Map<Id, Usable[]>();
  for (const server of catalogue.servers) {
    for (const [attack, usable] of usableBy(server, assessments)) {
      const others = found.get(attack);
      if (others === undefined) found.set(attack, [usable]);
      else others.push(usable);
    }
  }
  return new Map([...found].map(([attack, servers]) => [attack, exposureOf(servers)]));
}

/** A server with every tool that an attack can use, worst first. */
interface Usable {
  readonly server: CatalogueServer;
  because: string | null;
  readonly tools: { readonly tool: CatalogueTool; readonly because: string }[];
}

function usableBy(server: CatalogueServer, assessments: Assessments): Map<Id, Usable> {
  const { attacks } = assessments.of(server.listing.server);
  const usable = new Map<Id, Usable>();
  const entryOf = ({ attack }: AttackReason): Usable => {
    const entry = usable.get(attack) ?? { server, because: null, tools: [] };
    usable.set(attack, entry);
    return entry;
  };
  for (const reason of attacks.server) entryOf(reason).because = reason.because;
  for (const [place, reasons] of attacks.tools.entries()) {
    const tool = server.tools[place];
    if (tool === undefined) continue;
    for (const reason of reasons) entryOf(reason).tools.push({ tool, because: reason.because });
  }
  for (const { tools } of usable.values()) tools.sort((a, b) => rankOf(a.tool) - rankOf(b.tool));
  return usable;
}

function exposureOf(all: readonly Usable[]): Exposure {
  const sorted = [...all].sort((a, b) => gravity(b) - gravity(a));
  return {
    tools: all.flatMap(({ tools }) => tools.map(({ tool }) => tool)),
    servers: all.length,
    shown: sorted.slice(0, MOST_SERVERS).map(exposed),
    further: sorted
      .slice(MOST_SERVERS)
      .map(({ server, tools }) => ({ server, tools: tools.length })),
  };
}

function exposed({ server, because, tools }: Usable): ExposedServer {
  const listed = tools.slice(0, MOST_TOOLS);
  const groups = Map.groupBy(listed, (each) => each.because);
  return {
    server,
    because,
    groups: [...groups].map(([why, group]) => ({
      because: why,
      tools: group.map(({ tool }) => tool),
    })),
    moreTools: tools.length - listed.length,
  };
}

function rankOf({ verdict }: CatalogueTool): number {
  return LEVELS.indexOf(verdict.risk);
}

/** Servers with the worst tool come first, and among them those with more tools. */
function gravity({ tools, because }: Usable): number {
  const [worst] = tools;
  const level = worst === undefined ? 0 : LEVELS.length - rankOf(worst.tool);
  return level * 1000 + Math.min(tools.length, 998) + (because === null ? 0 : 1);
}

/**
 * The attacks that a tool or a server is usable for, the rarest first: what fits few says most. Rarity
 * goes by powers of two, so that one tool more or less does not turn the order on thousands of pages.
 */
export function rarestFirst(
  reasons: readonly AttackReason[],
  found: ReadonlyMap<Id, Exposure>,
): AttackReason[] {
  const share = ({ attack }: AttackReason) =>
    Math.round(Math.log2(1 + (found.get(attack)?.tools.length ?? 0)));
  return [...reasons].sort((a, b) => share(a) - share(b));
}
