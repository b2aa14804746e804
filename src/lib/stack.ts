import { combine } from '../../scanner/combinations.ts';
import type { ApiServer, ApiToolSummary } from '../../scanner/contract/api.ts';
import type { Combination } from '../../scanner/contract/combination.ts';
import {
  type PolicyFile,
  type PolicyFormat,
  type Refusal,
  settleServer,
  writePolicy,
} from '../../scanner/policy/format.ts';
import { LEVELS } from './levels.ts';
import type { ChosenServer } from './stack-state.ts';

/** A chosen server and what the catalogue knows of it. */
export interface StackServer extends ChosenServer {
  readonly document: ApiServer;
}

/** The server with what a profile advises about its tools; whatever is no other profile is the balanced. */
export function inProfile(server: StackServer, profile: string): StackServer {
  if (profile !== 'cautious' && profile !== 'permissive') return server;
  const tools = server.document.tools.map((tool) => {
    const recommendation = tool.profiles[profile];
    return { ...tool, recommendation, decision: recommendation.decision };
  });
  return { ...server, document: { ...server.document, tools } };
}

/** A tool of a stack. */
export interface StackTool {
  readonly server: StackServer;
  readonly tool: ApiToolSummary;
}

/** Everything that the agents of a stack can call, worst first. */
export function toolsOf(servers: readonly StackServer[]): StackTool[] {
  const rank = ({ tool }: StackTool) => LEVELS.indexOf(tool.risk);
  return servers
    .flatMap((server) => server.document.tools.map((tool) => ({ server, tool })))
    .sort((a, b) => rank(a) - rank(b));
}

/** What the tools of all servers make together. Servers go by the names that their user gave them. */
export function combinationsOf(servers: readonly StackServer[]): Combination[] {
  return combine(
    servers.flatMap(({ name, document }) =>
      document.tools.map((tool) => ({ server: name, tool: tool.name, legs: tool.legs })),
    ),
  );
}

/** About how many tokens of every conversation a stack takes. */
export function tokensOf(servers: readonly StackServer[]): number {
  return servers.reduce((sum, { document }) => sum + document.contextTokens, 0);
}

/** Servers of a stack whose tools nobody has seen. */
export function unseenOf(servers: readonly StackServer[]): StackServer[] {
  return servers.filter(({ document }) => document.scan.observedAt === null);
}

/** One policy for a stack, in one format. */
export interface StackPolicy {
  readonly files: readonly PolicyFile[];
  /** Tools that the format cannot name, with the names of their servers. */
  readonly refused: readonly (Refusal & { readonly server: string })[];
}

/** Composes the policy for every tool of a stack that was seen. */
export function policyOf(format: PolicyFormat, servers: readonly StackServer[]): StackPolicy {
  const settled = servers
    .filter(({ document }) => document.tools.length > 0)
    .map(({ name, document }) =>
      settleServer(format, {
        server: name,
        recommendations: document.tools.map(({ recommendation }) => recommendation),
      }),
    );
  const written = settled.filter(({ tools }) => tools.length > 0);
  return {
    files: written.length === 0 ? [] : writePolicy(format, written),
    refused: settled.flatMap(({ server, refused }) => refused.map((each) => ({ server, ...each }))),
  };
}
