import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../build/render-pages.ts';
import { eleventyFiles } from './eleventy.ts';
import { floorTemplates } from './floor-templates.ts';
import { hugoFiles, hugoPage } from './hugo.ts';
import type { Sheet, SheetKind } from './sheets.ts';

/** Pages whose data share a file: enough that reading costs little, few enough for one text. */
const SHEETS_IN_A_FILE = 500;

/** What the search needs: no peer has one. */
const SEARCH = /^(?:search\/data|pagefind)\//;

/** The files of a site that peers have, too, from its root. */
export function comparedFiles(site: string): string[] {
  return filesBelow(site, '').filter((file) => !SEARCH.test(file));
}

/**
 * Writes what the peers make their sites of into a folder: templates, what pages show, and files that are
 * finished, which is everything of our own site that is neither a page nor a version of one.
 */
export async function writeProjects(
  folder: string,
  kinds: readonly SheetKind[],
  site: string,
): Promise<void> {
  const write = writerIn(folder);
  write('floor/templates.mjs', floorTemplates(kinds));
  for (const [path, text] of eleventyFiles(kinds)) write(`eleventy/${path}`, text);
  for (const [path, text] of hugoFiles(kinds)) write(`hugo/${path}`, text);
  const made = new Set<string>();
  for (const kind of kinds) await prepareSheets(write, kind, made);
  const copied = new Set<string>();
  for (const file of comparedFiles(site)) {
    if (made.has(file)) continue;
    const target = join(folder, 'files', file);
    makeFolder(dirname(target), copied);
    copyFileSync(join(site, file), target);
  }
}

type Write = (path: string, text: string) => void;

function writerIn(folder: string): Write {
  const made = new Set<string>();
  return (path, text) => {
    const target = join(folder, path);
    makeFolder(dirname(target), made);
    writeFileSync(target, text);
  };
}

function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

/** Writes what the pages of a kind show, and notes which files are made of it. */
async function prepareSheets(write: Write, kind: SheetKind, made: Set<string>): Promise<void> {
  const { name, versions, sheets } = kind;
  let some: Sheet[] = [];
  let number = 0;
  const flush = () => {
    if (some.length > 0) write(`sheets/${name}/${number}.json`, JSON.stringify(some));
    some = [];
  };
  for await (const sheet of sheets()) {
    for (const file of [sheet.file, sheet.twinFile, sheet.recordFile])
      if (file !== undefined) made.add(file);
    number += 1;
    write(`hugo/content/${name}/${number}.md`, hugoPage(sheet, versions));
    some.push(sheet);
    if (some.length === SHEETS_IN_A_FILE) flush();
  }
  flush();
}
