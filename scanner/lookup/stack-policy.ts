import type { ApiServer } from '../contract/api.ts';
import { type PolicyFormat, settleServer, writePolicy } from '../policy/format.ts';

/** A server and the name under which a client or gateway knows it. */
export interface NamedServer {
  readonly name: string;
  readonly server: ApiServer;
}

/** The policy for everything that an agent can call. */
export interface StackPolicy {
  /** Where the text goes. */
  readonly file: string;
  /** One text, or one for each server where a file speaks of one. */
  readonly texts: readonly { readonly server: string | null; readonly text: string }[];
  /** Servers and tools that the format cannot name, and servers of whose tools nothing is known. */
  readonly leftOut: readonly string[];
  /** What the format cannot express, and what happens instead. */
  readonly cannot: readonly string[];
}

const UNLISTED = { ask: 'asked for', deny: 'denied' } as const;

/** Composes what we advise for the tools of several servers into one policy. */
export function stackPolicy(format: PolicyFormat, stack: readonly NamedServer[]): StackPolicy {
  const leftOut: string[] = [];
  const settled = stack.flatMap(({ name, server }) => {
    const refusal = format.refuseServer(name) ?? refusalOf(server);
    if (refusal !== null) {
      leftOut.push(`${name}: ${refusal}`);
      return [];
    }
    const recommendations = server.tools.map(({ recommendation }) => recommendation);
    const policy = settleServer(format, { server: name, recommendations });
    for (const { tool, reason } of policy.refused)
      leftOut.push(
        `${name}, ${tool}: ${reason} It is ${UNLISTED[format.unlisted]}, as all that is not listed.`,
      );
    return [policy];
  });
  return {
    file: format.file,
    texts: settled.length === 0 ? [] : writePolicy(format, settled),
    leftOut,
    cannot: format.cannot,
  };
}

function refusalOf({ tools, scan }: ApiServer): string | null {
  if (tools.length > 0) return null;
  return `Nothing is known of its tools (${scan.completion}). That is no sign of safety.`;
}
