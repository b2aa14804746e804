import { type Listing, ListingSchema } from '../contract/listing.ts';
import { readAuthored } from './read-authored.ts';

/**
 * Reads every listing of a folder, in the order of their ids.
 *
 * @param known listings that are known to be as they were read before, by id
 * @throws InputError with all problems of all files where any file is wrong.
 */
export function readListings(
  folder: string,
  known?: (server: string) => Listing | undefined,
): Promise<Listing[]> {
  return readAuthored(folder, { schema: ListingSchema, id: 'server', text: 'paragraph' }, known);
}
