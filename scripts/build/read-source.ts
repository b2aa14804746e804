import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Listing } from '../../scanner/contract/index.ts';
import { readListings } from '../../scanner/listings/read-listings.ts';
import { fileReader, readTexts, type ServerTexts } from '../../src/lib/server-files.ts';
import { digestOf, filesAt } from './output-files.ts';

/** Everything of a catalogue that is read, unparsed but for the listings. */
export interface CatalogueSource {
  readonly folder: string;
  readonly servers: readonly ServerSource[];
  /** Over all of it. */
  readonly digest: string;
  /** Over the paragraphs of the listings. */
  readonly authored: string;
}

/** What is read of one server. */
export interface ServerSource {
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
