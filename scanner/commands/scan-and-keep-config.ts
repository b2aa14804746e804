import { relative, resolve } from 'node:path';
import type { Report, ReportedServer } from '../contract/index.ts';
import { SCANNER_VERSION } from '../version.ts';
import { type ImportResult, importListings } from './import-listings.ts';
import { type ScanCommandOptions, scan } from './scan.ts';

/** What `scan --config --write` is told: where the servers are named, and how to scan. */
export type ScanAndKeepOptions = Omit<ScanCommandOptions, 'servers' | 'all' | 'shard' | 'reuse'> & {
  readonly file: string;
};

/**
 * Lists the servers of a client's or a registry's file in the catalogue, scans them as listings, and
 * keeps what was seen. What a catalogue cannot list, such as a command of one machine, is told and left.
 *
 * @throws InputError for a file that cannot be read, or for bad listings
 */
export async function scanAndKeepConfig(options: ScanAndKeepOptions): Promise<Report> {
  const { file, catalogue, signal } = options;
  const results = await importListings({ file, catalogue, signal, write: true });
  const servers = results.flatMap((result) =>
    result.outcome === 'refused' ? [] : [result.server],
  );
  const source = { file: relative(process.cwd(), resolve(file)), line: 1 };
  const refused = results.flatMap((result) => refusalOf(result, source));
  // No server at all would mean the default ones.
  if (servers.length === 0) return { scannerVersion: SCANNER_VERSION, servers: refused };
  const report = await scan({ ...options, servers, all: false, shard: null, reuse: false });
  return { ...report, servers: [...report.servers, ...refused] };
}

function refusalOf(result: ImportResult, source: ReportedServer['source']): ReportedServer[] {
  if (result.outcome !== 'refused') return [];
  const { name, completion, reason } = result;
  return [
    { server: name, status: completion, reason, durationMs: 0, toolCount: 0, tools: [], source },
  ];
}
