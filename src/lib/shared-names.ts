import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import { LEVELS } from './levels.ts';
import { parameterTable } from './parameters.ts';

/** A name that tools of several servers have. */
export interface SharedName {
  /** In small letters: the last part of the page's address, and what the tools have in common. */
  readonly name: string;
  /** Worst first. */
  readonly bearers: readonly Bearer[];
}

/** Nobody compares more side by side. */
const MOST_BESIDE = 24;

/** The bearers that a page shows side by side, and those that it only names. */
export function splitBearers(bearers: readonly Bearer[]): {
  readonly beside: readonly Bearer[];
  readonly further: readonly Bearer[];
} {
  return { beside: bearers.slice(0, MOST_BESIDE), further: bearers.slice(MOST_BESIDE) };
}

/** A tool and its server. */
export interface Bearer {
  readonly server: CatalogueServer;
  readonly tool: CatalogueTool;
}

/**
 * The names that tools of at least two servers have, whatever the case, the commonest first. A name
 * that cannot stand in an address as it is belongs to nobody else in earnest.
 */
export function sharedNames({ servers }: Catalogue): SharedName[] {
  const bearers = servers.flatMap((server) => server.tools.map((tool) => ({ server, tool })));
  const plain = bearers.filter(({ tool }) => isPlain(tool));
  const groups = Map.groupBy(plain, ({ tool }) => tool.verdict.name.toLowerCase());
  return [...groups]
    .filter(([, same]) => new Set(same.map(({ server }) => server)).size > 1)
    .map(([name, same]) => ({ name, bearers: worstFirst(same) }))
    .sort((a, b) => b.bearers.length - a.bearers.length || (a.name < b.name ? -1 : 1));
}

/** Whether the name of a tool can stand in an address as it is. */
export function isPlain({ observed, verdict }: CatalogueTool): boolean {
  return verdict.name === observed.slug;
}

function worstFirst(bearers: readonly Bearer[]): Bearer[] {
  const rank = ({ tool }: Bearer) => LEVELS.indexOf(tool.verdict.risk);
  return [...bearers].sort((a, b) => rank(a) - rank(b));
}

/** Names of a tool's parameters; longer lists are cut. */
export function parameterNames({ observed, verdict }: CatalogueTool): {
  readonly names: readonly string[];
  readonly more: number;
} {
  const { rows } = parameterTable(observed.definition, 'inputSchema', verdict);
  const top = rows.filter(({ name }) => !name.includes('.') && !name.includes('[]'));
  return {
    names: top.slice(0, MOST_PARAMETERS).map(({ name }) => name),
    more: Math.max(0, top.length - MOST_PARAMETERS),
  };
}

const MOST_PARAMETERS = 12;
