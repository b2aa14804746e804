import type { PolicyFormat } from '../../scanner/policy/format.ts';
import { FORMATS } from '../../scanner/policy/formats/index.ts';
import { findReader } from '../../scanner/policy/readers/index.ts';
import type { PolicyCall, Ruling } from '../../scanner/policy/readers/reading.ts';
import { decide as decideRego } from './rego.ts';

/** What a call comes to: what happens to it, and whether the model gets to see the tool. */
export interface Outcome {
  readonly decision: Ruling['decision'];
  readonly limit?: Ruling['limit'];
  readonly isListed: boolean;
}

/** Decides calls by the text of a policy, as the client or gateway would. */
export type Decider = (call: PolicyCall) => Outcome;

/** Reads a policy of a format. */
export function deciderOf(format: PolicyFormat, text: string): Decider {
  if (format.id === 'opa') return regoDecider(text);
  const reader = findReader(format.id);
  if (reader === undefined) throw new Error(`Nothing reads ${format.id}.`);
  const policy = reader.read({ file: format.file, text });
  return (call) => {
    const { decision, limit, isListed } = policy.rule(call);
    return { decision, isListed, ...(limit !== undefined && { limit }) };
  };
}

/** Whoever asks for decisions shortens the list by them; a call without arguments is one of the list. */
function regoDecider(text: string): Decider {
  return ({ server, tool, arguments: args }) => {
    const decision = decideRego(text, { server, tool, ...(args !== null && { arguments: args }) });
    if (decision === 'hide') return { decision: 'deny', isListed: false };
    return { decision: decision as Ruling['decision'], isListed: true };
  };
}

/** Every format, by its id, for the titles of tests. */
export const EVERY_FORMAT = FORMATS.map((format) => [format.id, format] as const);
