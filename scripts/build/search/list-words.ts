/**
 * Lists which records hold a word, from Pagefind's own indexes, in a process of its own beside the pages:
 * `node list-words.ts`, with a {@link WordsJob} as JSON on stdin.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { writeParts } from '../output/output-files.ts';
import { textFiles } from './text-files.ts';
import type { TextIndex } from './write-text-index.ts';

/** Which indexes to read, and where to put what comes of it. */
export interface WordsJob {
  /** The folder of the site. */
  readonly outDir: string;
  /** In the order of the catalogue. */
  readonly indexes: readonly TextIndex[];
  /** A line for each file of the search: its name, a tab, its content as JSON, which has no tabs. */
  readonly file: string;
}

const { outDir, indexes, file } = JSON.parse(await text(process.stdin)) as WordsJob;
writeParts(file, lines());

function* lines(): Generator<Uint8Array> {
  for (const [name, content] of textFiles(indexes, (path) => readFileSync(join(outDir, path))))
    yield Buffer.from(`${name}\t${JSON.stringify(content)}\n`);
}
