import {
  type Accuracy,
  isCategoryRight,
  type Judged,
  type Label,
  measure,
} from '../../scanner/accuracy.ts';
import type { ServerLabels } from '../../scanner/contract/index.ts';
import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import { titleOf } from './words.ts';

/** A tool of the catalogue that people have judged, too. */
export interface LabelledTool extends Judged {
  readonly seen: CatalogueServer;
  readonly tool: CatalogueTool;
}

/** How the rules do on the labelled tools of a catalogue. */
export interface MeasuredRules {
  readonly accuracy: Accuracy;
  readonly tools: readonly LabelledTool[];
  readonly servers: number;
}

/** Something that a verdict says and the label does not, or the other way round. */
export interface Mistake {
  readonly labelled: LabelledTool;
  /** What people found right. */
  readonly due: string;
  readonly given: string;
}

/**
 * Measures the verdicts of a catalogue against labels; null where no labelled definition is in it. A
 * label counts only for the very definition that was read.
 */
export function measureRules(
  { servers }: Catalogue,
  labels: readonly ServerLabels[],
): MeasuredRules | null {
  const byServer = new Map(labels.map((each) => [each.server, each.tools]));
  const tools = servers.flatMap((server) => {
    const known = new Map(
      byServer.get(server.listing.server)?.map((label) => [label.digest, label]),
    );
    return server.tools.flatMap((tool): LabelledTool | [] => {
      const label = known.get(tool.observed.digest);
      return label === undefined ? [] : labelledTool(server, tool, { ...label, alternatives: [] });
    });
  });
  if (tools.length === 0) return null;
  const counted = new Set(tools.map(({ server }) => server)).size;
  return { accuracy: measure(tools), tools, servers: counted };
}

function labelledTool(seen: CatalogueServer, tool: CatalogueTool, label: Label): LabelledTool {
  return { server: seen.listing.server, verdict: tool.verdict, label, seen, tool };
}

/** Every labelled tool whose category is wrong. */
export function wrongCategories({ tools }: MeasuredRules): Mistake[] {
  return tools
    .filter((labelled) => !isCategoryRight(labelled))
    .map((labelled) => ({
      labelled,
      due: labelled.label.category.map(titleOf).join(' or '),
      given: titleOf(labelled.verdict.category),
    }));
}

/** Every labelled tool whose level is wrong though its category is right. */
export function wrongLevels({ tools }: MeasuredRules): Mistake[] {
  return tools
    .filter((labelled) => isCategoryRight(labelled))
    .filter(({ label, verdict }) => !label.risk.includes(verdict.risk))
    .map((labelled) => ({
      labelled,
      due: labelled.label.risk.map(titleOf).join(' or '),
      given: titleOf(labelled.verdict.risk),
    }));
}

/**
 * A share as a percentage with one digit behind the point, in one piece.
 *
 * @example percentOf({ right: 331, of: 339 }) // => '97.6\u00a0%'
 */
export function percentOf({ right, of }: { readonly right: number; readonly of: number }): string {
  return of === 0 ? 'nothing to count' : `${((100 * right) / of).toFixed(1)}\u00a0%`;
}
