import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeServers, type MadeCatalogue } from './data/write-catalogue.ts';
import { type Cost, type CpuTimes, type Program, runMeasured } from './run-measured.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where a run works, inside the project, so that Astro finds its packages. */
export interface Places {
  readonly catalogue: string;
  readonly site: string;
  readonly peers: string;
  /** The judged catalogue, and pages compiled, to tell the peers what stands on pages. */
  readonly judged: string;
  readonly compiled: string;
  /** What earlier rounds wrote. */
  readonly aside: string;
}

/** The places of runs of one size. */
export function placesOf(tools: number): Places {
  const folder = join(ROOT, '.cache', 'bench', String(tools));
  return {
    catalogue: join(folder, 'catalogue'),
    site: join(folder, 'site'),
    peers: join(folder, 'peers'),
    judged: join(folder, 'judged'),
    compiled: join(folder, 'compiled'),
    aside: join(folder, 'aside'),
  };
}

/** What one round measured, by name. */
export type Round = Readonly<Record<string, Cost>>;

/** One server in so many changes between two builds. */
const ONE_PER_CENT = 100;

/** Eleventy holds the whole site in memory: 31,000 tools are more than Node gives it unasked. */
const ELEVENTY_HEAP_MB = 12_000;

/** The peers that are there, each with how to run it on what was prepared. */
export function peerPrograms({ peers }: Places): Map<string, Program> {
  const node = process.execPath;
  const programs = new Map<string, Program>([
    ['floor', { command: node, arguments: [script('peers/floor.ts'), peers], cwd: ROOT }],
    [
      'eleventy',
      {
        command: node,
        arguments: [
          `--max-old-space-size=${ELEVENTY_HEAP_MB}`,
          join(ROOT, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'),
          '--config=eleventy.config.mjs',
        ],
        cwd: join(peers, 'eleventy'),
      },
    ],
  ]);
  if (hugoVersion() !== null) {
    const options = ['--quiet', '--destination', join(peers, 'hugo', 'out')];
    programs.set('hugo', { command: 'hugo', arguments: options, cwd: join(peers, 'hugo') });
  }
  return programs;
}

/** Writes what the peers make their sites of: {@link Places} of so many tools, whose site is built already. */
export async function preparePeers(tools: number): Promise<void> {
  await runMeasured({
    command: process.execPath,
    arguments: [script('prepare-peers.ts'), String(tools)],
    cwd: ROOT,
  });
}

/** The version of Hugo where it is installed, such as `hugo v0.111.3+extended`. */
export function hugoVersion(): string | null {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split(' ').slice(0, 2).join(' ') : null;
}

/** What a build says of itself. */
export interface BuildReport {
  /** CPU seconds of the search alone. */
  readonly search: CpuTimes;
  readonly pages: number;
  readonly rendered: number;
  readonly files: number;
  readonly records: number;
}

/** What a build took. */
export interface BuildCost {
  /** Without the search, which no peer has; wall-clock and memory are those of all. */
  readonly cost: Cost;
  readonly search: Cost;
  readonly report: BuildReport;
}

/** Builds the site, or brings it up to date. */
export async function measureBuild({ catalogue, site }: Places): Promise<BuildCost> {
  const { cost, output } = await runMeasured({
    command: process.execPath,
    arguments: [script('build-steps.ts'), catalogue, site],
    cwd: ROOT,
  });
  const report = JSON.parse(output.trim().split('\n').at(-1) ?? '') as BuildReport;
  const { user, system } = report.search;
  return {
    cost: { ...cost, user: cost.user - user, system: cost.system - system },
    search: { ...cost, user, system },
    report,
  };
}

/** Changes one server in a hundred. Every edition is another change. */
export function changeOnePerCent(
  { catalogue }: Places,
  made: MadeCatalogue,
  edition: number,
): number {
  return changeServers(catalogue, made.servers, ONE_PER_CENT, edition);
}

/** How many times as long judging all tools takes as `JSON.parse` of the same bytes. */
export async function measureClassify({ catalogue }: Places): Promise<number> {
  const { output } = await runMeasured({
    command: process.execPath,
    arguments: [script('classify.ts'), join(catalogue, 'observed')],
    cwd: ROOT,
  });
  return Number(/([\d.]+) × JSON\.parse/.exec(output)?.[1] ?? Number.NaN);
}

function script(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
