import type { Id, Observation } from '../../../scanner/contract/index.ts';
import type { Assessment } from '../../../src/lib/assessment.ts';
import type { CatalogueServer } from '../../../src/lib/catalogue.ts';
import { factsOfServer, type ServerFacts } from '../../../src/lib/facts.ts';
import { assessmentKey, knowAssessmentKey } from '../../../src/lib/page-keys.ts';
import type { Asked } from './asked-neighbours.ts';
import type { Dictionary } from './dictionary.ts';
import type { ToolLine } from './kept-tools.ts';
import { type PackedTool, packTool, type ToolBrief, unpackTool } from './tool-brief.ts';

/** What every build needs of a server that has not changed. */
export interface ServerBrief {
  readonly server: Id;
  /** Over the listing, what scans wrote, and the program. */
  readonly source: string;
  /** What judging it asked of the other servers. */
  readonly asked: Asked;
  readonly rest: Omit<CatalogueServer, 'listing' | 'tools' | 'observation'> & {
    readonly observation: Omit<Observation, 'tools'> | null;
  };
  readonly facts: ServerFacts;
  readonly assessment: Assessment;
  readonly assessmentKey: string;
  /** What a search in texts reads of it. */
  readonly texts: KeptTexts;
  readonly tools: readonly ToolBrief[];
}

/** A brief as it is kept: the reasons why attacks can use a tool stand with the tool. */
export type PackedServer = Omit<ServerBrief, 'tools'> & { readonly tools: readonly PackedTool[] };

/** The lines about one server in the file of texts. */
export interface KeptTexts {
  readonly bytes: number;
  readonly digest: string;
}

/** What a judgement rested on, and what was kept of its outcome. */
export interface Judgement {
  readonly source: string;
  readonly asked: Asked;
  /** Bytes of the lines that hold the whole tools. */
  readonly sizes: readonly number[];
}

/** Puts down what the next build needs of a server. */
export function packServer(
  server: CatalogueServer,
  { source, asked, sizes }: Judgement,
  assessment: Assessment,
  texts: KeptTexts,
  dictionary: Dictionary,
): PackedServer {
  const { listing, tools, observation, ...rest } = server;
  const { attacks } = assessment;
  return {
    server: listing.server,
    source,
    asked,
    rest: { ...rest, observation: observation && withoutTools(observation) },
    facts: factsOfServer(server),
    assessment: { ...assessment, attacks: { ...attacks, tools: [] } },
    assessmentKey: assessmentKey(assessment),
    texts,
    tools: tools.map((tool, place) =>
      packTool(server, tool, sizes[place] ?? 0, attacks.tools[place] ?? [], dictionary),
    ),
  };
}

/** What was put down of a server. */
export function unpackServer(packed: PackedServer, dictionary: Dictionary): ServerBrief {
  const tools = packed.tools.map((tool) => unpackTool(tool, dictionary));
  const reasons = tools.map((tool) => tool.reasons);
  const attacks = { ...packed.assessment.attacks, tools: reasons };
  const assessment = { ...packed.assessment, attacks };
  knowAssessmentKey(assessment, packed.assessmentKey);
  return { ...packed, assessment, tools };
}

function withoutTools({ tools: _, ...seen }: Observation): Omit<Observation, 'tools'> {
  return seen;
}

/** Where the line of a tool stands in the file with the tools of its server. */
export function lineOfTool({ tools }: Pick<ServerBrief, 'tools'>, place: number): ToolLine {
  const start = tools.slice(0, place).reduce((sum, { size }) => sum + size, 0);
  const { key = '', size = 0 } = tools[place] ?? {};
  return { start, size, key };
}
