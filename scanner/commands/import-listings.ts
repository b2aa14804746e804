import { join } from 'node:path';
import { quote } from '../collect/printable.ts';
import { openWorkspace } from '../collect/workspace.ts';
import type { Completion, Transport } from '../contract/index.ts';
import { ScanError } from '../errors.ts';
import type { ImportedServer } from '../listings/import/imported-server.ts';
import { idFor, listingFile } from '../listings/import/listing-file.ts';
import { readConfig } from '../listings/import/read-config.ts';
import { readListings } from '../listings/read-listings.ts';
import { writeFileAtomically } from '../write.ts';
import { resolvePackage } from './resolve-package.ts';

/** What became of one server of a file. */
export type ImportResult =
  | {
      readonly outcome: 'listed';
      readonly name: string;
      readonly server: string;
      readonly text: string;
    }
  | { readonly outcome: 'known'; readonly name: string; readonly server: string }
  | {
      readonly outcome: 'refused';
      readonly name: string;
      readonly completion: Completion;
      readonly reason: string;
    };

/** What `import` is told. */
export interface ImportOptions {
  readonly file: string;
  readonly catalogue: string;
  /** Whether to write the listings, or only to tell them. */
  readonly write: boolean;
  readonly signal: AbortSignal;
}

/**
 * Makes listings of the servers that a client's or a registry's file names. Names of variables and
 * headers come along, values never do. A server that the catalogue lists already is left alone.
 *
 * @throws InputError for a file that cannot be read, or for bad listings
 */
export async function importListings(options: ImportOptions): Promise<ImportResult[]> {
  const servers = await readConfig(options.file);
  const folder = join(options.catalogue, 'servers');
  const known = await readListings(folder);
  const byReach = new Map(known.map(({ server, transport }) => [reachKey(transport), server]));
  const taken = new Set(known.map(({ server }) => server));
  const workspace = await openWorkspace();
  try {
    const results: ImportResult[] = [];
    for (const imported of servers) {
      const result = await importServer(
        imported,
        byReach,
        taken,
        await workspace.newFolder(),
        options.signal,
      );
      if (result.outcome === 'listed') {
        taken.add(result.server);
        if (options.write)
          await writeFileAtomically(join(folder, `${result.server}.md`), result.text);
      }
      results.push(result);
    }
    return results;
  } finally {
    await workspace.close();
  }
}

async function importServer(
  imported: ImportedServer,
  byReach: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
  folder: string,
  signal: AbortSignal,
): Promise<ImportResult> {
  const name = quote(imported.name);
  try {
    const transport = await transportOf(imported, folder, signal);
    const known = byReach.get(reachKey(transport));
    if (known !== undefined) return { outcome: 'known', name, server: known };
    const { server, text } = listingFile(idFor(imported.name, taken), imported, transport);
    return { outcome: 'listed', name, server, text };
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    return { outcome: 'refused', name, completion: error.completion, reason: error.message };
  }
}

/** @throws ScanError where a catalogue cannot list it, or no version is known */
async function transportOf(
  { reach }: ImportedServer,
  folder: string,
  signal: AbortSignal,
): Promise<Transport> {
  switch (reach.type) {
    case 'package':
      return resolvePackage(reach, folder, signal);
    case 'command':
      throw new ScanError(
        'unsupported',
        'it is a command of one machine, which a catalogue cannot list',
      );
    default:
      return reach;
  }
}

/** What makes two listings the same server. */
export function reachKey(transport: Transport): string {
  switch (transport.type) {
    case 'stdio':
      return `package ${transport.package}`;
    case 'own':
      return 'own';
    case 'unsupported':
      return `unsupported ${transport.reason}`;
    default:
      return `address ${transport.url}`;
  }
}
