import type { Transport } from '../contract/index.ts';

/** A program of this machine, as a client's configuration names it. Never part of a catalogue. */
export interface CommandTarget {
  readonly type: 'command';
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Where the client would start it, absolute. */
  readonly folder: string;
}

/** Everything that a scan can be pointed at. */
export type Target = Transport | CommandTarget;
