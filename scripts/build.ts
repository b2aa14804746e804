import { availableParallelism } from 'node:os';
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
import { readSource, sourceNotes } from './build/read-source.ts';
import { keptFolder, refuseOutside, renderPages } from './build/render-pages.ts';
import { writeSearchIndex } from './build/search/write-search-index.ts';
import { writeTextIndexes } from './build/search/write-text-index.ts';
import { writeFilesBeside } from './build/write-files-beside.ts';
import { writeCatalogueFiles, writeRecordFiles } from './build/write-site-files.ts';

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
  /**
   * From how many tools on a build that keeps nothing has another process write the files that are no pages,
   * at the same time. That takes its own copy of the catalogue in memory.
   */
  readonly besideFrom?: number;
  readonly onProgress?: (progress: BuildProgress) => void;
}

/** Some gigabytes of memory for a shorter build: where a build takes less than some minutes, nobody needs that. */
const BESIDE_FROM = 100_000;

/** Where a build is: how much there is of what was done last. */
export type BuildProgress =
  | { readonly step: 'compiled' }
  | { readonly step: 'read'; readonly servers: number; readonly tools: number }
  | { readonly step: 'pages'; readonly pages: number }
  | { readonly step: 'files'; readonly files: number; readonly beside: NodeJS.CpuUsage | null }
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

/** Digests over what a build comes from. */
interface Basis {
  readonly program: string;
  /** Over what every file depends on. */
  readonly maker: string;
  /** Over everything that was read. */
  readonly input: string;
}

interface Reading {
  readonly outputs: OutputFolder;
  readonly basis: Basis;
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
  const source = await readSource(folder, sourceNotes(kept, program));
  const basis = { program, maker: digestOfMaker(program, site), input: source.digest };
  const outputs = openOutputFolder(outDir, kept, basis);
  if (outputs.isCurrent() && hasResult(kept)) return null;
  outputs.begin();
  // In a process of its own, beside the judging.
  const compiled = compilePages({
    folder: join(kept, 'pages'),
    key: basis.maker,
    base: site.base,
    origin: site.origin,
    quiet,
  }).finally(() => onProgress?.({ step: 'compiled' }));
  const { catalogue, problems, assessed, keep } = readJudged(source, kept, program);
  const assessments = await shareAssessments(catalogue, assessed);
  const texts = keep(assessments);
  return { outputs, basis, compiled, catalogue, assessments, texts, problems };
}

interface Building extends Omit<Reading, 'problems'> {
  readonly options: BuildOptions;
  readonly outDir: string;
  readonly site: Site;
}

async function writeSite(building: Building): Promise<Omit<BuildResult, 'problems'>> {
  const { options, outDir, site, basis, outputs, catalogue, assessments, texts } = building;
  const { onProgress, besideFrom = BESIDE_FROM } = options;
  const tools = catalogue.servers.reduce((sum, server) => sum + server.tools.length, 0);
  onProgress?.({ step: 'read', servers: catalogue.servers.length, tools });
  shareCatalogue(catalogue);
  const compiled = await building.compiled;
  const kept = keptFolder(outDir);
  const [file, keptWords, words] = [textsFile(kept), join(kept, 'words'), join(kept, 'word-files')];
  const isBeside = outputs.known === 0 && tools >= besideFrom && availableParallelism() > 1;
  // Pagefind works in processes of its own, beside the pages.
  const [{ pages, rendered }, , beside] = await Promise.all([
    renderPages({ site, outputs, input: basis.input, compiled }),
    writeTextIndexes(texts, { outDir, file, keptWords, words, outputs }),
    isBeside ? writeFilesBeside({ outDir, kept, ...basis }, outputs) : null,
  ]);
  onProgress?.({ step: 'pages', pages: pages.length });
  const context = { site, catalogue, assessments };
  const ofRecords = beside?.files ?? (await writeRecordFiles(context, outputs));
  const ofCatalogue = writeCatalogueFiles(context, pages, outputs);
  const { pictures } = await drawPictures(site, catalogue, outputs);
  const files = ofRecords + ofCatalogue + pictures;
  onProgress?.({ step: 'files', files, beside: beside?.cpu ?? null });
  const records = writeSearchIndex(searchRecords(catalogue), texts, words, outputs);
  onProgress?.({ step: 'search', records });
  return { pages: pages.length, rendered, files, records };
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

/** `node scripts/build.ts [--catalogue FOLDER] [--out FOLDER] [--settings FILE] [--address URL] [--repository URL] [--beside-from TOOLS] [--quiet]` */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      catalogue: { type: 'string', default: catalogueFolder() },
      out: { type: 'string', default: 'dist' },
      settings: { type: 'string' },
      address: { type: 'string' },
      repository: { type: 'string' },
      'beside-from': { type: 'string', default: String(BESIDE_FROM) },
      quiet: { type: 'boolean', default: false },
    },
  });
  const { out, 'beside-from': besideFrom, ...options } = values;
  const result = await buildSite({ ...options, outDir: out, besideFrom: Number(besideFrom) });
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
