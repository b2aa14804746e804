import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeProblem, type Problem, UsageError } from '../scanner/errors.ts';
import type { Assessments } from '../src/lib/assessment.ts';
import type { Catalogue } from '../src/lib/catalogue.ts';
import { setBase } from '../src/lib/href.ts';
import { shareAssessments } from '../src/lib/read-assessments.ts';
import { CATALOGUE_VARIABLE, catalogueFolder, shareCatalogue } from '../src/lib/read-catalogue.ts';
import { readSite, SITE_VARIABLES } from '../src/lib/read-site.ts';
import { searchRecords } from '../src/lib/search-records.ts';
import type { Site } from '../src/lib/site-settings.ts';
import { hasResult, keepResult, readResult } from './build/build-result.ts';
import { drawPictures } from './build/draw-pictures.ts';
import type { PutTexts } from './build/kept/kept-texts.ts';
import { type OutputFolder, openOutputFolder } from './build/output/output-folder.ts';
import { type CompiledPages, compilePages } from './build/pages/compile-pages.ts';
import { digestOfMaker, digestOfProgram } from './build/program-digest.ts';
import { readJudged, textsFile } from './build/read-judged.ts';
import { readSource } from './build/read-source.ts';
import { keptFolder, refuseOutside, renderPages } from './build/render-pages.ts';
import { writeSearchIndex } from './build/search/write-search-index.ts';
import { writeTextIndexes } from './build/search/write-text-index.ts';
import { writeSiteFiles } from './build/write-site-files.ts';

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
  readonly onProgress?: (progress: BuildProgress) => void;
}

/** Where a build is: how much there is of what was done last. */
export type BuildProgress =
  | { readonly step: 'compiled' }
  | { readonly step: 'read'; readonly servers: number; readonly tools: number }
  | { readonly step: 'pages'; readonly pages: number }
  | { readonly step: 'files'; readonly files: number }
  | { readonly step: 'search'; readonly records: number };

/** What was built. */
export interface BuildResult {
  readonly pages: number;
  /** How many pages had to be rendered; the others are those of the build before. */
  readonly rendered: number;
  /** Documents, twins, feeds, badges, pictures and the like. */
  readonly files: number;
  readonly records: number;
  /** Files of the catalogue that are wrong: what they would say of their server counts as unknown. */
  readonly problems: readonly Problem[];
}

/**
 * Builds the whole site, search included, or brings one up to date that an earlier build finished: the
 * outcome is the same to the byte. Everything is judged by the rules of now, whatever verdicts there are.
 *
 * @throws InputError that names every listing and setting that is wrong; nothing is written then.
 * @throws UsageError where the output folder is outside the project.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const outDir = resolve(options.outDir);
  refuseOutside(outDir);
  const site = await readSettings(options);
  const kept = keptFolder(outDir);
  const reading = await readWhatChanged(options, outDir, site);
  if (reading === null) return readResult(kept);
  const { problems, ...read } = reading;
  const result = await writeSite({ options, outDir, site, ...read });
  read.outputs.finish();
  return keepResult(kept, { ...result, problems });
}

interface Reading {
  readonly outputs: OutputFolder;
  /** A digest over everything that was read. */
  readonly input: string;
  readonly compiled: Promise<CompiledPages>;
  readonly catalogue: Catalogue;
  readonly assessments: Assessments;
  /** What a search in texts reads of each server. */
  readonly texts: readonly PutTexts[];
  readonly problems: readonly Problem[];
}

/**
 * Reads and judges the catalogue; null where the site is what would come of it. What was read is
 * forgotten when this ends: with the pages in memory, too, there would be no room for it.
 */
async function readWhatChanged(
  { catalogue: folder, quiet = false, onProgress }: BuildOptions,
  outDir: string,
  site: Site,
): Promise<Reading | null> {
  const program = digestOfProgram();
  const kept = keptFolder(outDir);
  const source = await readSource(folder, { file: join(kept, 'sources'), program });
  const input = source.digest;
  const maker = digestOfMaker(program, site);
  const outputs = openOutputFolder(outDir, kept, { maker, input });
  if (outputs.isCurrent() && hasResult(kept)) return null;
  outputs.begin();
  // In a process of its own, beside the judging.
  const compiled = compilePages({
    folder: join(kept, 'pages'),
    key: maker,
    base: site.base,
    origin: site.origin,
    quiet,
  }).finally(() => onProgress?.({ step: 'compiled' }));
  const { catalogue, problems, assessed, keep } = readJudged(source, kept, program);
  const assessments = await shareAssessments(catalogue, assessed);
  const texts = keep(assessments);
  return { outputs, input, compiled, catalogue, assessments, texts, problems };
}

interface Building extends Omit<Reading, 'problems'> {
  readonly options: BuildOptions;
  readonly outDir: string;
  readonly site: Site;
}

async function writeSite(building: Building): Promise<Omit<BuildResult, 'problems'>> {
  const { options, outDir, site, input, outputs, catalogue, assessments, texts } = building;
  const { onProgress } = options;
  const tools = catalogue.servers.reduce((sum, server) => sum + server.tools.length, 0);
  onProgress?.({ step: 'read', servers: catalogue.servers.length, tools });
  shareCatalogue(catalogue);
  const compiled = await building.compiled;
  // Pagefind works in a process of its own, beside the pages.
  const kept = keptFolder(outDir);
  const [file, keptWords, words] = [textsFile(kept), join(kept, 'words'), join(kept, 'word-files')];
  const [{ pages, rendered }] = await Promise.all([
    renderPages({ site, outputs, input, compiled }),
    writeTextIndexes(texts, { outDir, file, keptWords, words, outputs }),
  ]);
  onProgress?.({ step: 'pages', pages: pages.length });
  const files = writeSiteFiles({ site, catalogue, assessments }, pages, outputs);
  const { pictures } = await drawPictures(site, catalogue, outputs);
  onProgress?.({ step: 'files', files: files + pictures });
  const records = writeSearchIndex(searchRecords(catalogue), texts, words, outputs);
  onProgress?.({ step: 'search', records });
  return { pages: pages.length, rendered, files: files + pictures, records };
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
