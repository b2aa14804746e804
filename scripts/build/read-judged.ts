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
import { isAnsweredAlike, noteQuestions } from './asked-neighbours.ts';
import { type KeptBrief, lineOf, readBriefs, writeBriefs } from './kept-briefs.ts';
import { holdTools, keepTools, openTools } from './kept-tools.ts';
import { digestOf } from './output-files.ts';
import type { CatalogueSource, ServerSource } from './read-source.ts';
import { type ReadTool, recallServer } from './recalled-server.ts';
import { briefOf, type Judgement } from './server-brief.ts';

/** A catalogue as a build reads it. */
export interface JudgedCatalogue {
  readonly catalogue: Catalogue;
  /** Files that are wrong; what they would say of their server counts as unknown. */
  readonly problems: readonly Problem[];
  /** How many servers had to be judged; the others are as at the build before. */
  readonly judged: number;
  /** What the last build has assessed of servers that are as they were. */
  readonly assessed: ReadonlyMap<Id, Assessment>;
  /** Puts down what the next build needs, once everything is assessed. */
  readonly keep: (assessments: Assessments) => void;
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
  const places = { tools: join(kept, 'servers'), briefs: join(kept, 'servers.ndjson') };
  const briefs = readBriefs(places.briefs);
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
    judged: read.filter(({ found }) => found === null).length,
    assessed: new Map(
      read.flatMap(({ found }) =>
        found === null ? [] : [[found.brief.server, found.brief.assessment]],
      ),
    ),
    keep: (assessments) => writeBriefs(places.briefs, linesToKeep(read, assessments)),
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
    outcome ??= { parsed: parseServer(listing, texts, reader), problems };
    return outcome;
  };
}

function namesOf({ listing, found, parse }: Candidate) {
  const names =
    found === null
      ? parse().parsed.observation?.tools.map(({ definition }) => definition.name)
      : found.brief.tools.map(({ verdict }) => verdict.name);
  return { server: listing.server, tools: names ?? [] };
}

/** A server that was read, from what was found or anew. */
interface ReadServer {
  readonly server: CatalogueServer;
  readonly found: KeptBrief | null;
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
  const open = () => openTools(file, brief.whole) ?? judgedTools(listing, folder, neighbours);
  const server = recallServer(listing, brief, (place) => hold(file, open)(place));
  return { server, found, judgement: brief };
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
  if (wrong.length > 0) return { server, found: null, judgement: null };
  const whole = keepTools(file, server.tools);
  return { server, found: null, judgement: { source: key, asked: notebook.asked(), whole } };
}

function judged(parsed: ParsedServer, neighbours: Neighbours): CatalogueServer {
  const { observation } = parsed;
  const verdict = observation && judgeServer(observation, neighbours);
  return assembleServer(withVerdict(parsed, verdict));
}

function* linesToKeep(
  read: readonly ReadServer[],
  assessments: Assessments,
): Generator<Uint8Array> {
  for (const { server, found, judgement } of read) {
    const assessment = assessments.of(server.listing.server);
    if (found?.brief.assessment === assessment) yield found.line;
    else if (judgement !== null) yield lineOf(briefOf(server, judgement, assessment));
  }
}

/** What was kept of servers that are listed no more. */
function removeOthers(folder: string, candidates: readonly Candidate[]): void {
  const listed = new Set(candidates.map(({ file }) => file));
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!listed.has(join(folder, name))) rmSync(join(folder, name));
}
