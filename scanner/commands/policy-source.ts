import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parse } from 'jsonc-parser';
import { closestMatch } from 'leven';
import { classify, indexNeighbours, type Neighbours } from '../classify.ts';
import { digestOfTool } from '../collect/digest.ts';
import { quote } from '../collect/printable.ts';
import { readKept } from '../collect/store.ts';
import { isJsonObject, type Listing, type ToolDefinition } from '../contract/index.ts';
import { InputError, type Problem, UsageError } from '../errors.ts';
import type { ImportedServer } from '../listings/import/imported-server.ts';
import { readConfig } from '../listings/import/read-config.ts';
import { readListings } from '../listings/read-listings.ts';
import { boundsOf } from '../policy/conditions.ts';
import type { JudgedTool } from '../policy/recommend.ts';
import { readListing } from './classify.ts';
import { reachKey } from './import-listings.ts';

/** A server that a policy is asked for. */
export interface PolicySubject {
  /** The name under which a client or gateway knows it. */
  readonly name: string;
  readonly tools: readonly JudgedTool[];
}

/** What was asked for, and what of it nobody can say anything about. */
export interface PolicySubjects {
  readonly subjects: readonly PolicySubject[];
  /** Servers of a configuration whose tools are not known: one sentence each. */
  readonly unknown: readonly string[];
}

/** Names further apart than this many edits are not mistaken for each other. */
const FARTHEST_GUESS = 3;

/**
 * The tools that a policy is asked for: those of a server of the catalogue, of a saved `tools/list`, or of
 * every server that a client’s configuration names, as far as the catalogue has observed them.
 *
 * @param name the name of the server there; of a configuration, the only server that is asked for
 * @throws UsageError or InputError for what is none of these
 */
export async function readSubjects(
  target: string,
  catalogue: string,
  name: string | undefined,
): Promise<PolicySubjects> {
  const listings = await readListings(join(catalogue, 'servers'));
  if (listings.some(({ server }) => server === target))
    return {
      subjects: [await subjectOf(catalogue, listings, target, name ?? target)],
      unknown: [],
    };
  if (!(await isFile(target))) throw new UsageError(unknownTarget(target, listings));
  if (await isSavedListing(target)) return { subjects: [savedSubject(target, name)], unknown: [] };
  return configuredSubjects(target, catalogue, listings, name);
}

function unknownTarget(target: string, listings: readonly Listing[]): string {
  const ids = listings.map(({ server }) => server);
  const closest = closestMatch(target, ids, { maxDistance: FARTHEST_GUESS });
  const hint = closest === undefined ? '' : ` Did you mean "${closest}"?`;
  return `There is neither a listing nor a file "${quote(target)}".${hint} Name a server of the catalogue, a saved tools/list, or a client’s configuration.`;
}

async function subjectOf(
  catalogue: string,
  listings: readonly Listing[],
  server: string,
  name: string,
): Promise<PolicySubject> {
  const { observation } = await readKept(catalogue, server);
  if (observation === null)
    throw new UsageError(
      `Nobody has observed "${server}" yet. Scan it first: tool-risk scan ${server}`,
    );
  const { instructions, tools } = observation;
  const neighbours = await neighboursIn(catalogue, listings);
  return { name, tools: judge(classify({ server, instructions, tools, neighbours }), tools) };
}

function judge(
  verdicts: ReturnType<typeof classify>,
  tools: readonly { readonly definition: ToolDefinition }[],
): JudgedTool[] {
  return verdicts.flatMap((verdict, index) => {
    const definition = tools[index]?.definition;
    return definition === undefined ? [] : { verdict, bounds: boundsOf(verdict, definition) };
  });
}

async function neighboursIn(catalogue: string, listings: readonly Listing[]): Promise<Neighbours> {
  const kept = await Promise.all(listings.map(({ server }) => readKept(catalogue, server)));
  return indexNeighbours(
    kept.flatMap(({ observation }) =>
      observation === null
        ? []
        : {
            server: observation.server,
            tools: observation.tools.map(({ definition }) => definition.name),
          },
    ),
  );
}

function savedSubject(file: string, name: string | undefined): PolicySubject {
  const problems: Problem[] = [];
  const listing = readListing(file, problems);
  if (listing === undefined) throw new InputError(problems);
  const { server, instructions } = listing;
  const own = typeof server === 'object' ? server.name : server;
  const tools = listing.tools.map((definition) => ({
    digest: digestOfTool(definition),
    definition,
  }));
  const verdicts = classify({ server: own, instructions, tools });
  return { name: name ?? own ?? basename(file, extname(file)), tools: judge(verdicts, tools) };
}

async function configuredSubjects(
  file: string,
  catalogue: string,
  listings: readonly Listing[],
  name: string | undefined,
): Promise<PolicySubjects> {
  const all = await readConfig(file);
  const servers = name === undefined ? all : all.filter((server) => server.name === name);
  if (servers.length === 0)
    throw new UsageError(
      `${file} names no server "${quote(name ?? '')}". It has: ${all.map((each) => quote(each.name)).join(', ')}.`,
    );
  const byReach = new Map(listings.map(({ transport, server }) => [reachKey(transport), server]));
  const subjects: PolicySubject[] = [];
  const unknown: string[] = [];
  for (const server of servers) {
    const id = byReach.get(keyOf(server));
    const observation = id === undefined ? null : (await readKept(catalogue, id)).observation;
    if (id === undefined)
      unknown.push(
        `${quote(server.name)} is not in the catalogue. List and scan it: tool-risk scan --config ${file} --write`,
      );
    else if (observation === null)
      unknown.push(
        `${quote(server.name)} is listed as "${id}", and nobody has observed it yet. Scan it: tool-risk scan ${id}`,
      );
    else subjects.push(await subjectOf(catalogue, listings, id, server.name));
  }
  return { subjects, unknown };
}

function keyOf({ reach }: ImportedServer): string {
  if (reach.type === 'package') return `package ${reach.package}`;
  return reach.type === 'command' ? 'command' : reachKey(reach);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** A whole JSON-RPC answer counts as its result. A broken file is told by whoever reads it. */
async function isSavedListing(file: string): Promise<boolean> {
  const value: unknown = parse(await readFile(file, 'utf8'));
  const root = isJsonObject(value) && isJsonObject(value['result']) ? value['result'] : value;
  return isJsonObject(root) && Array.isArray(root['tools']) && !('mcpServers' in root);
}
