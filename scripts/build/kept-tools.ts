import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CatalogueTool } from '../../src/lib/catalogue.ts';
import { digestOf } from './output-files.ts';
import type { ReadTool } from './recalled-server.ts';

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
export function openTools(file: string, digest: string): ReadTool | null {
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

/** Servers whose tools are held in memory: a page names two dozen, and the next pages much the same. */
const MOST_HELD = 200;

/**
 * Holds the tools of the servers that were asked for last. All that a build asks for in the end would be
 * most of what it was spared to read.
 *
 * @returns a function that opens the tools of a server, by its file, or has them still
 */
export function holdTools(): (file: string, open: () => ReadTool) => ReadTool {
  const held = new Map<string, ReadTool>();
  return (file, open) => {
    const tools = held.get(file) ?? open();
    held.delete(file);
    held.set(file, tools);
    const [oldest] = held.keys();
    if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
    return tools;
  };
}
