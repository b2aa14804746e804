import type { Decision, Harm } from '../../scanner/contract/policy.ts';
import { cautionsOf } from '../../scanner/policy/cautions.ts';
import { type PolicyFormat, settleTool } from '../../scanner/policy/format.ts';
import { FORMATS } from '../../scanner/policy/formats/index.ts';
import type { CatalogueServer, CatalogueTool } from './catalogue.ts';
import { conditionInWords, decisionInWords } from './decision-words.ts';
import { type Inline, inlineOf } from './inline.ts';
import { oncePerDecision } from './once-per-decision.ts';
import { type SnippetPiece, toolPieces } from './snippet-pieces.ts';
import { UNLISTED } from './unlisted.ts';
import { listOf } from './words.ts';

/** The recommendation for one tool as its page shows it. */
export interface Handling {
  readonly decision: Decision;
  /** “Ask before each call”, “At most 60 calls an hour”. */
  readonly title: string;
  readonly reason: readonly Inline[];
  /** What calls must satisfy besides, where a format can check it; empty where nothing is asked. */
  readonly conditions: readonly Inline[];
  /** What the decision does not stop. */
  readonly cautions: readonly string[];
  readonly snippets: readonly Snippet[];
  readonly elsewhere: readonly DecisionElsewhere[];
}

/** What gateways make of the recommendation, in the policy on the page of the server. */
export interface DecisionElsewhere {
  readonly formats: readonly PolicyFormat[];
  readonly title: string;
}

/** The recommendation in the words of one client or gateway. */
export interface Snippet {
  readonly format: PolicyFormat;
  /** Only what concerns this tool; null where the format cannot name it or is to leave it out. */
  readonly pieces: readonly SnippetPiece[] | null;
  /** What this format makes of the advice, where it has to do something else; null where it does not. */
  readonly instead: string | null;
  /** What the text says, or why there is none. */
  readonly explanation: readonly Inline[];
  /** A mistake that the text invites; null where none is known. */
  readonly trap: string | null;
}

/**
 * What data sheets write for: policy.json, and the clients in which people meet a tool. Gateways stand
 * before a whole server, so the server's page writes for them; all on each sheet would weigh too much.
 */
export const HERE: readonly PolicyFormat[] = FORMATS.filter(
  ({ id, kind }) => kind === 'client' || id === 'policy-json',
);

/** What only the page of the server writes for. */
export const ELSEWHERE: readonly PolicyFormat[] = FORMATS.filter(
  (format) => !HERE.includes(format),
);

/** The recommendation for a tool in every format. */
export function handlingOf(server: CatalogueServer, tool: CatalogueTool): Handling {
  const { recommendation, verdict } = tool;
  const conditions = recommendation.conditions.map(conditionInWords);
  const title = decisionInWords(recommendation);
  return {
    decision: recommendation.decision,
    title,
    reason: inlineOf(recommendation.reason),
    conditions:
      conditions.length === 0
        ? []
        : inlineOf(`Where arguments can be checked, only calls in which ${listOf(conditions)}.`),
    cautions: cautionsOf(verdict),
    snippets: HERE.map((format) => snippetOf(format, server, tool, title)),
    elsewhere: decisionsElsewhere(server, tool),
  };
}

/** @param advised the title of what we recommend */
function snippetOf(
  format: PolicyFormat,
  { listing }: CatalogueServer,
  { recommendation }: CatalogueTool,
  advised: string,
): Snippet {
  const outcome = settleTool(format, listing.server, recommendation);
  if ('refused' in outcome) {
    const falls = `It falls to what happens to tools that are not listed: ${UNLISTED[format.unlisted]}.`;
    return {
      format,
      pieces: null,
      instead: null,
      explanation: [outcome.refused, ' ', falls],
      trap: null,
    };
  }
  const { settled } = outcome;
  const { title, explanation, trap } = wordsFor(format, settled);
  return {
    format,
    pieces: toolPieces(format, listing.server, settled),
    instead: title === advised ? null : title,
    explanation,
    trap,
  };
}

/** What is said of a decision in a format, whatever tool it is about. */
const wordsFor = oncePerDecision((format, settled) => ({
  title: decisionInWords(settled),
  explanation: inlineOf(format.explain(settled)),
  trap: format.traps.find((trap) => trap.with.includes(settled.decision))?.words ?? null,
}));

function decisionsElsewhere(
  { listing }: CatalogueServer,
  { recommendation }: CatalogueTool,
): readonly DecisionElsewhere[] {
  const titles = ELSEWHERE.map((format) => {
    const outcome = settleTool(format, listing.server, recommendation);
    if ('refused' in outcome) return `Not listed, so ${UNLISTED[format.unlisted]}`;
    return decisionInWords(outcome.settled);
  });
  const key = titles.join('\n');
  const known = knownElsewhere.get(key) ?? groupTitles(titles);
  knownElsewhere.set(key, known);
  return known;
}

/** By the titles of all formats: thousands of tools share a few. */
const knownElsewhere = new Map<string, readonly DecisionElsewhere[]>();

/** @param titles in the order of {@link ELSEWHERE} */
function groupTitles(titles: readonly string[]): DecisionElsewhere[] {
  return [...new Set(titles)].map((title) => ({
    title,
    formats: ELSEWHERE.filter((_, index) => titles[index] === title),
  }));
}

/** Whether counting calls answers this kind of harm at all. */
export function isHelpedByLimit(harm: Harm): boolean {
  return harm === 'none' || harm === 'volume';
}
