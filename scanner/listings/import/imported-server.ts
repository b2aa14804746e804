import type { JsonObject } from '../../contract/json.ts';
import type { RemoteTransport } from '../../contract/listing.ts';

/** An npm package as a client starts it. The version may be open: `null`, a range or a tag. */
export interface PackageReach {
  readonly type: 'package';
  readonly package: string;
  readonly version: string | null;
  readonly arguments: readonly string[];
  /** Names from the file, values that are placeholders. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A command of this machine. */
export interface CommandReach {
  readonly type: 'command';
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** As in the file; `null` where it names none. */
  readonly folder: string | null;
}

/** How a client's file says that a server is reached. */
export type Reach =
  | PackageReach
  | CommandReach
  | RemoteTransport
  | { readonly type: 'unsupported'; readonly reason: string };

/**
 * A server as somebody's file names it, with every value that could be a secret left behind: names of
 * variables and headers stay, their values are placeholders.
 */
export interface ImportedServer {
  /** As the file calls it. */
  readonly name: string;
  readonly title: string | null;
  readonly summary: string | null;
  readonly homepage: string | null;
  readonly repository: string | null;
  readonly reach: Reach;
  /** Tools that the file declares by itself; nobody observed them. */
  readonly declaredTools: readonly JsonObject[] | null;
  /** Line of the file, from 1. */
  readonly line: number;
}
