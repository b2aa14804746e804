import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CatalogueTool } from '../../../src/lib/catalogue.ts';
import { digestOf, readPart, writeNow } from '../output/output-files.ts';

/** Where the line of a tool stands in its file, in bytes, and the key of the tool, which is a digest over it. */
export interface ToolLine {
  readonly start: number;
  readonly size: number;
  readonly key: string;
}

/**
 * Keeps all that is known of the tools of a server for the next build: a line for each, so that one can
 * be read without the others. A line that is not whole gives itself away, so that the file may be
 * written over.
 *
 * @returns the bytes of each line
 */
export function keepTools(file: string, tools: readonly CatalogueTool[]): number[] {
  const lines = tools.map((tool) => Buffer.from(JSON.stringify(tool)));
  mkdirSync(dirname(file), { recursive: true });
  writeNow(file, Buffer.concat(lines), true);
  return lines.map(({ length }) => length);
}

/**
 * Reads one of the tools that were kept of a server.
 *
 * @returns null where its line is not what was kept: any other text that parses would pass for it
 */
export function readKeptTool(file: string, { start, size, key }: ToolLine): CatalogueTool | null {
  const bytes = readPart(file, start, size);
  return bytes !== null && digestOf(bytes) === key
    ? (JSON.parse(bytes.toString()) as CatalogueTool)
    : null;
}

/** Tools that are held in memory: a page names two dozen, and the next pages much the same. */
const MOST_HELD = 2000;

/**
 * Holds the tools that were asked for last. All that a build asks for in the end would be most of what
 * it was spared to read.
 *
 * @returns a function that reads a tool, whose key is given, or has it still
 */
export function holdTools(): (key: string, read: () => CatalogueTool) => CatalogueTool {
  const held = new Map<string, CatalogueTool>();
  return (key, read) => {
    const tool = held.get(key) ?? read();
    held.delete(key);
    held.set(key, tool);
    const [oldest] = held.keys();
    if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
    return tool;
  };
}
