import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sheet } from './sheets.ts';

/**
 * The floor: as little as a program can do to write this site. `node floor.ts FOLDER` reads the sheets
 * there, fills template literals, writes, and copies what is finished.
 */
const [folder = ''] = process.argv.slice(2);
type Fill = (sheet: Sheet) => string;
interface Templates {
  readonly pages: Readonly<Record<string, Fill>>;
  readonly twin: Fill;
  readonly record: Fill;
}
const { pages, twin, record }: Templates = await import(
  pathToFileURL(join(folder, 'floor', 'templates.mjs')).href
);
const out = join(folder, 'floor', 'out');
const made = new Set<string>();

for (const [kind, page] of Object.entries(pages))
  for (const name of readdirSync(join(folder, 'sheets', kind))) {
    const text = readFileSync(join(folder, 'sheets', kind, name), 'utf8');
    for (const sheet of JSON.parse(text) as Sheet[]) {
      write(sheet.file, page(sheet));
      if (sheet.twinFile !== undefined) write(sheet.twinFile, twin(sheet));
      if (sheet.recordFile !== undefined) write(sheet.recordFile, record(sheet));
    }
  }
cpSync(join(folder, 'files'), out, { recursive: true });

function write(file: string, text: string): void {
  const target = join(out, file);
  const parent = dirname(target);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  writeFileSync(target, text);
}
