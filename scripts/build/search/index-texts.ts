/**
 * Has Pagefind index one part of the catalogue, in a process of its own, since it holds all of it in
 * memory: node scripts/build/index-texts.ts FILE START BYTES FOLDER. The records are so many bytes of
 * the file from there. What stood in the folder goes.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import { readPart } from '../output/output-files.ts';
import type { TextRecord } from './text-lines.ts';

/** Records on their way to Pagefind at a time: enough to keep it busy, few enough to hold in memory. */
const RECORDS_AT_ONCE = 64;

/** Records that share a file of what results show: a result costs a request, and few bytes beside. */
const RECORDS_PER_FRAGMENT = 8;

/** How often to look whether Pagefind's own program has ended, and how long at most, in milliseconds. */
const LOOK_MS = 20;
const MOST_LOOKING_MS = 60_000;

const [file = '', start = '', bytes = '', folder = ''] = process.argv.slice(2);
try {
  await index();
} finally {
  await close();
  await endOfPrograms();
}

async function index(): Promise<void> {
  const lines = readLines(Number(start), Number(bytes));
  const maxFragments = Math.ceil(lines.length / RECORDS_PER_FRAGMENT);
  const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments });
  if (index === undefined) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`);
  let waiting: Promise<{ errors: string[] }>[] = [];
  for (const line of lines) {
    waiting.push(index.addCustomRecord({ ...(JSON.parse(line) as TextRecord), language: 'en' }));
    if (waiting.length < RECORDS_AT_ONCE) continue;
    failOn(await Promise.all(waiting));
    waiting = [];
  }
  failOn(await Promise.all(waiting));
  rmSync(folder, { recursive: true, force: true });
  failOn([await index.writeFiles({ outputPath: folder })]);
}

/** Not by readline, which takes U+2028 inside of a text for the end of a line. */
function readLines(from: number, length: number): string[] {
  const text = readPart(file, from, length);
  if (text === null) throw new Error(`There is no file ${file}.`);
  return text.toString().trimEnd().split('\n');
}

/**
 * Waits until the programs that this one started have ended: a program's time counts for whoever sees its
 * end, and Pagefind's, which frees gigabytes then, is most of what a search costs. Only Linux tells.
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
