import type { JsonObject } from '../../contract/json.ts';
import type { Decision } from '../../contract/policy.ts';

/** A policy as somebody wrote it down. */
export interface PolicyText {
  /** For messages: the file as the person named it. */
  readonly file: string;
  readonly text: string;
}

/** A call that a policy is asked about. */
export interface PolicyCall {
  /** The name under which the client or gateway knows the server. */
  readonly server: string;
  readonly tool: string;
  /** Null where only the tool is asked about, and its arguments may be any. */
  readonly arguments: JsonObject | null;
}

/** How many calls go through: of policies that people wrote, in windows that we never write. */
export interface ReadLimit {
  readonly max: number;
  readonly window: string;
}

/** What a policy does to a call, and why. */
export interface Ruling {
  readonly decision: Exclude<Decision, 'hide'>;
  /** With `limit`. */
  readonly limit?: ReadLimit;
  /** Whether the model gets to see the tool. */
  readonly isListed: boolean;
  /** A rule that speaks of the tool or of its whole server, or what happens to all the rest. */
  readonly by: 'rule' | 'default';
  /** The line that decides, from 1; null where the client does so by itself. */
  readonly line: number | null;
  /** One sentence. */
  readonly because: string;
  /** Lines of conditions that the call must satisfy besides, where its arguments are not known. */
  readonly provided: readonly number[];
}

/** A policy that was read and can be asked. */
export interface ReadPolicy {
  /** Names of servers that it speaks of; null where the format names none, since it belongs to one. */
  readonly servers: readonly string[] | null;
  /** Of a tool that nothing in the policy speaks of, the default. */
  readonly rule: (call: PolicyCall) => Ruling;
}

/** Reads one format, and decides calls as its client or gateway is documented to. */
export interface PolicyReader {
  /** The id of the format. */
  readonly format: string;
  /** @throws InputError that names the file, the field, and what would be right */
  readonly read: (source: PolicyText) => ReadPolicy;
}

/** A ruling on a tool that is listed and that a line speaks of; everything may be told otherwise. */
export function ruling(
  decision: Ruling['decision'],
  line: number | null,
  because: string,
  changes: Partial<Ruling> = {},
): Ruling {
  return { decision, line, because, isListed: true, by: 'rule', provided: [], ...changes };
}
