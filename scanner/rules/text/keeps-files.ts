import type { Parameter } from './parameters.ts';
import type { ServerReading } from './server-reading.ts';

/** Names of parameters that take a path whatever else is said, and endings that do. */
const PATHS = new Set('out output dir cwd root input'.split(' '));
const ENDINGS = 'path paths dir directory folder filename outfile infile'.split(' ');
/** These name a file by a path as often as by what a service calls it. */
const FILES = new Set(['file', 'files', 'filepath']);
/** Beside these a path stands in what a service keeps. */
const KEPT_ELSEWHERE = new Set(
  'owner repo ref bucket branch siteid driveid host hostname'.split(' '),
);
/** From this share of the tools on, a server is one that works on files. */
const SHARE = 0.25;
const FEWEST = 2;

interface Tool {
  readonly inputSchema?: { readonly properties?: unknown } | undefined;
}

/** How far the tools of a server take paths: not one of them, some, or a good part. */
export type Paths = 'none' | 'some' | 'many';

/** How far the tools of a server take paths of the machine. */
export function pathsOf(tools: readonly Tool[]): Paths {
  let paths = 0;
  let files = 0;
  for (const { inputSchema } of tools) {
    const keys = keysOf(inputSchema?.properties);
    if (keys.some((key) => KEPT_ELSEWHERE.has(key))) continue;
    if (keys.some(isPath)) paths++;
    else if (keys.some((key) => FILES.has(key))) files++;
  }
  const many = Math.max(FEWEST, SHARE * tools.length);
  if (paths + files >= many) return 'many';
  return paths > 0 ? 'some' : 'none';
}

function keysOf(properties: unknown): string[] {
  if (typeof properties !== 'object' || properties === null) return [];
  return Object.keys(properties).map((key) => key.toLowerCase().replaceAll(/[_-]/g, ''));
}

function isPath(key: string): boolean {
  return PATHS.has(key) || ENDINGS.some((ending) => key.endsWith(ending));
}

/** `input`, `folder`, `archive` with nothing said of it, where the server works on files: one of them. */
export function isBareFile(
  { key, depth, description, types, choices }: Parameter,
  server: ServerReading,
): boolean {
  if (depth > 0 || !BARE.has(key) || description !== undefined || choices.length > 0) return false;
  return (types.length === 0 || types.includes('string')) && server.paths() === 'many';
}

const BARE = new Set(
  `input inputs folder folders dest archive apk ipa jar pcap csv pdf wav audio video raster srt lockfile
   notebook playbook snakefile workspace worktree trajectory infile basedir`.split(/\s+/),
);
