import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { classifyCatalogue } from '../scanner/commands/classify-catalogue.ts';
import { UsageError } from '../scanner/errors.ts';
import { readAttacks } from '../scanner/listings/read-attacks.ts';
import { readListings } from '../scanner/listings/read-listings.ts';
import { assess } from '../src/lib/assessment.ts';
import { BASE_VARIABLE } from '../src/lib/href.ts';
import { ATTACKS_FOLDER } from '../src/lib/read-assessments.ts';
import { CATALOGUE_VARIABLE, catalogueFolder, readCatalogue } from '../src/lib/read-catalogue.ts';
import { readSite, SITE_VARIABLES } from '../src/lib/read-site.ts';
import { searchRecords } from '../src/lib/search-records.ts';
import { drawPictures } from './build/draw-pictures.ts';
import { refuseOutside, renderPages } from './build/render-pages.ts';
import { writeSearchIndex } from './build/write-search-index.ts';
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

/** Where a build is. Pages are counted when they are written, records as they are added. */
export type BuildProgress =
  | { readonly step: 'read'; readonly servers: number; readonly tools: number }
  | { readonly step: 'pages'; readonly pages: number }
  | { readonly step: 'search'; readonly done: number; readonly total: number };

/** What was built. */
export interface BuildResult {
  readonly pages: number;
  /** Documents, twins, feeds, badges, pictures and the like. */
  readonly files: number;
  readonly records: number;
}

/**
 * Builds the whole site, search index included. Verdicts are brought up to date first, so that neither
 * a scan that was stopped nor changed rules can make pages of old verdicts.
 *
 * @throws InputError that names every file of the catalogue that is wrong; nothing is written then.
 * @throws UsageError where the output folder is outside the project.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const outDir = resolve(options.outDir);
  refuseOutside(outDir);
  const site = await readSettings(options);
  const listings = await readListings(join(options.catalogue, 'servers'));
  await classifyCatalogue(options.catalogue, listings);
  const catalogue = await readCatalogue(options.catalogue);
  const tools = catalogue.servers.reduce((sum, server) => sum + server.tools.length, 0);
  options.onProgress?.({ step: 'read', servers: catalogue.servers.length, tools });
  const pages = await renderPages(site, outDir, options.quiet ?? false);
  options.onProgress?.({ step: 'pages', pages: pages.length });
  const assessments = assess(catalogue, await readAttacks(ATTACKS_FOLDER));
  const files = writeSiteFiles({ site, catalogue, assessments }, pages, outDir);
  const { pictures } = await drawPictures(site, catalogue, outDir);
  const records = [...searchRecords(catalogue)];
  await writeSearchIndex(records, join(outDir, 'pagefind'), (done) => {
    options.onProgress?.({ step: 'search', done, total: records.length });
  });
  return { pages: pages.length, files: files + pictures, records: records.length };
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
  process.env[BASE_VARIABLE] = site.base;
  return site;
}

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
  const { pages, files, records } = await buildSite({ ...options, outDir: out });
  console.log(`${pages} pages, ${files} other files and ${records} search records in ${out}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  });
}
