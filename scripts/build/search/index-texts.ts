/**
 * Has Pagefind index some servers, in a process of its own beside the pages: `node index-texts.ts`, with an
 * {@link IndexJob} on stdin. What stood in a server's folder goes.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import { readJob } from '../beside/read-job.ts';
import type { PutTexts } from '../kept/kept-texts.ts';
import { readPart } from '../output/output-files.ts';
import { languageOf, publishBase, publishIndex } from './publish-index.ts';

/** What to index, from where to where. */
export interface IndexJob {
  /** The file with all texts. */
  readonly file: string;
  /** The folder of all indexes. */
  readonly folder: string;
  /** A folder of this process alone, which is gone in the end. */
  readonly scratch: string;
  readonly servers: readonly PutTexts[];
  /** Whether to write what the indexes have in common, too. */
  readonly withBase: boolean;
}

/** Records on their way to Pagefind at a time: enough to keep it busy, few enough to hold in memory. */
const RECORDS_AT_ONCE = 64;

/**
 * Records that Pagefind gets together: it compares every one with all before it, and clears up after
 * each lot. So many take the least of its time, and 100 MB of its memory.
 */
const RECORDS_PER_LOT = 512;

/** How often to look whether Pagefind's own program has ended, and how long at most, in milliseconds. */
const LOOK_MS = 20;
const MOST_LOOKING_MS = 60_000;

/** What the index holds that every search begins with: Pagefind makes none of nothing. */
const BASE = { url: '0', content: 'nothing', language: 'en' };

const job = await readJob<IndexJob>();
try {
  await indexAll(job);
} finally {
  await close();
  await endOfPrograms();
  rmSync(job.scratch, { recursive: true, force: true });
}

async function indexAll({ folder, scratch, servers, withBase }: IndexJob): Promise<void> {
  if (withBase) {
    await index([BASE]);
    publishBase(scratch, folder);
  }
  for (const lot of lotsOf(servers)) {
    await index(lot.flatMap(recordsOf));
    for (const server of lot) publishIndex(server, scratch, folder);
  }
}

/** Servers are kept apart as languages, of which Pagefind makes an index each, all in one go. */
function recordsOf({ server, at, bytes }: PutTexts): (typeof BASE)[] {
  return readLines(at, bytes).map((line, place) => ({
    // Of two with the same address Pagefind keeps the second.
    url: `${server}/${place}`,
    content: JSON.parse(line) as string,
    language: languageOf(server),
  }));
}

async function index(records: Iterable<typeof BASE>): Promise<void> {
  rmSync(job.scratch, { recursive: true, force: true });
  // What results could show stands in one file, which nobody needs.
  const { index, errors } = await createIndex({ maxFragments: 1 });
  if (index === undefined) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`);
  let waiting: Promise<{ errors: string[] }>[] = [];
  for (const record of records) {
    waiting.push(index.addCustomRecord(record));
    if (waiting.length < RECORDS_AT_ONCE) continue;
    failOn(await Promise.all(waiting));
    waiting = [];
  }
  failOn(await Promise.all(waiting));
  failOn([await index.writeFiles({ outputPath: job.scratch })]);
  await index.deleteIndex();
}

function* lotsOf(servers: readonly PutTexts[]): Generator<PutTexts[]> {
  let lot: PutTexts[] = [];
  let records = 0;
  for (const server of servers) {
    lot.push(server);
    records += server.records;
    if (records < RECORDS_PER_LOT) continue;
    yield lot;
    lot = [];
    records = 0;
  }
  if (lot.length > 0) yield lot;
}

/** Not by readline, which takes U+2028 inside of a text for the end of a line. */
function readLines(from: number, length: number): string[] {
  const lines = readPart(job.file, from, length);
  if (lines === null) throw new Error(`There is no file ${job.file}.`);
  return lines.toString().trimEnd().split('\n');
}

/**
 * Waits until the programs that this one started have ended: a program's time counts for whoever sees its
 * end, and Pagefind's is most of what a search costs. Only Linux tells.
 */
async function endOfPrograms(): Promise<void> {
  const running = `/proc/self/task/${process.pid}/children`;
  if (!existsSync(running)) return;
  const last = Date.now() + MOST_LOOKING_MS;
  while (readFileSync(running, 'utf8').trim() !== '' && Date.now() < last)
    await setTimeout(LOOK_MS);
}

function failOn(answers: readonly { readonly errors: readonly string[] }[]): void {
  const errors = answers.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw new Error(`Pagefind cannot index texts: ${errors.join('; ')}`);
}
