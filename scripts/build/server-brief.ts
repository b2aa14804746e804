import type { Id, Observation, ObservedTool, Verdict } from '../../scanner/contract/index.ts';
import type { Assessment } from '../../src/lib/assessment.ts';
import type { CatalogueServer, CatalogueTool } from '../../src/lib/catalogue.ts';
import {
  factsOfServer,
  factsOfTool,
  type ServerFacts,
  type ToolFacts,
} from '../../src/lib/facts.ts';
import type { Asked } from './asked-neighbours.ts';

/** What every build needs of a server that has not changed. */
export interface ServerBrief {
  readonly server: Id;
  /** Over the listing, what scans wrote, and the program. */
  readonly source: string;
  /** What judging it asked of the other servers. */
  readonly asked: Asked;
  /** Over the file with its whole tools. */
  readonly whole: string;
  readonly rest: Omit<CatalogueServer, 'listing' | 'tools' | 'observation'> & {
    readonly observation: Omit<Observation, 'tools'> | null;
  };
  readonly tools: readonly ToolBrief[];
  readonly facts: ServerFacts;
  readonly assessment: Assessment;
}

/** What every build needs of a tool. */
export interface ToolBrief {
  readonly observed: Omit<ObservedTool, 'definition'>;
  readonly verdict: Omit<Verdict, 'conflicts' | 'parameters' | 'findings'>;
  readonly facts: ToolFacts;
}

/** What a judgement rested on, and where its outcome was kept. */
export type Judgement = Pick<ServerBrief, 'source' | 'asked' | 'whole'>;

/** Puts down what the next build needs of a server. */
export function briefOf(
  server: CatalogueServer,
  judgement: Judgement,
  assessment: Assessment,
): ServerBrief {
  const { listing, tools, observation, ...rest } = server;
  return {
    server: listing.server,
    ...judgement,
    rest: { ...rest, observation: observation && withoutTools(observation) },
    tools: tools.map(briefOfTool),
    facts: factsOfServer(server),
    assessment,
  };
}

function withoutTools({ tools: _, ...seen }: Observation): Omit<Observation, 'tools'> {
  return seen;
}

function briefOfTool(tool: CatalogueTool): ToolBrief {
  const { slug, digest } = tool.observed;
  const { conflicts: _, parameters: __, findings: ___, ...verdict } = tool.verdict;
  return { observed: { slug, digest }, verdict, facts: factsOfTool(tool) };
}
