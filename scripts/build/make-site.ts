import { join } from 'node:path';
import type { Problem } from '../../scanner/errors.ts';
import type { Assessments } from '../../src/lib/assessment.ts';
import type { Catalogue } from '../../src/lib/catalogue.ts';
import { shareAssessments } from '../../src/lib/read-assessments.ts';
import { shareCatalogue } from '../../src/lib/read-catalogue.ts';
import { searchRecords } from '../../src/lib/search-records.ts';
import type { Site } from '../../src/lib/site-settings.ts';
import { type BuildResult, keepResult } from './build-result.ts';
import { drawPictures } from './draw-pictures.ts';
import type { PutTexts } from './kept/kept-texts.ts';
import type { OutputFolder } from './output/output-folder.ts';
import { type CompiledPages, compilePages } from './pages/compile-pages.ts';
import { readJudged, textsFile } from './read-judged.ts';
import type { CatalogueSource } from './read-source.ts';
import { renderPages } from './render-pages.ts';
import { writeSearchIndex } from './search/write-search-index.ts';
import { writeTextIndexes } from './search/write-text-index.ts';
import { writeSiteFiles } from './write-site-files.ts';

/** A site that is to be made, and what is known before it is. */
export interface OpenedSite {
  readonly outDir: string;
  /** The folder of what is kept between builds. */
  readonly kept: string;
  readonly site: Site;
  /** Digests over the program, and over it with the settings. */
  readonly program: string;
  readonly maker: string;
  readonly source: CatalogueSource;
  readonly outputs: OutputFolder;
  /** Whether to keep Astro's own log to errors. */
  readonly quiet: boolean;
  readonly onProgress: ((progress: BuildProgress) => void) | undefined;
}

/** Where a build is: how much there is of what was done last. */
export type BuildProgress =
  | { readonly step: 'compiled' }
  | { readonly step: 'read'; readonly servers: number; readonly tools: number }
  | { readonly step: 'pages'; readonly pages: number }
  | { readonly step: 'files'; readonly files: number }
  | { readonly step: 'search'; readonly records: number };

/**
 * Judges a catalogue and writes the site that comes of it, or what of it is another than before. What was
 * read is forgotten once it is judged: with the pages in memory, too, there would be no room for it.
 */
export function makeSite(opened: OpenedSite): Promise<BuildResult> {
  const { outputs } = opened;
  return judgeSource(opened)
    .then(writeSite)
    .finally(() => outputs.close());
}

type Judged = Omit<OpenedSite, 'program' | 'source'> & {
  /** A digest over everything that was read. */
  readonly input: string;
  readonly compiled: Promise<CompiledPages>;
  readonly catalogue: Catalogue;
  readonly assessments: Assessments;
  /** What a search in texts reads of each server. */
  readonly texts: readonly PutTexts[];
  readonly problems: readonly Problem[];
};

async function judgeSource({ program, source, ...opened }: OpenedSite): Promise<Judged> {
  const { outputs, kept, site, maker, quiet, onProgress } = opened;
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
  return { ...opened, input: source.digest, compiled, catalogue, assessments, texts, problems };
}

async function writeSite(judged: Judged): Promise<BuildResult> {
  const { outDir, kept, site, input, outputs, catalogue, assessments, texts, problems } = judged;
  const { onProgress } = judged;
  const tools = catalogue.servers.reduce((sum, server) => sum + server.tools.length, 0);
  onProgress?.({ step: 'read', servers: catalogue.servers.length, tools });
  shareCatalogue(catalogue);
  const compiled = await judged.compiled;
  // Pagefind works in a process of its own, beside the pages.
  const [file, keptWords, words] = [textsFile(kept), join(kept, 'words'), join(kept, 'word-files')];
  const [{ pages, rendered }] = await Promise.all([
    renderPages({ site, outputs, input, compiled }),
    writeTextIndexes(texts, { outDir, file, keptWords, words, outputs }),
  ]);
  onProgress?.({ step: 'pages', pages: pages.length });
  const others = writeSiteFiles({ site, catalogue, assessments }, pages, outputs);
  const { pictures } = await drawPictures(site, catalogue, outputs);
  const files = others + pictures;
  onProgress?.({ step: 'files', files });
  const records = writeSearchIndex(searchRecords(catalogue), texts, words, outputs);
  onProgress?.({ step: 'search', records });
  outputs.finish();
  return keepResult(kept, { pages: pages.length, rendered, files, records, problems });
}
