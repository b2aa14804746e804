import type { Decision, PolicySupports, Recommendation } from '../contract/policy.ts';

/** A client's or gateway's way to write a policy. One module a format, listed in `formats/index.ts`. */
export interface PolicyFormat {
  /** The file name of the module, and what `--format` takes. */
  readonly id: string;
  readonly title: string;
  /** The file that the text goes into. */
  readonly file: string;
  readonly mediaType: string;
  readonly documentation: string;
  readonly supports: PolicySupports;
  /** What happens to a tool that the whole-server policy does not list. */
  readonly unlisted: Extract<Decision, 'allow' | 'deny'>;
  /** The whole policy of one server. `server` is the name under which the client knows it. */
  readonly writeServer: (server: string, recommendations: readonly Recommendation[]) => string;
  /** Only what concerns one tool, to be merged into a policy that exists. */
  readonly writeTool: (server: string, recommendation: Recommendation) => string;
  /**
   * What the text of `writeTool` says, in one sentence. Every key and value that it names stands in
   * backticks and occurs in that text, and so does every number.
   */
  readonly explain: (recommendation: Recommendation) => string;
}

/** Weaker and stronger decisions that can stand in for one that a format lacks, best first. */
const STAND_INS: Record<Decision, readonly Decision[]> = {
  allow: [],
  limit: ['ask', 'deny'],
  ask: ['deny'],
  deny: ['hide', 'ask'],
  hide: ['deny', 'ask'],
};

/**
 * The decision that a format can express and that comes nearest, never a weaker one where a stronger
 * one exists.
 *
 * @example expressible('ask', { deny: true, ask: false, … }) // => 'deny'
 */
export function expressible(decision: Decision, supports: PolicySupports): Decision {
  if (decision === 'allow' || supports[decision]) return decision;
  const standIn = STAND_INS[decision].find((other) => other !== 'allow' && supports[other]);
  if (standIn === undefined)
    throw new Error(`This format has nothing that stands in for ${decision}.`);
  return standIn;
}
