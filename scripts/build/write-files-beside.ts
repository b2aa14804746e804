import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBeside } from './beside/run-beside.ts';
import type { FilesJob, FilesReport } from './files-beside.ts';
import type { OutputFolder } from './output/output-folder.ts';

const PROGRAM = fileURLToPath(new URL('files-beside.ts', import.meta.url));

/**
 * Has a process of its own write the files of `writeRecordFiles`, beside the pages. It reads the catalogue
 * as this build has kept it, so that all of it has to be kept before.
 */
export async function writeFilesBeside(
  job: Omit<FilesJob, 'record'>,
  outputs: OutputFolder,
): Promise<FilesReport> {
  const record = join(job.kept, 'outputs-beside');
  const report = JSON.parse(await runBeside(PROGRAM, { ...job, record } satisfies FilesJob));
  outputs.takeOver(record);
  return report as FilesReport;
}
