import { hash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE_FOLDER, ENTRY, folderOf, type NamedRecords } from '../../../src/lib/text-indexes.ts';
import type { PutTexts } from '../kept/kept-texts.ts';
import { readMeta } from './pagefind-files.ts';

/** What a search needs of Pagefind's own program; it brings user interfaces, too. */
const PROGRAM = ['pagefind.js', 'pagefind-worker.js', 'wasm.en.pagefind', ENTRY];

/** Digits of a digest that tell servers apart: that two of millions have the same is unheard of. */
const LANGUAGE_DIGITS = 16;

/** What stands in {@link ENTRY}. */
interface Entry {
  readonly version: string;
  readonly languages: Readonly<
    Record<string, { readonly hash: string; readonly page_count: number }>
  >;
  readonly include_characters: readonly string[];
}

/** What stands there as it is published: Pagefind passes over what it does not know. */
export interface IndexEntry extends Entry, Pick<NamedRecords, 'pages'> {
  /** The files of the index, below its folder. */
  readonly files: readonly string[];
}

/**
 * The language as which Pagefind keeps a server apart, and by which it takes words for English. Of more
 * than 30 characters it would fail (version 1.6.0), and ids are longer.
 */
export function languageOf(server: string): string {
  return `en-${hash('sha256', server).slice(0, LANGUAGE_DIGITS)}`;
}

/** Takes Pagefind's program and an index that holds nothing to where they are published. */
export function publishBase(scratch: string, folder: string): void {
  const base = join(folder, BASE_FOLDER);
  const { languages } = readEntry(scratch);
  const meta = metaName(languages['en']?.hash ?? '');
  const { chunks } = readMeta(readFileSync(join(scratch, meta)));
  rmSync(base, { recursive: true, force: true });
  mkdirSync(join(base, 'index'), { recursive: true });
  for (const name of [...PROGRAM, meta, ...chunks.map(chunkName)])
    cpSync(join(scratch, name), join(base, name));
}

/**
 * Takes the index of a server to where it is published, without what results could show: a result is a
 * record of the search for names.
 *
 * @throws Error where Pagefind has not indexed every record, since their places would be others
 */
export function publishIndex({ server, records }: PutTexts, scratch: string, folder: string): void {
  const { languages, ...entry } = readEntry(scratch);
  const language = languageOf(server);
  const found = languages[language];
  const meta = metaName(found?.hash ?? '');
  const { pages, chunks } = readMeta(readFileSync(join(scratch, meta)));
  if (pages.length !== records)
    throw new Error(`Pagefind indexed ${pages.length} of ${records} records of ${server}.`);
  const place = join(folder, folderOf(server));
  const files = [meta, ...chunks.map(chunkName)];
  rmSync(place, { recursive: true, force: true });
  mkdirSync(join(place, 'index'), { recursive: true });
  for (const name of files) renameSync(join(scratch, name), join(place, name));
  const published: IndexEntry = {
    ...entry,
    languages: found === undefined ? {} : { [language]: found },
    pages: pages.map((page) => page.slice(language.length + 1)),
    files,
  };
  writeFileSync(join(place, ENTRY), JSON.stringify(published));
}

function readEntry(scratch: string): Entry {
  return JSON.parse(readFileSync(join(scratch, ENTRY), 'utf8')) as Entry;
}

function metaName(hash: string): string {
  return `pagefind.${hash}.pf_meta`;
}

function chunkName(chunk: string): string {
  return `index/${chunk}.pf_index`;
}
