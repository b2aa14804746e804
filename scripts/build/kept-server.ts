import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CatalogueTool } from '../../src/lib/catalogue.ts';
import { digestOf } from './output-files.ts';

/**
 * Keeps all that is known of the tools of a server for the next build, whole or not at all: a line for
 * each, so that one can be read without the others.
 *
 * @returns a digest over the file
 */
export function keepTools(file: string, tools: readonly CatalogueTool[]): string {
  const text = tools.map((tool) => JSON.stringify(tool)).join('\n');
  const unfinished = `${file}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
  return digestOf(text);
}

/**
 * Opens what was kept of the tools of a server. A tool is parsed when it is asked for, by its place.
 *
 * @param digest over the file, as it was kept: any other text that parses would pass for it
 * @returns null where there is no such file
 */
export function openTools(file: string, digest: string): ((place: number) => CatalogueTool) | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  if (digestOf(text) !== digest) return null;
  const lines = text.split('\n');
  const parsed: CatalogueTool[] = [];
  return (place) => {
    parsed[place] ??= JSON.parse(lines[place] ?? '') as CatalogueTool;
    return parsed[place];
  };
}
