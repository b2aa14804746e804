import type { Decision, Harm } from '../../scanner/contract/policy.ts';
import { cautionsOf } from '../../scanner/policy/cautions.ts';
import type { PolicyFormat } from '../../scanner/policy/format.ts';
import { FORMATS } from '../../scanner/policy/formats/index.ts';
import type { CatalogueServer, CatalogueTool } from './catalogue.ts';
import { type Inline, inlineOf } from './inline.ts';
import { count, listOf } from './words.ts';

/** The recommendation for one tool as its page shows it. */
export interface Handling {
  readonly decision: Decision;
  /** “Ask before each call”, “At most 60 calls an hour”. */
  readonly title: string;
  readonly reason: readonly Inline[];
  /** What the decision does not stop. */
  readonly cautions: readonly string[];
  readonly snippets: readonly Snippet[];
}

/** The recommendation in the words of one client or gateway. */
interface Snippet {
  readonly format: PolicyFormat;
  /** Only what concerns this tool. */
  readonly text: string;
  readonly explanation: readonly Inline[];
}

const TITLES: Record<Exclude<Decision, 'limit'>, string> = {
  allow: 'Allow',
  ask: 'Ask before each call',
  deny: 'Deny',
  hide: 'Hide',
};

/** How a decision reads on a label. */
export function titleOfDecision({ recommendation }: Pick<CatalogueTool, 'recommendation'>): string {
  if (recommendation.decision !== 'limit') return TITLES[recommendation.decision];
  const { max, window } = recommendation.limit;
  return `At most ${count(max, 'call')} ${window === 'hour' ? 'an hour' : 'a minute'}`;
}

/** The recommendation for a tool in every format. */
export function handlingOf(server: CatalogueServer, tool: CatalogueTool): Handling {
  const { recommendation, verdict } = tool;
  return {
    decision: recommendation.decision,
    title: titleOfDecision(tool),
    reason: inlineOf(recommendation.reason),
    cautions: cautionsOf(verdict),
    snippets: FORMATS.map((format) => ({
      format,
      text: format.writeTool(server.listing.server, recommendation),
      explanation: inlineOf(format.explain(recommendation)),
    })),
  };
}

/** The whole-server policy in one format. */
export function serverPolicy(format: PolicyFormat, server: CatalogueServer): string {
  return format.writeServer(
    server.listing.server,
    server.tools.map(({ recommendation }) => recommendation),
  );
}

/** Whether counting calls answers this kind of harm at all. */
export function isHelpedByLimit(harm: Harm): boolean {
  return harm === 'none' || harm === 'volume';
}

const VERBS: Record<Decision, string> = {
  allow: 'allow',
  limit: 'count calls',
  ask: 'ask a person',
  deny: 'deny',
  hide: 'hide a tool',
};

/**
 * What a format cannot do, in words; null where it can do everything we know of.
 *
 * @example gapsOf(policyJson) // => 'ask a person or decide by the arguments of a call'
 */
export function gapsOf({ supports }: PolicyFormat): string | null {
  const gaps = (['deny', 'ask', 'limit', 'hide'] as const)
    .filter((decision) => !supports[decision])
    .map((decision) => VERBS[decision]);
  if (!supports.argumentConditions) gaps.push('decide by the arguments of a call');
  return gaps.length === 0 ? null : listOf(gaps);
}
