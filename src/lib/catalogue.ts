import type {
  Change,
  Finding,
  Listing,
  Observation,
  ObservedTool,
  Receipt,
  Recommendation,
  ServerVerdict,
  Verdict,
} from '../../scanner/contract/index.ts';
import { type BoundedArgument, boundsOf } from '../../scanner/policy/conditions.ts';
import { recommendAll } from '../../scanner/policy/recommend.ts';
import type { ToolFacts } from './facts.ts';
import { type ServerState, stateOf } from './server-state.ts';

/** A tool as its server defined it, what we say of it, and what we advise. */
export interface CatalogueTool {
  readonly observed: ObservedTool;
  readonly verdict: Verdict;
  /** The conditions that a policy could put on its arguments. */
  readonly bounds: readonly BoundedArgument[];
  readonly recommendation: Recommendation;
  /** What an earlier build has worked out of it: whoever wants to know asks `factsOfTool`. */
  readonly facts?: ToolFacts;
}

/** A listed server with everything that is known of it; without tools where nothing is. */
export interface CatalogueServer {
  readonly listing: Listing;
  readonly state: ServerState;
  readonly receipt: Receipt | null;
  readonly observation: Observation | null;
  readonly rules: ServerVerdict['rules'] | null;
  /** What changed between its pins, oldest first. */
  readonly changes: readonly Change[];
  /** What the rules found in its instructions to models. */
  readonly instructionFindings: readonly Finding[];
  /** In the order of the observation, which is that of their names. */
  readonly tools: readonly CatalogueTool[];
}

/** Every listed server, in the order of ids. */
export interface Catalogue {
  readonly servers: readonly CatalogueServer[];
}

/** What the files of one server hold, checked to speak of the same scan. */
export interface ServerFiles {
  readonly listing: Listing;
  /** Its `observed` is null where it does not speak of what was seen. */
  readonly receipt: Receipt | null;
  /** Null where no scan ever saw the server's tools. */
  readonly seen: { readonly observation: Observation; readonly verdict: ServerVerdict } | null;
  /** Oldest first. */
  readonly changes: readonly Change[];
}

/** Joins what is known of a server, tool by tool. */
export function assembleServer({ listing, receipt, seen, changes }: ServerFiles): CatalogueServer {
  const observation = seen?.observation ?? null;
  const judged = (seen?.verdict.tools ?? []).flatMap((verdict, index) => {
    const observed = observation?.tools[index];
    if (observed === undefined) return [];
    return { observed, verdict, bounds: boundsOf(verdict, observed.definition) };
  });
  const recommendations = recommendAll(judged);
  return {
    listing,
    state: stateOf(listing, receipt, observation),
    receipt,
    observation,
    rules: seen?.verdict.rules ?? null,
    changes,
    instructionFindings: seen?.verdict.instructions ?? [],
    tools: judged.flatMap((tool, index) => {
      const recommendation = recommendations[index];
      return recommendation === undefined ? [] : { ...tool, recommendation };
    }),
  };
}
