import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BASE_FOLDER, ENTRY, folderOf } from '../../../src/lib/text-indexes.ts';
import { runBeside } from '../beside/run-beside.ts';
import type { PutTexts } from '../kept/kept-texts.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { filesBelow } from '../render-pages.ts';
import type { TextIndex } from './gather-words.ts';
import type { IndexJob } from './index-texts.ts';
import type { WordsJob } from './list-words.ts';
import type { IndexEntry } from './publish-index.ts';

const PROGRAM = fileURLToPath(new URL('index-texts.ts', import.meta.url));
const WORDS_PROGRAM = fileURLToPath(new URL('list-words.ts', import.meta.url));

/** The folder of all indexes, below the site. */
const FOLDER = 'pagefind';

/** Records that are worth a process of their own: to start one and Pagefind takes half a second. */
const RECORDS_PER_PROCESS = 2000;

/** Where indexes are built and what may be kept of the last build. */
interface Place {
  readonly outDir: string;
  /** The file with all texts. */
  readonly file: string;
  /** The files for what is known of their words: `list-words.ts` says how. */
  readonly keptWords: string;
  readonly words: string;
  readonly outputs: Pick<OutputFolder, 'keep' | 'keepBelow' | 'adopt' | 'read'>;
}

/**
 * Has Pagefind index what is said of every server and its tools, each in an index of its own, and leaves
 * alone those whose texts are as they were: Pagefind changes none in place. A search loads whole indexes,
 * so that larger ones would cost readers more, too.
 */
export async function writeTextIndexes(texts: readonly PutTexts[], place: Place): Promise<void> {
  const { outDir, outputs } = place;
  const kept = texts.map((server) => keepIndex(server, outputs));
  const stale = texts.filter((_, place) => kept[place] === null);
  const base = `${FOLDER}/${BASE_FOLDER}`;
  const withBase = !outputs.keepBelow(base, '');
  if (withBase || stale.length > 0) await indexAll(stale, withBase, place);
  if (withBase) outputs.adopt(filesBelow(outDir, base), '');
  for (const server of stale) outputs.adopt(filesBelow(outDir, pathOf(server)), server.digest);
  const indexes = texts.map((server, place) => ({
    key: `${server.server} ${server.digest}`,
    isKept: kept[place] !== null,
    records: server.records,
    words: (kept[place] ?? filesOf(server, outputs)).filter((path) => path.endsWith('.pf_index')),
  })) satisfies TextIndex[];
  const words = { kept: place.keptWords, file: place.words };
  await runBeside(WORDS_PROGRAM, { outDir, indexes, ...words } satisfies WordsJob);
}

/** Keeps the index of a server, and tells its files; null where it has to be made anew. */
function keepIndex(server: PutTexts, outputs: Place['outputs']): readonly string[] | null {
  const { digest } = server;
  if (!outputs.keep(`${pathOf(server)}/${ENTRY}`, digest)) return null;
  const files = filesOf(server, outputs);
  return files.every((path) => outputs.keep(path, digest)) ? files : null;
}

/** The files of an index beside its entry, which tells them. */
function filesOf(texts: PutTexts, outputs: Place['outputs']): string[] {
  const entry = Buffer.from(outputs.read(`${pathOf(texts)}/${ENTRY}`)).toString();
  return (JSON.parse(entry) as IndexEntry).files.map((name) => `${pathOf(texts)}/${name}`);
}

function pathOf({ server }: PutTexts): string {
  return `${FOLDER}/${folderOf(server)}`;
}

/** Deals servers out to as many processes as there are cores, or fewer where there is little to do. */
async function indexAll(
  servers: readonly PutTexts[],
  withBase: boolean,
  { outDir, file }: Place,
): Promise<void> {
  const records = servers.reduce((sum, server) => sum + server.records, 0);
  const most = Math.max(1, Math.ceil(records / RECORDS_PER_PROCESS));
  const jobs: PutTexts[][] = Array.from(
    { length: Math.min(availableParallelism(), most) },
    () => [],
  );
  let before = 0;
  for (const server of servers) {
    jobs[Math.floor((before / records) * jobs.length)]?.push(server);
    before += server.records;
  }
  const folder = join(outDir, FOLDER);
  await Promise.all(
    jobs.map((some, number) =>
      runBeside(PROGRAM, {
        file,
        folder,
        scratch: join(folder, `making-${number}`),
        servers: some,
        withBase: withBase && number === 0,
      } satisfies IndexJob),
    ),
  );
}
