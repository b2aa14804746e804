import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { routes } from '../../src/lib/routes.ts';
import type { SearchRecord } from '../../src/lib/search-records.ts';
import { digestOf } from './output-files.ts';
import type { OutputFolder } from './output-folder.ts';
import { filesBelow } from './render-pages.ts';

const PROGRAM = fileURLToPath(new URL('index-texts.ts', import.meta.url));

/** Pagefind holds 45 kB or so of memory for a record; an index of so many stays below 1 GB. */
const MOST_RECORDS = 20_000;

/** A record as Pagefind takes it. */
export interface TextRecord {
  readonly url: string;
  readonly content: string;
  /** What a result shows, as JSON. */
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** Where an index is built and what may be kept of the last build. */
interface Place {
  readonly outDir: string;
  /** A folder outside of the site. */
  readonly kept: string;
  readonly outputs: Pick<OutputFolder, 'keepBelow' | 'adopt'>;
}

/**
 * Has Pagefind index what is said of every server and tool, in as many indexes as memory asks for, and
 * leaves an index alone whose records are as they were: Pagefind changes none in place.
 *
 * @returns the folders of the indexes, below the site
 */
export async function writeTextIndexes(
  records: readonly SearchRecord[],
  place: Place,
): Promise<string[]> {
  const limit = pLimit(availableParallelism());
  const parts = Array.from({ length: Math.ceil(records.length / MOST_RECORDS) }, (_, part) =>
    records.slice(part * MOST_RECORDS, (part + 1) * MOST_RECORDS),
  );
  return Promise.all(
    parts.map((some, part) => limit(() => writeTextIndex(some, `pagefind/${part}`, place))),
  );
}

async function writeTextIndex(
  records: readonly SearchRecord[],
  folder: string,
  { outDir, kept, outputs }: Place,
): Promise<string> {
  const text = records.map((record) => `${JSON.stringify(textRecord(record))}\n`).join('');
  const key = digestOf(text);
  if (outputs.keepBelow(folder, key)) return folder;
  const input = join(kept, `texts-${folder.replace('/', '-')}.ndjson`);
  mkdirSync(kept, { recursive: true });
  writeFileSync(input, text);
  try {
    await run([PROGRAM, input, join(outDir, folder)]);
  } finally {
    rmSync(input);
  }
  outputs.adopt(filesBelow(outDir, folder), key);
  return folder;
}

function textRecord({ name, text, kind, row }: SearchRecord): TextRecord {
  const [server, title, , slug] = row;
  const filters: Record<string, string[]> = { server: [server] };
  if (kind !== null) {
    filters['level'] = [kind.level];
    filters['category'] = [kind.category];
    filters['signal'] = [...kind.signals];
  }
  return {
    url: typeof slug === 'string' ? routes.tool(server, slug) : routes.server(server),
    content: [name, title, text].join('. '),
    meta: { kind: JSON.stringify(kind), row: JSON.stringify(row) },
    filters,
  };
}

async function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`Indexing texts ended with exit code ${code}.`);
}
