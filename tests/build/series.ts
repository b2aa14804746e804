import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Random, randomOf } from '../../scripts/bench/data/random.ts';
import { makeServer } from '../../scripts/bench/data/servers.ts';
import { removeMadeServer, writeMadeServer } from '../../scripts/bench/data/write-catalogue.ts';
import { keptFolder } from '../../scripts/build/render-pages.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Servers of a catalogue at first, and tools of each at most: few, since every build starts Astro. */
const SERVERS = 9;
const MOST_TOOLS = 5;

/** A catalogue that changes, and a site that is built from it again and again. */
export interface Series {
  readonly catalogue: string;
  readonly site: string;
  /** Adds, removes or changes some servers. */
  readonly change: () => void;
  /** Puts the catalogue back to what it was before the last change. */
  readonly revert: () => void;
}

/** Begins a series of its own folder. The same seed always gives the same series. */
export function beginSeries(seed: string): Series {
  const folder = join(PROJECT, 'tests', '.tmp', 'incremental', seed);
  const catalogue = join(folder, 'catalogue');
  const site = join(folder, 'site');
  rmSync(folder, { recursive: true, force: true });
  rmSync(keptFolder(site), { recursive: true, force: true });
  const random = randomOf(seed);
  let editions = new Map(Array.from({ length: SERVERS }, (_, number) => [number, 0]));
  let before = editions;
  const write = () => {
    for (const number of new Set([...before.keys(), ...editions.keys()])) {
      const edition = editions.get(number);
      const made = makeServer(number, edition ?? 0, MOST_TOOLS, Math.floor((edition ?? 0) / 2));
      if (edition === undefined) removeMadeServer(catalogue, made);
      else writeMadeServer(catalogue, made);
    }
  };
  write();
  return {
    catalogue,
    site,
    change: () => {
      before = editions;
      editions = changed(editions, random);
      write();
    },
    revert: () => {
      [before, editions] = [editions, before];
      write();
    },
  };
}

/** One server goes, one comes, two are others than before. */
function changed(editions: ReadonlyMap<number, number>, random: Random): Map<number, number> {
  const next = new Map(editions);
  const any = () => [...next.keys()][random.below(next.size)] ?? 0;
  next.delete(any());
  next.set(Math.max(...next.keys()) + 1, 0);
  for (let count = 0; count < 2; count++) {
    const number = any();
    next.set(number, (next.get(number) ?? 0) + 1);
  }
  return next;
}

/** Builds the site of a series as people do: keeping what the build before has left. */
export async function build({ catalogue, site }: Series): Promise<void> {
  const { code, errors } = await runBuild(catalogue, site);
  if (code !== 0) throw new Error(`The build ended with ${code}: ${errors}`);
}

/** Starts a build and ends it without warning as soon as it has begun to write, or a little later. */
export async function buildAndKill({ catalogue, site }: Series, delay: number): Promise<void> {
  const mark = join(keptFolder(site), 'unfinished');
  await runBuild(catalogue, site, (kill) => {
    const timer = setInterval(() => {
      if (!exists(mark)) return;
      clearInterval(timer);
      setTimeout(kill, delay);
    }, 10);
  });
}

/** Every file of a site that is built from nothing, by path. */
export async function fullBuild({ catalogue, site }: Series): Promise<Map<string, string>> {
  const fresh = `${site}-fresh`;
  rmSync(fresh, { recursive: true, force: true });
  rmSync(keptFolder(fresh), { recursive: true, force: true });
  const { code, errors } = await runBuild(catalogue, fresh);
  if (code !== 0) throw new Error(`The build ended with ${code}: ${errors}`);
  return filesOf(fresh);
}

/** Every file below a folder, byte for byte, by path. */
export function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, 'latin1')] as const;
    }),
  );
}

function runBuild(
  catalogue: string,
  site: string,
  onStart: (kill: () => void) => void = () => {},
): Promise<{ readonly code: number | null; readonly errors: string }> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const options = ['--quiet', '--catalogue', catalogue, '--out', site];
  const child = spawn(process.execPath, ['scripts/build.ts', ...options], {
    cwd: PROJECT,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  onStart(() => child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, errors }));
  });
}

function exists(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}
