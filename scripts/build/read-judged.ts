import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { indexNeighbours, type Neighbours } from '../../scanner/classify.ts';
import { judgeServer } from '../../scanner/commands/classify-catalogue.ts';
import type { Listing } from '../../scanner/contract/index.ts';
import type { Problem } from '../../scanner/errors.ts';
import { readListings } from '../../scanner/listings/read-listings.ts';
import { assembleServer, type Catalogue, type CatalogueServer } from '../../src/lib/catalogue.ts';
import {
  fileReader,
  type ParsedServer,
  parseServer,
  readTexts,
  type ServerTexts,
  withVerdict,
} from '../../src/lib/server-files.ts';
import { isAnsweredAlike, noteQuestions } from './asked-neighbours.ts';
import { type KeptServer, readKept, writeKept } from './kept-server.ts';
import { digestOf, filesAt } from './output-files.ts';

/** A catalogue as a build reads it. */
export interface JudgedCatalogue {
  readonly catalogue: Catalogue;
  /** Files that are wrong; what they would say of their server counts as unknown. */
  readonly problems: readonly Problem[];
  /** How many servers had to be judged; the others are as at the build before. */
  readonly judged: number;
}

/** Everything of a catalogue that is read, unparsed but for the listings. */
export interface CatalogueSource {
  readonly folder: string;
  readonly servers: readonly ServerSource[];
  /** Over all of it. */
  readonly digest: string;
  /** Over the paragraphs of the listings. */
  readonly authored: string;
}

interface ServerSource {
  readonly listing: Listing;
  readonly texts: ServerTexts;
  readonly digest: string;
}

/** @throws InputError that names every listing that is wrong */
export async function readSource(folder: string): Promise<CatalogueSource> {
  const listings = await readListings(join(folder, 'servers'));
  const servers = listings.map((listing) => {
    const texts = readTexts(fileReader(folder, listing.server, []));
    return { listing, texts, digest: digestOf(JSON.stringify([listing, texts])) };
  });
  const digests = [digestOfOthers(folder), ...servers.map(({ digest }) => digest)];
  const authored = digestOf(JSON.stringify(listings.map(({ paragraph }) => paragraph)));
  return { folder, servers, digest: digestOf(digests.join()), authored };
}

/** What is read by server, and the verdicts, which are not read at all. */
const READ_BY_SERVER: ReadonlySet<string> = new Set([
  'servers',
  'observed',
  'receipts',
  'changes',
  'verdicts',
]);

/** Over the rest of a catalogue, such as labels: whatever a page may read there, it is noticed. */
function digestOfOthers(folder: string): string {
  const names = readdirSync(folder).filter((name) => !READ_BY_SERVER.has(name));
  const files = names.sort().flatMap((name) => filesAt(join(folder, name)));
  return digestOf(
    JSON.stringify(files.map((file) => [relative(folder, file), digestOf(readFileSync(file))])),
  );
}

/**
 * Reads and judges a catalogue. Servers of which nothing changed, and about whose names the others say
 * the same, are as at the build before.
 *
 * @param kept the folder of what builds keep
 * @param program a digest over the program that reads and judges
 */
export function readJudged(
  { folder, servers }: CatalogueSource,
  kept: string,
  program: string,
): JudgedCatalogue {
  const problems: Problem[] = [];
  const folderOfKept = join(kept, 'servers');
  const candidates = servers.map((source) => candidateOf(source, program, folderOfKept, folder));
  const neighbours = indexNeighbours(candidates.map(namesOf));
  let judged = 0;
  const read = candidates.map((candidate) => {
    const { found } = candidate;
    if (found !== null && isAnsweredAlike(found.asked, neighbours)) return found.server;
    judged += 1;
    return judge(candidate, neighbours, problems);
  });
  removeOthers(folderOfKept, servers);
  return { catalogue: { servers: read }, problems, judged };
}

/** A server that is judged anew or not: it depends on what the others are called. */
interface Candidate {
  readonly source: ServerSource;
  readonly key: string;
  readonly file: string;
  readonly found: KeptServer | null;
  readonly parse: () => { readonly parsed: ParsedServer; readonly problems: readonly Problem[] };
}

function candidateOf(
  source: ServerSource,
  program: string,
  kept: string,
  folder: string,
): Candidate {
  const { listing, texts, digest } = source;
  const key = digestOf(`${program} ${digest}`);
  const file = join(kept, `${listing.server}.json`);
  let outcome: ReturnType<Candidate['parse']> | undefined;
  const parse = () => {
    const problems: Problem[] = [];
    const reader = fileReader(folder, listing.server, problems);
    outcome ??= { parsed: parseServer(listing, texts, reader), problems };
    return outcome;
  };
  return { source, key, file, found: readKept(file, key), parse };
}

function namesOf({ source: { listing }, found, parse }: Candidate) {
  const names =
    found === null
      ? parse().parsed.observation?.tools.map(({ definition }) => definition.name)
      : found.server.tools.map(({ verdict }) => verdict.name);
  return { server: listing.server, tools: names ?? [] };
}

function judge(
  { source, file, key, parse }: Candidate,
  neighbours: Neighbours,
  problems: Problem[],
): CatalogueServer {
  const { parsed, problems: wrong } = parse();
  const notebook = noteQuestions(source.listing.server, neighbours);
  const { observation } = parsed;
  const verdict = observation && judgeServer(observation, notebook.neighbours);
  const server = assembleServer(withVerdict(parsed, verdict));
  // Of a file that is wrong, every build has to tell.
  if (wrong.length === 0) writeKept(file, { source: key, asked: notebook.asked(), server });
  problems.push(...wrong);
  return server;
}

/** What was kept of servers that are listed no more. */
function removeOthers(folder: string, servers: readonly ServerSource[]): void {
  const listed = new Set(servers.map(({ listing }) => `${listing.server}.json`));
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!listed.has(name)) rmSync(join(folder, name));
}
