/** A server's program as it was installed, before anything decides how it is confined. */
export interface Program {
  /** The folder on this machine that holds it; nothing else of the machine is needed. */
  readonly folder: string;
  /** The JavaScript file to run, relative to the folder. */
  readonly entry: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Path below the home folder → content. */
  readonly files: Readonly<Record<string, string>>;
}

/** Heap that a server's Node may use, in MB. The largest of 40 real servers needed 312 MB in all. */
export const SERVER_HEAP_MB = 512;
