import type { Completion } from '../../../scanner/contract/completion.ts';
import type { Sandbox } from '../../../scanner/contract/observation.ts';

/** A server of the toy catalogue: what it is called, what it answers, and how its scans went. */
export interface ToyServer {
  readonly server: string;
  readonly title: string;
  readonly summary: string;
  readonly paragraph: string;
  /** Entries of `tools/list` as they come over the wire. */
  readonly tools?: readonly unknown[];
  readonly instructions?: string;
  readonly sandbox?: Sandbox;
  readonly remote?: boolean;
  /** How the kept observation ended; absent where nothing was ever seen. */
  readonly seen?: { readonly completion: Completion; readonly reason: string | null };
  /** How a later scan ended that kept the observation, or the only one where nothing was seen. */
  readonly failed?: { readonly completion: Completion; readonly reason: string };
  /** Listed, and no scan was ever tried. */
  readonly unscanned?: boolean;
}

/** An input schema of required strings, the rest given as it is. */
export function takes(
  required: readonly string[],
  properties: Record<string, unknown> = {},
): Record<string, unknown> {
  const strings = Object.fromEntries(required.map((name) => [name, { type: 'string' }]));
  return { type: 'object', properties: { ...strings, ...properties }, required };
}
