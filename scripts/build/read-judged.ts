import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { indexNeighbours, type Neighbours } from '../../scanner/classify.ts';
import { judgeServer } from '../../scanner/commands/classify-catalogue.ts';
import type { Id, Listing } from '../../scanner/contract/index.ts';
import type { Problem } from '../../scanner/errors.ts';
import type { Assessment, Assessments } from '../../src/lib/assessment.ts';
import { assembleServer, type Catalogue, type CatalogueServer } from '../../src/lib/catalogue.ts';
import {
  fileReader,
  type ParsedServer,
  parseServer,
  readTexts,
  withVerdict,
} from '../../src/lib/server-files.ts';
import { isAnsweredAlike, noteQuestions } from './kept/asked-neighbours.ts';
import type { Dictionary } from './kept/dictionary.ts';
import { type KeptBrief, lineOf, readBriefs, writeBriefs } from './kept/kept-briefs.ts';
import { type PutTexts, putTexts, type ServerTexts } from './kept/kept-texts.ts';
import { holdTools, keepTools, readKeptTool } from './kept/kept-tools.ts';
import { type ReadTool, recallServer } from './kept/recalled-server.ts';
import { type Judgement, lineOfTool, packServer } from './kept/server-brief.ts';
import { digestOf } from './output/output-files.ts';
import type { CatalogueSource, ServerSource } from './read-source.ts';
import { textLines } from './search/text-lines.ts';

/** Where a build keeps what it has read and judged, for the next one. */
interface Places {
  /** A folder with the whole tools of each server. */
  readonly tools: string;
  readonly briefs: string;
  /** What a search in texts reads. */
  readonly texts: string;
}

/** The file of what a search in texts reads, in the folder of what builds keep. */
export function textsFile(kept: string): string {
  return join(kept, 'texts.ndjson');
}

/** A catalogue as a build reads it. */
export interface JudgedCatalogue {
  readonly catalogue: Catalogue;
  /** Files that are wrong; what they would say of their server counts as unknown. */
  readonly problems: readonly Problem[];
  /** How many servers had to be judged; the others are as at the build before. */
  readonly judged: number;
  /** What the last build has assessed of servers that are as they were. */
  readonly assessed: ReadonlyMap<Id, Assessment>;
  /**
   * Puts down what the next build needs, once everything is assessed, and what a search in texts reads.
   *
   * @returns where the latter stands for each server
   */
  readonly keep: (assessments: Assessments) => PutTexts[];
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
  const places: Places = {
    tools: join(kept, 'servers'),
    briefs: join(kept, 'servers.ndjson'),
    texts: textsFile(kept),
  };
  const { dictionary, of: briefs } = readBriefs(places.briefs);
  const candidates = servers.map((source): Candidate => {
    const { listing, digest } = source;
    const key = digestOf(`${program} ${digest}`);
    const found = briefs.get(listing.server);
    return {
      listing,
      key,
      folder,
      file: join(places.tools, `${listing.server}.ndjson`),
      found: found?.brief.source === key ? found : null,
      parse: parser(source, folder),
    };
  });
  const neighbours = indexNeighbours(candidates.map(namesOf));
  const hold = holdTools();
  const problems: Problem[] = [];
  const read = candidates.map((candidate) => {
    const { found } = candidate;
    return found !== null && isAnsweredAlike(found.brief.asked, neighbours)
      ? recall(candidate, found, hold, neighbours)
      : judge(candidate, neighbours, problems);
  });
  removeOthers(places.tools, candidates);
  return {
    catalogue: { servers: read.map(({ server }) => server) },
    problems,
    judged: read.filter(({ recalled }) => recalled === null).length,
    assessed: new Map(
      read.flatMap(({ server, recalled }) =>
        recalled === null ? [] : [[server.listing.server, recalled.brief.assessment]],
      ),
    ),
    keep: (assessments) => keepAll(places, read, assessments, dictionary),
  };
}

/** A server that is judged anew or not: it depends on what the others are called. */
interface Candidate {
  readonly listing: Listing;
  /** Over all that is read of it, and the program. */
  readonly key: string;
  /** The folder of the catalogue. */
  readonly folder: string;
  /** Where its tools are kept. */
  readonly file: string;
  readonly found: KeptBrief | null;
  readonly parse: () => { readonly parsed: ParsedServer; readonly problems: readonly Problem[] };
}

