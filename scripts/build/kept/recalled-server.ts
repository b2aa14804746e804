import type {
  Listing,
  Observation,
  ObservedTool,
  Verdict,
} from '../../../scanner/contract/index.ts';
import type { CatalogueServer, CatalogueTool } from '../../../src/lib/catalogue.ts';
import { knowServerFacts, type ToolFacts } from '../../../src/lib/facts.ts';
import { knowDocumentKey } from '../../../src/lib/page-keys.ts';
import type { ServerBrief } from './server-brief.ts';
import type { ToolBrief } from './tool-brief.ts';

/** Reads a tool by its place in its server. */
export type ReadTool = (place: number) => CatalogueTool;

/**
 * A server as an earlier build has judged it. What lists, reports and keys say of its tools is there at
 * once; the rest of a tool is read when somebody asks for it. In a build after a small change, nobody asks
 * for most of them.
 */
export function recallServer(
  listing: Listing,
  { rest, tools, facts }: Pick<ServerBrief, 'rest' | 'tools' | 'facts'>,
  readTool: ReadTool,
): CatalogueServer {
  const recalled = tools.map((brief, place) => recallTool(brief, () => readTool(place)));
  const observation = rest.observation && withTools(rest.observation, recalled);
  const server = { listing, ...rest, observation, tools: recalled };
  knowServerFacts(server, facts);
  return server;
}

function withTools(seen: Omit<Observation, 'tools'>, tools: readonly CatalogueTool[]): Observation {
  return { ...seen, tools: tools.map(({ observed }) => observed) };
}

function recallTool(brief: ToolBrief, read: () => CatalogueTool): CatalogueTool {
  knowDocumentKey(brief.reasons, brief.documentKey);
  return new RecalledTool(brief, read);
}

// Getters of classes and not of object literals, which would cost each object a shape of its own. What is
// behind a getter is missing in a spread, so whoever needs a whole object names its members; JSON has all.

class RecalledTool implements CatalogueTool {
  readonly facts: ToolFacts;
  readonly observed: ObservedTool;
  readonly verdict: Verdict;
  readonly #read: () => CatalogueTool;

  constructor(brief: ToolBrief, read: () => CatalogueTool) {
    const { key, mention, contextTokens, kind } = brief;
    this.facts = { key, mention, contextTokens, hints: kind.hints, decision: kind.decision };
    this.observed = new RecalledDefinition(brief, read);
    this.verdict = new RecalledVerdict(brief, read);
    this.#read = read;
  }

  get bounds() {
    return this.#read().bounds;
  }

  get recommendation() {
    return this.#read().recommendation;
  }

  toJSON(): CatalogueTool {
    return this.#read();
  }
}

class RecalledDefinition implements ObservedTool {
  readonly slug: string;
  readonly digest: string;
  readonly #read: () => CatalogueTool;

  constructor({ slug, digest }: ToolBrief, read: () => CatalogueTool) {
    this.slug = slug;
    this.digest = digest;
    this.#read = read;
  }

  get definition() {
    return this.#read().observed.definition;
  }

  toJSON(): ObservedTool {
    return this.#read().observed;
  }
}

class RecalledVerdict implements Verdict {
  readonly name: string;
  readonly digest: string;
  readonly category: Verdict['category'];
  readonly risk: Verdict['risk'];
  readonly confidence: Verdict['confidence'];
  readonly reversibility: Verdict['reversibility'];
  readonly summary: string;
  readonly signals: Verdict['signals'];
  readonly #read: () => CatalogueTool;

  constructor({ name, digest, summary, kind }: ToolBrief, read: () => CatalogueTool) {
    const { verdict } = kind;
    this.name = name;
    this.digest = digest;
    this.category = verdict.category;
    this.risk = verdict.risk;
    this.confidence = verdict.confidence;
    this.reversibility = verdict.reversibility;
    this.summary = summary;
    this.signals = verdict.signals;
    this.#read = read;
  }

  get conflicts() {
    return this.#read().verdict.conflicts;
  }

  get parameters() {
    return this.#read().verdict.parameters;
  }

  get findings() {
    return this.#read().verdict.findings;
  }

  toJSON(): Verdict {
    return this.#read().verdict;
  }
}
