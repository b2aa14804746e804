/**
 * Lists which records hold a word, in a process of its own beside the pages: `node list-words.ts`, with a
 * {@link WordsJob} on stdin.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJob } from '../beside/read-job.ts';
import { writeParts } from '../output/output-files.ts';
import { gatherWords, type TextIndex } from './gather-words.ts';
import { keepWords, readKeptWords } from './kept-words.ts';
import { textFiles } from './text-files.ts';

/** Which indexes to read, and where to put what comes of it. */
export interface WordsJob {
  /** The folder of the site. */
  readonly outDir: string;
  /** In the order of the catalogue. */
  readonly indexes: readonly TextIndex[];
  /** What was gathered, from one build to the next. */
  readonly kept: string;
  /** A line for each file of the search: its name, a tab, its content as JSON, which has no tabs. */
  readonly file: string;
}

const { outDir, indexes, kept, file } = await readJob<WordsJob>();
const words = gatherWords(indexes, (path) => readFileSync(join(outDir, path)), readKeptWords(kept));
keepWords(kept, words);
writeParts(file, lines());

function* lines(): Generator<Uint8Array> {
  for (const [name, content] of textFiles(words))
    yield Buffer.from(`${name}\t${JSON.stringify(content)}\n`);
}