/** Parses a server when it is asked for, and once. */
function parser({ listing, texts }: ServerSource, folder: string): Candidate['parse'] {
  let outcome: ReturnType<Candidate['parse']> | undefined;
  return () => {
    const problems: Problem[] = [];
    const reader = fileReader(folder, listing.server, problems);
    outcome ??= { parsed: parseServer(listing, texts(), reader), problems };
    return outcome;
  };
}

function namesOf({ listing, found, parse }: Candidate) {
  const names =
    found === null
      ? parse().parsed.observation?.tools.map(({ definition }) => definition.name)
      : found.brief.tools.map(({ name }) => name);
  return { server: listing.server, tools: names ?? [] };
}

/** A server that was read, from what was kept or anew. */
interface ReadServer {
  readonly server: CatalogueServer;
  readonly recalled: KeptBrief | null;
  /** Null where it is not to be kept: of a file that is wrong, every build has to tell. */
  readonly judgement: Judgement | null;
}

function recall(
  { listing, folder, file }: Candidate,
  found: KeptBrief,
  hold: ReturnType<typeof holdTools>,
  neighbours: Neighbours,
): ReadServer {
  const { brief } = found;
  const server = recallServer(listing, brief, (place) => {
    const line = lineOfTool(brief, place);
    return hold(
      line.key,
      () => readKeptTool(file, line) ?? judgedTools(listing, folder, neighbours)(place),
    );
  });
  const { source, asked, tools } = brief;
  return {
    server,
    recalled: found,
    judgement: { source, asked, sizes: tools.map(({ size }) => size) },
  };
}

/** For a file of tools that somebody has spoilt. The texts of a server are not held for that. */
function judgedTools(listing: Listing, folder: string, neighbours: Neighbours): ReadTool {
  const reader = fileReader(folder, listing.server, []);
  const { tools } = judged(parseServer(listing, readTexts(reader), reader), neighbours);
  return (place) => {
    const tool = tools[place];
    if (tool === undefined) throw new Error(`Somebody changed ${listing.server} during the build.`);
    return tool;
  };
}

function judge(
  { listing, file, key, parse }: Candidate,
  neighbours: Neighbours,
  problems: Problem[],
): ReadServer {
  const { parsed, problems: wrong } = parse();
  const notebook = noteQuestions(listing.server, neighbours);
  const server = judged(parsed, notebook.neighbours);
  problems.push(...wrong);
  if (wrong.length > 0) return { server, recalled: null, judgement: null };
  const sizes = keepTools(file, server.tools);
  return { server, recalled: null, judgement: { source: key, asked: notebook.asked(), sizes } };
}

function judged(parsed: ParsedServer, neighbours: Neighbours): CatalogueServer {
  const { observation } = parsed;
  const verdict = observation && judgeServer(observation, neighbours);
  return assembleServer(withVerdict(parsed, verdict));
}

function keepAll(
  places: Places,
  read: readonly ReadServer[],
  assessments: Assessments,
  dictionary: Dictionary,
): PutTexts[] {
  const texts = putTexts(places.texts, read.map(textsOf));
  const lines: Uint8Array[] = [];
  const textsAt: Record<Id, number> = {};
  for (const [place, { server, recalled, judgement }] of read.entries()) {
    const id = server.listing.server;
    const { at = 0, bytes = 0, digest = '' } = texts[place] ?? {};
    const assessment = assessments.of(id);
    textsAt[id] = at;
    if (recalled?.brief.assessment === assessment) lines.push(recalled.line);
    else if (judgement !== null)
      lines.push(lineOf(packServer(server, judgement, assessment, { bytes, digest }, dictionary)));
  }
  writeBriefs(places.briefs, dictionary, textsAt, lines);
  return texts;
}

function textsOf({ server, recalled }: ReadServer): ServerTexts {
  return {
    server: server.listing.server,
    records: 1 + server.tools.length,
    kept: recalled && { ...recalled.brief.texts, at: recalled.textsAt },
    make: () => textLines(server),
  };
}

/** What was kept of servers that are listed no more. */
function removeOthers(folder: string, candidates: readonly Candidate[]): void {
  const listed = new Set(candidates.map(({ file }) => file));
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!listed.has(join(folder, name))) rmSync(join(folder, name));
}
