import type { Decision, PolicySupports, Recommendation } from '../contract/policy.ts';
import { isStricter } from './recommend.ts';
import { type Settled, settle } from './settle.ts';

/** The recommendations for one server. */
export interface ServerPolicy {
  /** The name under which the client or gateway knows the server. */
  readonly server: string;
  readonly recommendations: readonly Recommendation[];
}

/** What a policy says of one tool, as a writer gets it: every name can be written. */
export interface SettledTool extends Settled {
  readonly tool: string;
}

/** A server with what its policy says of its tools. */
export interface SettledServer {
  readonly server: string;
  readonly tools: readonly SettledTool[];
}

/** For traps that are there whatever is decided. */
export const EVERY_DECISION: readonly Decision[] = ['allow', 'limit', 'ask', 'deny', 'hide'];

/** A mistake that is easily made, and the decisions whose text invites it. */
export interface Trap {
  readonly words: string;
  /** None where it concerns the whole policy and not the text for one tool. */
  readonly with: readonly Decision[];
}

/** A client's or gateway's way to write a policy. One module a format, listed in `formats/index.ts`. */
export interface PolicyFormat {
  /** The file name of the module, and what `--format` takes. */
  readonly id: string;
  readonly title: string;
  /** Clients speak to a person; gateways stand before the server. */
  readonly kind: 'client' | 'gateway';
  /** Where the text goes. */
  readonly file: string;
  /** What a downloaded policy is called, another name for every format. */
  readonly download: string;
  readonly syntax: 'json' | 'yaml' | 'toml' | 'shell' | 'rego';
  readonly documentation: string;
  readonly supports: PolicySupports;
  /** What happens to a tool that the whole policy does not list. */
  readonly unlisted: 'ask' | 'deny';
  /** Whether a file speaks of one server only, so that several servers need several files. */
  readonly isPerServer: boolean;
  /** What the format cannot express, in sentences, and what happens instead. */
  readonly cannot: readonly string[];
  /** What people get wrong, printed beside the text. */
  readonly traps: readonly Trap[];
  /** Why a server of this name cannot be written, or null. */
  readonly refuseServer: (server: string) => string | null;
  /** Why a tool of this name cannot be written, or null: it then falls to what is unlisted. */
  readonly refuseTool: (server: string, tool: string) => string | null;
  /** What the format can express for a tool of this name, where that is less than for others. */
  readonly narrow?: (tool: string) => PolicySupports;
  /** Names that the format takes for the same; each name for itself unless told. */
  readonly keyOf?: (tool: string) => string;
  /** The whole policy of these servers; of one where the file speaks of one. */
  readonly writeServers: (servers: readonly SettledServer[]) => string;
  /**
   * Only what concerns one tool, to be merged into a policy that exists; null where the decision is to
   * leave the tool out of it.
   */
  readonly writeTool: (server: string, tool: SettledTool) => string | null;
  /**
   * What the text of `writeTool` says, in one sentence. Every key and value that it names stands in
   * backticks and occurs in that text where there is one, and so does every number.
   */
  readonly explain: (tool: Settled) => string;
}

/** A tool that a format cannot name, and why. */
export interface Refusal {
  readonly tool: string;
  readonly reason: string;
}

/** What a format makes of a server's recommendations. */
export interface SettledPolicy extends SettledServer {
  readonly refused: readonly Refusal[];
}

/** What a format makes of one recommendation, or why it can make nothing of it. */
export function settleTool(
  format: PolicyFormat,
  server: string,
  recommendation: Recommendation,
): { readonly settled: SettledTool } | { readonly refused: string } {
  const { tool } = recommendation;
  const refused = format.refuseServer(server) ?? format.refuseTool(server, tool);
  if (refused !== null) return { refused };
  const supports = format.narrow?.(tool) ?? format.supports;
  return { settled: { tool, ...settle(recommendation, supports) } };
}

/**
 * What a format makes of a server's recommendations, each tool once. Tools that it takes for the same
 * all get the strictest of their decisions.
 */
export function settleServer(
  format: PolicyFormat,
  { server, recommendations }: ServerPolicy,
): SettledPolicy {
  const tools = new Map<string, SettledTool>();
  const refused = new Map<string, Refusal>();
  for (const recommendation of recommendations) {
    const { tool } = recommendation;
    const outcome = settleTool(format, server, recommendation);
    if ('refused' in outcome) refused.set(tool, { tool, reason: outcome.refused });
    else tools.set(tool, outcome.settled);
  }
  return {
    server,
    tools: strictestOfSame(format, [...tools.values()]),
    refused: [...refused.values()],
  };
}

function strictestOfSame(
  { keyOf }: PolicyFormat,
  tools: readonly SettledTool[],
): readonly SettledTool[] {
  if (keyOf === undefined) return tools;
  const strictest = new Map<string, SettledTool>();
  for (const each of tools) {
    const other = strictest.get(keyOf(each.tool));
    if (other === undefined || isStricter(each, other)) strictest.set(keyOf(each.tool), each);
  }
  return tools.map((each) => ({ ...(strictest.get(keyOf(each.tool)) ?? each), tool: each.tool }));
}

/** A file of a policy. */
export interface PolicyFile {
  /** Where the file speaks of one server only. */
  readonly server: string | null;
  readonly text: string;
}

/** The whole policy of these servers: one file, or one a server. */
export function writePolicy(format: PolicyFormat, servers: readonly SettledServer[]): PolicyFile[] {
  if (!format.isPerServer) return [{ server: null, text: format.writeServers(servers) }];
  return servers.map((each) => ({ server: each.server, text: format.writeServers([each]) }));
}
