import { classify } from '../../../scanner/classify.ts';
import type { Observation } from '../../../scanner/contract/observation.ts';
import type { ServerVerdict } from '../../../scanner/contract/verdict.ts';

/** What the rules say of a toy: the same judgement as real servers get. */
export function verdictsOf({ server, instructions, tools }: Observation): ServerVerdict {
  return {
    server,
    rules: { version: 'toy', digest: '0'.repeat(64) },
    tools: classify({ server, instructions, tools }),
  };
}
