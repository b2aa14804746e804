import { join } from 'node:path';
import { digestOfText } from '../../../scanner/collect/digest.ts';
import { normalise } from '../../../scanner/collect/normalise.ts';
import { classifyCatalogue } from '../../../scanner/commands/classify-catalogue.ts';
import type { Listing } from '../../../scanner/contract/listing.ts';
import { OBSERVATION_FORMAT, type Observation } from '../../../scanner/contract/observation.ts';
import type { Receipt } from '../../../scanner/contract/receipt.ts';
import { readListings } from '../../../scanner/listings/read-listings.ts';
import { stableJson, writeFileAtomically } from '../../../scanner/write.ts';
import { CROWDED_SERVERS } from './crowded-servers.ts';
import { HOSTILE_SERVER } from './hostile-server.ts';
import { PLAIN_SERVERS } from './plain-servers.ts';
import { LABELLED, TOY_CHANGES, toyLabels } from './toy-history.ts';
import type { ToyServer } from './toy-server.ts';
import { TROUBLED_SERVERS } from './troubled-servers.ts';
import { USUAL_SERVER } from './usual-server.ts';

/** Every server of the toy catalogue. */
export const TOY_SERVERS: readonly ToyServer[] = [
  ...PLAIN_SERVERS,
  ...TROUBLED_SERVERS,
  ...CROWDED_SERVERS,
  HOSTILE_SERVER,
  USUAL_SERVER,
];

/** When the toys were seen, and when a later scan failed. */
const SEEN_AT = '2026-01-02T03:04:05.000Z';
const FAILED_AT = '2026-02-03T04:05:06.000Z';

const VERSION = '1.2.3';

/** Writes all that is known of the toys into a folder, and has them judged. */
export async function writeToyCatalogue(folder: string): Promise<void> {
  await Promise.all(TOY_SERVERS.map((toy) => writeToy(folder, toy)));
  await Promise.all(
    TOY_CHANGES.map((changes) =>
      writeFileAtomically(join(folder, 'changes', `${changes.server}.json`), stableJson(changes)),
    ),
  );
  await classifyCatalogue(folder, await readListings(join(folder, 'servers')));
}

async function writeToy(folder: string, toy: ToyServer): Promise<void> {
  const file = (kind: string, extension = 'json') =>
    join(folder, kind, `${toy.server}.${extension}`);
  await writeFileAtomically(file('servers', 'md'), listingText(toy));
  if (toy.unscanned === true) return;
  const observation = observationOf(toy);
  const text = observation === null ? null : stableJson(observation);
  await writeFileAtomically(file('receipts'), stableJson(receiptOf(toy, text)));
  if (observation === null || text === null) return;
  await writeFileAtomically(file('observed'), text);
  if (LABELLED.includes(toy.server))
    await writeFileAtomically(file('labels'), stableJson(toyLabels(observation)));
}

function listingText({ server, title, summary, paragraph, remote }: ToyServer): string {
  const transport: Listing['transport'] = remote
    ? { type: 'streamable-http', url: `https://${server}.example/mcp`, headers: {} }
    : {
        type: 'stdio',
        package: `toy-${server}`,
        version: VERSION,
        arguments: [],
        environment: {},
        files: {},
      };
  const frontMatter = { title, summary, transport, homepage: `https://${server}.example/` };
  const lines = Object.entries(frontMatter).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return `---\n${lines.join('\n')}\nlicence: Apache-2.0\n---\n\n${paragraph}\n`;
}

function observationOf(toy: ToyServer): Observation | null {
  if (toy.seen === undefined) return null;
  const seen = normalise({
    protocolVersion: '2025-11-25',
    serverInfo: { name: `toy ${toy.server}`, version: VERSION },
    instructions: toy.instructions,
    entries: toy.tools ?? [],
    failure: null,
  });
  const sandbox = toy.sandbox ?? (toy.remote ? 'remote' : 'bubblewrap');
  return {
    format: OBSERVATION_FORMAT,
    server: toy.server,
    ...seen,
    ...toy.seen,
    profile: toy.remote
      ? { type: 'streamable-http', url: `https://${toy.server}.example/mcp`, headers: [], sandbox }
      : {
          type: 'stdio',
          package: `toy-${toy.server}`,
          version: VERSION,
          arguments: ['--toy'],
          environment: ['TOY_TOKEN'],
          files: [],
          sandbox,
        },
    profileDigest: digestOfText(toy.server),
  };
}

function receiptOf(toy: ToyServer, observation: string | null): Receipt {
  const ending = toy.failed ?? toy.seen ?? { completion: 'not-scanned', reason: null };
  return {
    server: toy.server,
    attempt: {
      at: toy.failed === undefined ? SEEN_AT : FAILED_AT,
      ...ending,
      durationMs: 1234,
      sandbox: toy.sandbox ?? (toy.remote ? 'remote' : 'bubblewrap'),
      scannerVersion: VERSION,
    },
    observed: observation === null ? null : { at: SEEN_AT, digest: digestOfText(observation) },
  };
}
