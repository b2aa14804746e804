import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CatalogueServer } from '../../src/lib/catalogue.ts';
import { knowToolKey, toolKey } from '../../src/lib/page-keys.ts';
import type { Asked } from './asked-neighbours.ts';
import { digestOf } from './output-files.ts';

/** A server as an earlier build has read and judged it, and what that rested on. */
export interface KeptServer {
  /** Over the listing, what scans wrote, and the program. */
  readonly source: string;
  readonly asked: Asked;
  readonly server: CatalogueServer;
}

/** What stands in the file: with the keys of the tools, whose working out takes longer than reading them. */
interface KeptBody extends Omit<KeptServer, 'source'> {
  readonly keys: readonly string[];
}

/** Reads what was kept of a server; `null` where that is nothing, damaged, or rests on something else. */
export function readKept(file: string, source: string): KeptServer | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  // Any other text that parses would pass for what was kept.
  if (text.slice(0, end) !== seal(source, body)) return null;
  const { asked, server, keys } = JSON.parse(body) as KeptBody;
  for (const [place, tool] of server.tools.entries()) {
    const key = keys[place];
    if (key !== undefined) knowToolKey(tool, key);
  }
  return { source, asked, server: withTools(server) };
}

/** Keeps a server for the next build, whole or not at all. */
export function writeKept(file: string, { source, asked, server }: KeptServer): void {
  const keys = server.tools.map(toolKey);
  const body = JSON.stringify({ asked, server: withoutTools(server), keys } satisfies KeptBody);
  const unfinished = `${file}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(unfinished, `${seal(source, body)}\n${body}`);
  renameSync(unfinished, file);
}

/** An observation holds its tools a second time; they are a third of what there is to keep. */
function withoutTools(server: CatalogueServer): CatalogueServer {
  const { observation } = server;
  return { ...server, observation: observation && { ...observation, tools: [] } };
}

function withTools(server: CatalogueServer): CatalogueServer {
  const { observation, tools } = server;
  const observed = tools.map((tool) => tool.observed);
  return { ...server, observation: observation && { ...observation, tools: observed } };
}

function seal(source: string, body: string): string {
  return digestOf(`${source}\n${body}`);
}
