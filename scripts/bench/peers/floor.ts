import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerSheet } from './sheets.ts';

/**
 * The floor: as little as a program can do to write these pages. `node floor.ts FOLDER` reads the sheets
 * there, fills template literals and writes.
 */
const [folder = ''] = process.argv.slice(2);
type Fill = (sheet: unknown) => string;
const fill: Record<'tool' | 'server' | 'twin' | 'record', Fill> = await import(
  pathToFileURL(join(folder, 'floor', 'templates.mjs')).href
);

for (const name of readdirSync(join(folder, 'sheets'))) {
  const text = readFileSync(join(folder, 'sheets', name), 'utf8');
  const server = JSON.parse(text) as ServerSheet;
  write(join('servers', server.server), server, fill.server);
  for (const tool of server.tools) write(join('tools', server.server, tool.slug), tool, fill.tool);
}

function write(path: string, sheet: unknown, page: Fill): void {
  const target = join(folder, 'floor', 'out', path);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'index.html'), page(sheet));
  writeFileSync(join(target, 'twin.md'), fill.twin(sheet));
  writeFileSync(join(target, 'record.json'), fill.record(sheet));
}
