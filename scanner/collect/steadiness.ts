import type { Steadiness } from '../contract/index.ts';
import type { Seen } from './normalise.ts';

/** What the scanner calls itself. */
export const CLIENT_NAME = 'tool-risk-catalogue';

/** The name of a client that many people use, for the question whether a server treats it otherwise. */
const OTHER_CLIENT_NAME = 'claude-ai';

/**
 * Lists twice more, once under the name of another client, and compares.
 *
 * @param list lists under a client's name; what it throws is thrown
 */
export async function checkSteadiness(
  first: Seen,
  list: (clientName: string) => Promise<Seen>,
): Promise<Steadiness> {
  const again = await list(CLIENT_NAME);
  const other = await list(OTHER_CLIENT_NAME);
  return { sameClient: difference(first, again), otherClient: difference(again, other) };
}

/** Names of tools that are not in both with the same definition. */
function difference(a: Seen, b: Seen): string[] {
  const [inA, inB] = [a, b].map(({ tools }) => new Set(tools.map(({ digest }) => digest)));
  const changed = [
    ...a.tools.filter(({ digest }) => !inB?.has(digest)),
    ...b.tools.filter(({ digest }) => !inA?.has(digest)),
  ];
  return [...new Set(changed.map(({ definition }) => definition.name))].sort();
}
