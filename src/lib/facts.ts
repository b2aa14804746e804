import { hash } from 'node:crypto';
import { contextCostOf } from '../../scanner/context-cost.ts';
import type { Decision } from '../../scanner/contract/index.ts';
import { type AnnotationRow, annotationRows } from './annotations.ts';
import type { CatalogueServer, CatalogueTool } from './catalogue.ts';
import { remember, remembered } from './remember.ts';
import { placesOfRules, type RulePlaces } from './rule-places.ts';

/**
 * What follows from a tool alone and is asked of all tools in every build: by keys and reports. A build keeps it, so that the next one need not read the tool for it.
 */
export interface ToolFacts {
  /** Over all that is known of the tool. */
  readonly key: string;
  /** Over what the pages of others say of it. */
  readonly mention: string;
  /** About how many tokens its definition takes of every conversation. */
  readonly contextTokens: number;
  /** What is to be said of its hints, by their names; empty where it declares none. */
  readonly hints: Readonly<Record<string, AnnotationRow['agreement']>>;
  /** What we advise. */
  readonly decision: Decision;
}

/** What follows from a server alone and is asked of all servers in every build. */
export interface ServerFacts {
  /** Over all that is known of the server and its tools. */
  readonly key: string;
  /** Over what the page of any of its tools says of it: all but the tools, and how many there are. */
  readonly hostKey: string;
  /** Where each rule has found something in its tools, by id. */
  readonly rules: Readonly<Record<string, RulePlaces>>;
}

/** SHA-256 of a value's JSON. Equal keys say that what was made of the value need not be made again. */
export function keyOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url');
}

/** The facts of a tool, worked out once. */
export function factsOfTool(tool: CatalogueTool): ToolFacts {
  return tool.facts ?? remembered('facts', tool, newToolFacts);
}

/** Works out the facts of a server once. */
export function factsOfServer(server: CatalogueServer): ServerFacts {
  return remembered('facts', server, newServerFacts);
}

/** Takes over what an earlier build has worked out of a server that was read and judged to the same. */
export function knowServerFacts(server: CatalogueServer, facts: ServerFacts): void {
  remember('facts', server, facts);
}

function newToolFacts(tool: CatalogueTool): ToolFacts {
  const { definition, slug } = tool.observed;
  const { name, risk, category, summary } = tool.verdict;
  const hints = annotationRows(definition, tool.verdict);
  return {
    key: keyOf(tool),
    mention: keyOf([slug, name, risk, category, summary]),
    contextTokens: contextCostOf(definition),
    hints: Object.fromEntries(hints.map(({ hint, agreement }) => [hint, agreement])),
    decision: tool.recommendation.decision,
  };
}

function newServerFacts({ observation, tools, ...rest }: CatalogueServer): ServerFacts {
  // The definitions in the observation are those of the tools.
  const seen = (of: unknown) => (observation === null ? null : { ...observation, tools: of });
  return {
    key: keyOf([rest, seen([]), tools.map((tool) => factsOfTool(tool).key)]),
    hostKey: keyOf([rest, seen(tools.length)]),
    rules: placesOfRules(tools),
  };
}
