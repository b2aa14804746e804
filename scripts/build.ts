import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeProblem, UsageError } from '../scanner/errors.ts';
import { setBase } from '../src/lib/href.ts';
import { CATALOGUE_VARIABLE, catalogueFolder } from '../src/lib/read-catalogue.ts';
import { readSite, SITE_VARIABLES } from '../src/lib/read-site.ts';
import { type BuildResult, hasResult, readResult } from './build/build-result.ts';
import type { OpenedSite } from './build/make-site.ts';
import { openOutputFolder } from './build/output/output-folder.ts';
import { digestOfMaker, digestOfProgram } from './build/program-digest.ts';
import { readSource } from './build/read-source.ts';
import { keptFolder, refuseOutside } from './build/render-pages.ts';

/** What to build, from where to where. Folders are relative to the working directory. */
export interface BuildOptions {
  /** The folder with servers, observed, receipts and verdicts. */
  readonly catalogue: string;
  /** Inside the project: Astro resolves packages from where it writes. */
  readonly outDir: string;
  /** The file of the site's settings; `site.yaml` of the catalogue unless said. */
  readonly settings?: string;
  /** Where the site is published, instead of what the settings say. */
  readonly address?: string;
  /** Where verdicts are disputed, instead of what the settings say. */
  readonly repository?: string;
  /** Whether to keep Astro's own log to errors. */
  readonly quiet?: boolean;
  readonly onProgress?: OpenedSite['onProgress'];
}

/**
 * Builds the whole site, search included, or brings one up to date that an earlier build finished: the
 * outcome is the same to the byte. Everything is judged by the rules of now, whatever verdicts there are.
 *
 * @throws InputError that names every listing and setting that is wrong; nothing is written then.
 * @throws UsageError where the output folder is outside the project.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const opened = await openSite(options);
  if (opened.outputs.isCurrent() && hasResult(opened.kept)) return readResult(opened.kept);
  // Rules and pages are loaded where they are needed: most of what it takes to start.
  const { makeSite } = await import('./build/make-site.ts');
  return makeSite(opened);
}

async function openSite(options: BuildOptions): Promise<OpenedSite> {
  const outDir = resolve(options.outDir);
  refuseOutside(outDir);
  const { quiet = false, onProgress } = options;
  const site = await readSettings(options);
  const kept = keptFolder(outDir);
  const program = digestOfProgram();
  const source = await readSource(options.catalogue, { file: join(kept, 'sources'), program });
  const maker = digestOfMaker(program, site);
  const outputs = openOutputFolder(outDir, kept, { maker, input: source.digest });
  return { outDir, kept, site, program, maker, source, outputs, quiet, onProgress };
}

/** Reads the site's settings, and tells pages and files where to find them and the catalogue. */
async function readSettings({ catalogue, settings, address, repository }: BuildOptions) {
  const file = settings ?? join(catalogue, 'site.yaml');
  const overrides = {
    ...(address !== undefined && { address }),
    ...(repository !== undefined && { repository }),
  };
  const site = await readSite(file, overrides);
  process.env[CATALOGUE_VARIABLE] = resolve(catalogue);
  process.env[SITE_VARIABLES.file] = resolve(file);
  process.env[SITE_VARIABLES.address] = address ?? '';
  process.env[SITE_VARIABLES.repository] = repository ?? '';
  setBase(site.base);
  return site;
}

/** The exit code where files of the catalogue were skipped: as of commands that could not scan something. */
const UNREADABLE = 3;

/** `node scripts/build.ts [--catalogue FOLDER] [--out FOLDER] [--settings FILE] [--address URL] [--repository URL] [--quiet]` */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      catalogue: { type: 'string', default: catalogueFolder() },
      out: { type: 'string', default: 'dist' },
      settings: { type: 'string' },
      address: { type: 'string' },
      repository: { type: 'string' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const { out, ...options } = values;
  const result = await buildSite({ ...options, outDir: out });
  const { pages, rendered, files, records, problems } = result;
  console.log(
    `${pages} pages (${rendered} of them new), ${files} other files and ${records} search records in ${out}`,
  );
  if (problems.length === 0) return;
  console.error(problems.map(describeProblem).join('\n'));
  console.error('What these files would say counts as unknown: scan their servers again.');
  process.exitCode = UNREADABLE;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  });
}
