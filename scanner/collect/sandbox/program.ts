import { posix } from 'node:path';

/** A folder or file of this machine that a program needs, and where it finds it. */
export interface Bind {
  readonly from: string;
  readonly to: string;
}

/** A server's program, before anything decides how it is confined. Paths are those that it will see. */
export interface Program {
  /** Read-only, the program's own files among them. Nothing else of the machine is needed. */
  readonly binds: readonly Bind[];
  /** The program and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string>>;
  /** Path below the home folder → content. */
  readonly files: Readonly<Record<string, string>>;
}

/** Where a program finds Node. */
export const NODE = '/srv/node/bin/node';

/** Where a program finds the package that it is. */
export const PACKAGE = '/srv/package';

/** Heap that a server's Node may use, in MB. The largest of 40 real servers needed 312 MB in all. */
const SERVER_HEAP_MB = 512;

/** What is known of a server that Node runs from a folder. */
export interface NodeServer {
  readonly folder: string;
  /** The JavaScript file, relative to the folder. */
  readonly entry: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The program of a server that Node runs.
 *
 * @param node a Node of this machine that everybody may read
 */
export function nodeProgram(server: NodeServer, node: string): Program {
  const entry = posix.join(PACKAGE, server.entry);
  return {
    binds: [
      { from: server.folder, to: PACKAGE },
      { from: node, to: NODE },
    ],
    command: [NODE, `--max-old-space-size=${SERVER_HEAP_MB}`, entry, ...server.arguments],
    environment: server.environment,
    files: server.files,
  };
}
