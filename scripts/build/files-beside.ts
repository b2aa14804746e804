/**
 * Writes what is no page and speaks of a server, a rule or an attack, in a process of its own beside the
 * pages: `node files-beside.ts`, with a {@link FilesJob} on stdin. Environment variables say where catalogue
 * and settings are. Says on stdout what it did: a {@link FilesReport}.
 */
import { setBase } from '../../src/lib/href.ts';
import { shareAssessments } from '../../src/lib/read-assessments.ts';
import { catalogueFolder } from '../../src/lib/read-catalogue.ts';
import { loadSite } from '../../src/lib/read-site.ts';
import { readJob } from './beside/read-job.ts';
import { openOutputFolder } from './output/output-folder.ts';
import { readJudged } from './read-judged.ts';
import { readSource, sourceNotes } from './read-source.ts';
import { writeRecordFiles } from './write-site-files.ts';

/** What to write, and how the build came to it. */
export interface FilesJob {
  readonly outDir: string;
  /** The folder of what builds keep. */
  readonly kept: string;
  /** Digests over the program, over what every file depends on, and over everything that was read. */
  readonly program: string;
  readonly maker: string;
  readonly input: string;
  /** The file for the record of what was written. */
  readonly record: string;
}

/** What was written. */
export interface FilesReport {
  readonly files: number;
  /** Microseconds of the processor's time. */
  readonly cpu: NodeJS.CpuUsage;
}

const { outDir, kept, program, maker, input, record } = await readJob<FilesJob>();
const site = await loadSite();
setBase(site.base);
const source = await readSource(catalogueFolder(), sourceNotes(kept, program));
if (source.digest !== input) throw new Error('Somebody changed the catalogue during the build.');
const { catalogue, assessed } = readJudged(source, kept, program);
const assessments = await shareAssessments(catalogue, assessed);
const outputs = openOutputFolder(outDir, kept, { maker, input });
const files = await writeRecordFiles({ site, catalogue, assessments }, outputs);
outputs.handOver(record);
console.log(JSON.stringify({ files, cpu: process.cpuUsage() } satisfies FilesReport));
