import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import type { PutTexts } from '../kept/kept-texts.ts';
import { digestOf } from '../output/output-files.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { filesBelow } from '../render-pages.ts';

const PROGRAM = fileURLToPath(new URL('index-texts.ts', import.meta.url));

/** Pagefind holds 45 kB or so of memory for a record; an index of about so many stays below 1 GB. */
const MOST_RECORDS = 20_000;

/** Where an index is built and what may be kept of the last build. */
interface Place {
  readonly outDir: string;
  /** The file with all texts. */
  readonly file: string;
  readonly outputs: Pick<OutputFolder, 'keepBelow' | 'adopt'>;
}

/**
 * Has Pagefind index what is said of every server and tool, in as many indexes as memory asks for, and
 * leaves an index alone whose texts are as they were: Pagefind changes none in place.
 *
 * @returns the folders of the indexes, below the site
 */
export async function writeTextIndexes(
  texts: readonly PutTexts[],
  place: Place,
): Promise<string[]> {
  const limit = pLimit(availableParallelism());
  const parts = inParts(texts);
  return Promise.all(
    parts.map((some, part) => limit(() => writeTextIndex(some, `pagefind/${part}`, place))),
  );
}

/** Deals servers out to indexes in their order. All texts of a server stand in one. */
function inParts(texts: readonly PutTexts[]): PutTexts[][] {
  const parts: PutTexts[][] = [];
  let room = 0;
  for (const server of texts) {
    if (room < server.records || parts.length === 0) {
      parts.push([]);
      room = MOST_RECORDS;
    }
    parts.at(-1)?.push(server);
    room -= server.records;
  }
  return parts;
}

async function writeTextIndex(
  texts: readonly PutTexts[],
  folder: string,
  { outDir, file, outputs }: Place,
): Promise<string> {
  const key = digestOf(texts.map(({ digest }) => digest).join());
  if (outputs.keepBelow(folder, key)) return folder;
  const [from, to] = [texts[0]?.at ?? 0, texts.at(-1) ?? { at: 0, bytes: 0 }];
  await run([PROGRAM, file, `${from}`, `${to.at + to.bytes - from}`, join(outDir, folder)]);
  outputs.adopt(filesBelow(outDir, folder), key);
  return folder;
}

async function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`Indexing texts ended with exit code ${code}.`);
}
