import { classify, type ServerInput } from '../classify.ts';
import type { ToolDefinition, Verdict } from '../contract/index.ts';

/** A digest for tools of tests, where none is looked at. */
export const TOY_DIGEST = '0'.repeat(64);

/** The verdict on one made-up tool, alone or with what is around it. */
export function judgeToy(definition: ToolDefinition, around: Partial<ServerInput> = {}): Verdict {
  const [verdict] = classify({ tools: [{ digest: TOY_DIGEST, definition }], ...around });
  if (verdict === undefined) throw new Error('one tool gives one verdict');
  return verdict;
}
