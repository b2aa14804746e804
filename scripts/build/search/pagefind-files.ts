import { gunzipSync } from 'node:zlib';
import { type CborReader, readCbor } from './cbor.ts';

/** What stands before the content of every file of Pagefind, once it is unpacked. */
const MARK = 'pagefind_dcd';

/** What an index of Pagefind (1.6) says of itself in its file of metadata. */
export interface IndexMeta {
  /** By what a result names its page, in the order in which pages were added. */
  readonly pages: readonly string[];
  /** The names of the files with its words. */
  readonly chunks: readonly string[];
}

/**
 * Reads a `.pf_meta`: of the fields of the index the second has the pages, each with its name first, and
 * the third the files of words, each with its name last.
 *
 * @throws Error where it is no such file
 */
export function readMeta(file: Uint8Array): IndexMeta {
  const reader = open(file);
  const fields = reader.array();
  reader.skip(1);
  const pages = listOf(reader, () => {
    const more = reader.array() - 1;
    const page = reader.text();
    reader.skip(more);
    return page;
  });
  const chunks = listOf(reader, () => {
    reader.skip(reader.array() - 1);
    return reader.text();
  });
  reader.skip(fields - 3);
  return { pages, chunks };
}

/**
 * Reads a `.pf_index`: words as Pagefind knows them, each with the pages that hold it and the ways of
 * writing it with marks, which have pages of their own. Where on a page it stands is passed over.
 *
 * @param found told of every word, with the places of its pages; a page may come twice
 * @throws Error where it is no such file
 */
export function readWords(
  file: Uint8Array,
  found: (word: string, pages: readonly number[]) => void,
): void {
  const reader = open(file);
  reader.array();
  listOf(reader, () => {
    reader.array();
    const word = reader.text();
    const pages = pagesOf(reader);
    listOf(reader, () => {
      reader.skip(reader.array() - 1);
      pages.push(...pagesOf(reader));
    });
    found(word, pages);
  });
}

/** Pages are told by the distance to the one before. */
function pagesOf(reader: CborReader): number[] {
  let page = 0;
  return listOf(reader, () => {
    const more = reader.array() - 1;
    page += reader.number();
    reader.skip(more);
    return page;
  });
}

function listOf<Value>(reader: CborReader, read: () => Value): Value[] {
  return Array.from({ length: reader.array() }, read);
}

function open(file: Uint8Array): CborReader {
  const bytes = gunzipSync(file);
  if (bytes.toString('latin1', 0, MARK.length) !== MARK)
    throw new Error(
      `A file of Pagefind does not begin with ${MARK}: its format is another by now.`,
    );
  return readCbor(bytes, MARK.length);
}
