import { rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { close, createIndex } from 'pagefind';
import { UsageError } from '../scanner/errors.ts';
import { catalogueFolder, readCatalogue } from '../src/lib/read-catalogue.ts';
import { type SearchRecord, searchRecords } from '../src/lib/search-records.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Records on their way to Pagefind at a time: enough to keep it busy, few enough to hold in memory. */
const RECORDS_AT_ONCE = 64;

/** What to build, from where to where. Folders are relative to the working directory. */
export interface BuildOptions {
  /** The folder with servers, observed, receipts and verdicts. */
  readonly catalogue: string;
  /** Inside the project: Astro resolves packages from where it writes. */
  readonly outDir: string;
  /** The path under which the site will be served, `/` unless said. */
  readonly base?: string;
  /** The address of the host, for what needs whole addresses. */
  readonly site?: string;
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
  readonly records: number;
}

/**
 * Builds the whole site, search index included.
 *
 * @throws InputError that names every file of the catalogue that is wrong; nothing is written then.
 * @throws UsageError where the output folder is outside the project.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const catalogueFolderPath = resolve(options.catalogue);
  const outDir = resolve(options.outDir);
  refuseOutside(outDir);
  const catalogue = await readCatalogue(options.catalogue);
  const tools = catalogue.servers.reduce((sum, server) => sum + server.tools.length, 0);
  options.onProgress?.({ step: 'read', servers: catalogue.servers.length, tools });
  const pages = await renderPages({ ...options, catalogue: catalogueFolderPath, outDir });
  options.onProgress?.({ step: 'pages', pages });
  const records = [...searchRecords(catalogue)];
  await writeSearchIndex(records, join(outDir, 'pagefind'), (done) => {
    options.onProgress?.({ step: 'search', done, total: records.length });
  });
  return { pages, records: records.length };
}

function refuseOutside(outDir: string): void {
  const path = relative(ROOT, outDir);
  if (path !== '' && !path.startsWith('..')) return;
  throw new UsageError(
    `The output folder ${outDir} is not inside ${ROOT}, where Astro finds its packages. Choose one inside.`,
  );
}

/** Runs Astro and counts the pages. The catalogue reaches the pages through the environment. */
async function renderPages({
  catalogue,
  outDir,
  base,
  site,
  quiet,
}: BuildOptions): Promise<number> {
  let pages = 0;
  process.env['TOOL_RISK_CATALOGUE'] = catalogue;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Vite takes anything else for development and leaves the pages' content policy out.
  process.env['NODE_ENV'] = 'production';
  // Builds of different sites may run at the same time and must not share what Astro keeps.
  const cacheDir = join(ROOT, '.cache', 'astro', relative(ROOT, outDir).replaceAll(/[\\/]/g, '-'));
  // Astro would take texts from here that an older configuration has rendered.
  await rm(join(cacheDir, 'data-store.json'), { force: true });
  await build({
    root: ROOT,
    outDir,
    cacheDir,
    ...(base !== undefined && { base }),
    ...(site !== undefined && { site }),
    logLevel: quiet ? 'error' : 'info',
    integrations: [
      {
        name: 'count-pages',
        hooks: {
          'astro:build:done': (done) => {
            pages = done.pages.length;
          },
        },
      },
    ],
  });
  return pages;
}

/** Writes the index that the search page loads. Removes an older one first: its files bear other names. */
async function writeSearchIndex(
  records: readonly SearchRecord[],
  folder: string,
  onAdded: (done: number) => void,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`);
    for (let from = 0; from < records.length; from += RECORDS_AT_ONCE) {
      const some = records.slice(from, from + RECORDS_AT_ONCE);
      const added = await Promise.all(
        some.map(({ url, content, meta, filters }) =>
          index.addCustomRecord({
            url,
            content,
            language: 'en',
            meta: { ...meta },
            filters: { ...filters },
          }),
        ),
      );
      failOn(added.flatMap((result) => result.errors));
      onAdded(from + some.length);
    }
    failOn((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`Pagefind cannot index the catalogue: ${errors.join('; ')}`);
}

/** `node scripts/build.ts [--catalogue FOLDER] [--out FOLDER] [--base PATH] [--site URL] [--quiet]` */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      catalogue: { type: 'string', default: catalogueFolder() },
      out: { type: 'string', default: 'dist' },
      base: { type: 'string' },
      site: { type: 'string' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const { catalogue, out, base, site, quiet } = values;
  const result = await buildSite({
    catalogue,
    outDir: out,
    quiet,
    ...(base !== undefined && { base }),
    ...(site !== undefined && { site }),
  });
  console.log(`${result.pages} pages and ${result.records} search records in ${out}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  });
}
