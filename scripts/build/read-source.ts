import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Listing } from '../../scanner/contract/index.ts';
import { readListings } from '../../scanner/listings/read-listings.ts';
import { fileReader, readTexts, type ServerTexts } from '../../src/lib/server-files.ts';
import { isAsRead, type KnownSource, keepKnown, readKnown, stampOf } from './kept/known-sources.ts';
import { digestOf, filesAt } from './output/output-files.ts';

/** Everything of a catalogue that is read, unparsed but for the listings. */
export interface CatalogueSource {
  readonly folder: string;
  readonly servers: readonly ServerSource[];
  /** Over all of it. */
  readonly digest: string;
}

/** What is read of one server. */
export interface ServerSource {
  readonly listing: Listing;
  /** Read when they are asked for, where the files are known to be as they were. */
  readonly texts: () => ServerTexts;
  readonly digest: string;
}

/** Where a build notes what it has read, for the next one of the same program. */
export interface SourceNotes {
  readonly file: string;
  readonly program: string;
}

/**
 * Reads a catalogue. Files that the file system says to be those that the last build has read are not
 * read again.
 *
 * @param readAt the time of now, in milliseconds
 * @throws InputError that names every listing that is wrong
 */
export async function readSource(
  folder: string,
  { file, program }: SourceNotes,
  readAt = Date.now(),
): Promise<CatalogueSource> {
  const known = readKnown(file, program);
  const stamps = new Map(
    serversIn(folder).map((server) => [server, filesOf(folder, server).map(stampOf)]),
  );
  const asRead = new Map(
    [...known].filter(([server, source]) => isAsRead(source, stamps.get(server) ?? [])),
  );
  const listings = await readListings(
    join(folder, 'servers'),
    (server) => asRead.get(server)?.listing,
  );
  const sources = listings.map((listing) => {
    const before = asRead.get(listing.server);
    return before === undefined
      ? readNow(folder, listing, stamps.get(listing.server) ?? [])
      : { ...before, texts: () => textsOf(folder, listing.server) };
  });
  if (asRead.size < sources.length || known.size > sources.length) {
    mkdirSync(dirname(file), { recursive: true });
    keepKnown(file, program, sources, readAt);
  }
  const digests = [digestOfOthers(folder), ...sources.map(({ digest }) => digest)];
  return { folder, servers: sources, digest: digestOf(digests.join()) };
}

function readNow(
  folder: string,
  listing: Listing,
  stamps: KnownSource['stamps'],
): KnownSource & ServerSource {
  const texts = textsOf(folder, listing.server);
  const digest = digestOf(JSON.stringify([listing, texts]));
  return { listing, stamps, digest, texts: () => texts };
}

function textsOf(folder: string, server: string): ServerTexts {
  return readTexts(fileReader(folder, server, []));
}

const LISTING = /\.md$/;

function serversIn(folder: string): string[] {
  const names = readdirSync(join(folder, 'servers')).filter((name) => LISTING.test(name));
  return names.map((name) => name.replace(LISTING, ''));
}

/** Everything that is read of one server. */
function filesOf(folder: string, server: string): string[] {
  const { fileOf } = fileReader(folder, server, []);
  const written = ['observed', 'receipts', 'changes'].map(fileOf);
  return [join(folder, 'servers', `${server}.md`), ...written];
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
