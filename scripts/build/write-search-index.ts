import { rm } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../src/lib/search-records.ts';

/** Records on their way to Pagefind at a time: enough to keep it busy, few enough to hold in memory. */
const RECORDS_AT_ONCE = 64;

/** Writes the index that the search page loads. Removes an older one first: its files bear other names. */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  folder: string,
  onAdded: (done: number) => void,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`);
    for (let from = 0; from < records.length; from += RECORDS_AT_ONCE) {
      const some = records.slice(from, from + RECORDS_AT_ONCE);
      const added = await Promise.all(
        some.map(({ url, content, meta, filters }) =>
          index.addCustomRecord({
            url,
            content,
            language: 'en',
            meta: { ...meta },
            filters: { ...filters },
          }),
        ),
      );
      failOn(added.flatMap((result) => result.errors));
      onAdded(from + some.length);
    }
    failOn((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`Pagefind cannot index the catalogue: ${errors.join('; ')}`);
}
