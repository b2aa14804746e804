import { join } from 'node:path';
import { InputError, type Problem } from '../../scanner/errors.ts';
import { readListings } from '../../scanner/listings/read-listings.ts';
import { assembleServer, type Catalogue } from './catalogue.ts';
import { fileReader, parseServer, readTexts, readVerdict, withVerdict } from './server-files.ts';

/** How the pages learn which catalogue the build was told to read. */
export const CATALOGUE_VARIABLE = 'TOOL_RISK_CATALOGUE';

/** The folder that holds the catalogue: of the environment, or `catalogue` where the command runs. */
export function catalogueFolder(): string {
  return process.env[CATALOGUE_VARIABLE] || 'catalogue';
}

interface LoadedCatalogue {
  readonly folder: string;
  readonly catalogue: Promise<Catalogue>;
}

let latest: LoadedCatalogue | undefined;

/** The catalogue of {@link catalogueFolder}, read once for all pages of a build. */
export function loadCatalogue(): Promise<Catalogue> {
  const folder = catalogueFolder();
  if (latest?.folder !== folder) latest = { folder, catalogue: readCatalogue(folder) };
  return latest.catalogue;
}

/** Gives the pages a catalogue that was read already, as that of {@link catalogueFolder}. */
export function shareCatalogue(catalogue: Catalogue): void {
  latest = { folder: catalogueFolder(), catalogue: Promise.resolve(catalogue) };
}

/**
 * Reads a catalogue from its folder.
 *
 * @throws InputError that names every listing, receipt, observation and verdict file that is wrong.
 */
export async function readCatalogue(folder: string): Promise<Catalogue> {
  const listings = await readListings(join(folder, 'servers'));
  const problems: Problem[] = [];
  const servers = listings.map((listing) => {
    const reader = fileReader(folder, listing.server, problems);
    const parsed = parseServer(listing, readTexts(reader), reader);
    const { observation } = parsed;
    const verdict = observation && readVerdict(listing, observation, reader);
    return assembleServer(withVerdict(parsed, verdict));
  });
  if (problems.length > 0) throw new InputError(problems);
  return { servers };
}
