import { bulkParts, RULES_AND_ATTACKS } from '../../src/lib/bulk-parts.ts';
import { routes } from '../../src/lib/routes.ts';
import {
  catalogueFiles,
  ruleAndAttackFiles,
  type SiteFile,
  type SiteFileContext,
  serverFiles,
} from '../../src/lib/site-files.ts';
import { bytesOf, digestOf } from './output/output-files.ts';
import type { OutputFolder } from './output/output-folder.ts';

/**
 * Writes everything of the site that is no page. One plain loop: as routes of Astro these files, two for
 * every tool, would cost several times as much. What is made of the same as at the build before is kept.
 *
 * @param pages the paths of all pages, for the sitemap
 * @returns how many files there are
 */
export function writeSiteFiles(
  context: SiteFileContext,
  pages: readonly string[],
  outputs: OutputFolder,
): number {
  let files = 0;
  for (const { part, servers } of bulkParts(context.catalogue.servers))
    files += writeTogether(
      part,
      servers.flatMap((server) => [...serverFiles(context, server)]),
      outputs,
    );
  files += writeTogether(RULES_AND_ATTACKS, ruleAndAttackFiles(context), outputs);
  const others = catalogueFiles(context, pages, (path) =>
    Buffer.from(outputs.digestOf(path.slice(1)), 'base64url').toString('hex'),
  );
  for (const file of others) {
    files += 1;
    write(file, outputs);
  }
  return files;
}

/** Writes files, and those of them that are records once more in a bulk file. */
function writeTogether(part: string, files: Iterable<SiteFile>, outputs: OutputFolder): number {
  const records: { readonly path: string; readonly bytes: Uint8Array | null }[] = [];
  let written = 1;
  for (const file of files) {
    written += 1;
    const bytes = write(file, outputs);
    if (file.isRecord) records.push({ path: file.path.slice(1), bytes });
  }
  const bulk = routes.apiBulk(part).slice(1);
  const key = digestOf(records.map(({ path }) => outputs.digestOf(path)).join());
  if (!outputs.keep(bulk, key)) {
    const lines = records.map(({ path, bytes }) => bytes ?? outputs.read(path));
    outputs.put(bulk, key, Buffer.concat(lines));
  }
  return written;
}

/** @returns what was written; null where the file of the last build was kept */
function write({ path, key, text }: SiteFile, outputs: OutputFolder): Uint8Array | null {
  const file = path.slice(1);
  if (key !== null && outputs.keep(file, key)) return null;
  const bytes = bytesOf(text());
  outputs.put(file, key ?? '', bytes);
  return bytes;
}
