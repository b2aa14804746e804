import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  classify,
  indexNeighbours,
  judgeInstructions,
  type Neighbours,
  ruleSetContent,
} from '../classify.ts';
import { digestOfText } from '../collect/digest.ts';
import { readKept } from '../collect/store.ts';
import type { Listing, Observation, ServerVerdict } from '../contract/index.ts';
import { SCANNER_VERSION } from '../version.ts';
import { stableJson, writeFileAtomically } from '../write.ts';

/** Which rules were applied: their version, and a digest over what they say, weigh and know. */
const APPLIED_RULES: ServerVerdict['rules'] = {
  version: SCANNER_VERSION,
  digest: digestOfText(ruleSetContent()),
};

/**
 * Judges everything that a catalogue has observed and writes `verdicts/`, so that verdicts always stand
 * on the observations and rules of now. A listing without an observation loses its verdict.
 *
 * @returns the verdicts, in the order of the listings
 */
export async function classifyCatalogue(
  catalogue: string,
  listings: readonly Listing[],
): Promise<ServerVerdict[]> {
  const kept = await Promise.all(listings.map(({ server }) => readKept(catalogue, server)));
  // A file that holds another server's observation speaks for neither of the two.
  const observations = kept.flatMap(({ observation }, place) =>
    observation?.server === listings[place]?.server ? (observation ?? []) : [],
  );
  const neighbours = indexNeighbours(
    observations.map(({ server, tools }) => ({
      server,
      tools: tools.map(({ definition }) => definition.name),
    })),
  );
  const verdicts = observations.map((observation) => judgeServer(observation, neighbours));
  await Promise.all(
    verdicts.map((verdict) =>
      writeFileAtomically(fileOf(catalogue, verdict.server), stableJson(verdict)),
    ),
  );
  const judged = new Set(verdicts.map(({ server }) => server));
  const unseen = listings.filter(({ server }) => !judged.has(server));
  await Promise.all(unseen.map(({ server }) => rm(fileOf(catalogue, server), { force: true })));
  return verdicts;
}

/** Judges what one server was observed to say. */
export function judgeServer(
  { server, instructions, tools }: Observation,
  neighbours: Neighbours,
): ServerVerdict {
  const input = { server, instructions, tools, neighbours };
  return {
    server,
    rules: APPLIED_RULES,
    instructions: judgeInstructions(input),
    tools: classify(input),
  };
}

function fileOf(catalogue: string, server: string): string {
  return join(catalogue, 'verdicts', `${server}.json`);
}
