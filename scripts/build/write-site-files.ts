import { routes } from '../../src/lib/routes.ts';
import {
  catalogueFiles,
  type SiteFile,
  type SiteFileContext,
  serverFiles,
} from '../../src/lib/site-files.ts';
import { bytesOf } from './output-files.ts';
import type { OutputFolder } from './output-folder.ts';

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
  const bulk = routes.bulk.slice(1);
  const last = outputs.openLast(bulk, isRecordPath);
  let files = 1;
  function* records(): Generator<Uint8Array> {
    for (const { path, key, text, isRecord } of allFiles(context, pages, outputs)) {
      files += 1;
      const file = path.slice(1);
      const isKept = key !== null && outputs.keep(file, key);
      const bytes = isKept ? null : bytesOf(text());
      if (bytes !== null) outputs.put(file, key ?? '', bytes);
      if (isRecord) yield bytes ?? last?.read(file) ?? outputs.read(file);
    }
  }
  try {
    outputs.putParts(bulk, records());
  } finally {
    last?.close();
  }
  return files;
}

/** Where the files stand that are lines of the bulk file, too. */
const RECORDS = /^api\/v1\/(?:servers|tools|rules|attacks)\//;

function isRecordPath(path: string): boolean {
  return RECORDS.test(path);
}

function* allFiles(
  context: SiteFileContext,
  pages: readonly string[],
  outputs: OutputFolder,
): Generator<SiteFile> {
  for (const server of context.catalogue.servers) yield* serverFiles(context, server);
  yield* catalogueFiles(context, pages, (path) =>
    Buffer.from(outputs.digestOf(path.slice(1)), 'base64url').toString('hex'),
  );
}
