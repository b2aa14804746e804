/**
 * Where the indexes of Pagefind stand below their folder, as the build writes and a browser reads them: an
 * empty one with which every search begins, and one for each server.
 */

/** The folder of Pagefind's program and of an index that holds nothing. */
export const BASE_FOLDER = 'base';

/** The file of an index that Pagefind reads first. */
export const ENTRY = 'pagefind-entry.json';

/** What we read in {@link ENTRY} of a server. */
export interface NamedRecords {
  /** The one as which Pagefind keeps the server apart. */
  readonly languages: Readonly<Record<string, unknown>>;
  /** What results call each record, after the language and `_`, in order. */
  readonly pages: readonly string[];
}

/** The folder of a server's index. */
export function folderOf(server: string): string {
  return `servers/${server}`;
}

/** What results call the records of an index, in order. */
export function recordNames({ languages, pages }: NamedRecords): string[] {
  const [language] = Object.keys(languages);
  return pages.map((page) => `${language}_${page}`);
}
