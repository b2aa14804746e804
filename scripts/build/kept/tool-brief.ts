import type { AttackReason, Decision, Verdict } from '../../../scanner/contract/index.ts';
import type { CatalogueServer, CatalogueTool } from '../../../src/lib/catalogue.ts';
import { factsOfTool, type ToolFacts } from '../../../src/lib/facts.ts';
import { toolDocumentKey } from '../../../src/lib/page-keys.ts';
import type { Dictionary } from './dictionary.ts';

/** What every build needs of a tool. */
export interface ToolBrief extends Pick<ToolFacts, 'key' | 'mention' | 'contextTokens'> {
  readonly slug: string;
  readonly name: string;
  /** Of its definition. */
  readonly digest: string;
  readonly documentKey: string;
  readonly summary: string;
  /** Bytes of the line that holds the whole tool. */
  readonly size: number;
  readonly kind: ToolKind;
  /** Why attacks can use it. */
  readonly reasons: readonly AttackReason[];
}

/** What a tool shares with others. */
export interface ToolKind {
  readonly verdict: Pick<Verdict, 'category' | 'risk' | 'confidence' | 'reversibility' | 'signals'>;
  readonly decision: Decision;
  readonly hints: ToolFacts['hints'];
}

/**
 * A brief as it is kept: in the order of the members, the name null where it is the slug, and places of
 * the dictionary instead of what is shared. Most of what is kept are these.
 */
export type PackedTool = readonly [
  slug: string,
  name: string | null,
  digest: string,
  key: string,
  mention: string,
  documentKey: string,
  summary: string,
  contextTokens: number,
  size: number,
  kind: number,
  ...reasons: number[],
];

/** Puts down what the next build needs of a tool. */
export function packTool(
  server: CatalogueServer,
  tool: CatalogueTool,
  size: number,
  reasons: readonly AttackReason[],
  dictionary: Dictionary,
): PackedTool {
  const { slug, digest } = tool.observed;
  const { name, summary } = tool.verdict;
  const { key, mention, contextTokens } = factsOfTool(tool);
  return [
    ...([slug, name === slug ? null : name, digest, key, mention] as const),
    ...([toolDocumentKey(server, tool, reasons), summary, contextTokens, size] as const),
    dictionary.placeOf(kindOf(tool)),
    ...reasons.map((reason) => dictionary.placeOf(reason)),
  ];
}

/** What was put down of a tool. */
export function unpackTool(packed: PackedTool, dictionary: Dictionary): ToolBrief {
  const [slug, name, digest, key, mention, documentKey, summary, contextTokens, size, kind] =
    packed;
  return {
    ...{ slug, name: name ?? slug, digest, key, mention, documentKey, summary },
    ...{ contextTokens, size },
    kind: dictionary.at<ToolKind>(kind),
    reasons: reasonsOf(packed, dictionary),
  };
}

function reasonsOf(packed: PackedTool, dictionary: Dictionary): AttackReason[] {
  const reasons: AttackReason[] = [];
  for (let place = FIRST_REASON; place < packed.length; place++)
    reasons.push(dictionary.at<AttackReason>(packed[place] as number));
  return reasons;
}

/** How many members come before the reasons. */
const FIRST_REASON = 10;

function kindOf(tool: CatalogueTool): ToolKind {
  const { category, risk, confidence, reversibility, signals } = tool.verdict;
  const { decision, hints } = factsOfTool(tool);
  return { verdict: { category, risk, confidence, reversibility, signals }, decision, hints };
}
