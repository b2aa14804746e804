import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfText } from '../../../scanner/collect/digest.ts';
import { OBSERVATION_FORMAT, type Observation } from '../../../scanner/contract/observation.ts';
import type { Receipt } from '../../../scanner/contract/receipt.ts';
import { SCANNER_VERSION } from '../../../scanner/version.ts';
import { stableJson } from '../../../scanner/write.ts';
import { type MadeServer, makeServer, makeServers } from './servers.ts';

/** When everything was seen: a clock would make every run another. */
const SEEN_AT = '2026-01-02T03:04:05.000Z';

const KINDS = ['servers', 'observed', 'receipts'] as const;

/** What was made: counts, and how much of it is JSON that servers said. */
export interface MadeCatalogue {
  readonly servers: number;
  readonly tools: number;
  readonly bytes: number;
}

/** Writes a made-up catalogue with so many tools into a folder, in place of what was there. */
export function writeMadeCatalogue(folder: string, tools: number): MadeCatalogue {
  rmSync(folder, { recursive: true, force: true });
  const made = { servers: 0, tools: 0, bytes: 0 };
  for (const server of makeServers(tools)) {
    made.bytes += writeMadeServer(folder, server);
    made.servers += 1;
    made.tools += server.tools.length;
  }
  return made;
}

/**
 * Changes every server whose number is a multiple of `step`.
 *
 * @returns how many were changed
 */
export function changeServers(
  folder: string,
  servers: number,
  step: number,
  edition: number,
): number {
  let changed = 0;
  for (let number = 0; number < servers; number += step, changed++)
    writeMadeServer(folder, makeServer(number, edition));
  return changed;
}

/** Removes everything that was written of a server. */
export function removeMadeServer(folder: string, { server }: MadeServer): void {
  for (const kind of KINDS)
    for (const extension of ['md', 'json'])
      rmSync(join(folder, kind, `${server}.${extension}`), { force: true });
}

/**
 * Writes the listing of a server, what was seen of it, and when.
 *
 * @returns the bytes of what was seen
 */
export function writeMadeServer(folder: string, made: MadeServer): number {
  for (const kind of KINDS) mkdirSync(join(folder, kind), { recursive: true });
  const write = (kind: (typeof KINDS)[number], extension: string, text: string) =>
    writeFileSync(join(folder, kind, `${made.server}.${extension}`), text);
  write('servers', 'md', listingOf(made));
  if (!made.isSeen) return 0;
  const observation = stableJson(observationOf(made));
  write('observed', 'json', observation);
  write('receipts', 'json', stableJson(receiptOf(made, observation)));
  return Buffer.byteLength(observation);
}

function listingOf({ server, title, summary, version }: MadeServer): string {
  const lines = [
    `title: ${JSON.stringify(title)}`,
    `summary: ${JSON.stringify(summary)}`,
    `transport: ${JSON.stringify({ type: 'stdio', package: server, version })}`,
    `homepage: ${JSON.stringify(`https://${server}.example/`)}`,
    'licence: Apache-2.0',
  ];
  return `---\n${lines.join('\n')}\n---\n\n${summary} Nobody runs it: it was made up to measure with.\n`;
}

function observationOf({ server, version, instructions, tools }: MadeServer): Observation {
  return {
    format: OBSERVATION_FORMAT,
    server,
    completion: 'complete',
    reason: null,
    profile: {
      type: 'stdio',
      package: server,
      version,
      arguments: [],
      environment: ['ACCESS_TOKEN'],
      files: [],
      sandbox: 'bubblewrap',
    },
    profileDigest: digestOfText(`${server} ${version}`),
    protocolVersion: '2025-11-25',
    serverInfo: { name: server, version },
    ...(instructions !== undefined && { instructions }),
    tools: [...tools],
    quarantined: [],
  };
}

function receiptOf({ server }: MadeServer, observation: string): Receipt {
  return {
    server,
    attempt: {
      at: SEEN_AT,
      completion: 'complete',
      reason: null,
      durationMs: 1234,
      sandbox: 'bubblewrap',
      scannerVersion: SCANNER_VERSION,
    },
    observed: { at: SEEN_AT, digest: digestOfText(observation) },
  };
}
