import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { relateTools } from '../../src/lib/related.ts';
import { routes } from '../../src/lib/routes.ts';
import {
  catalogueFiles,
  type SiteFile,
  type SiteFileContext,
  serverFiles,
} from '../../src/lib/site-files.ts';

/**
 * Writes everything of the site that is no page. One plain loop: as routes of Astro these files, two for
 * every tool, would cost several times as much.
 *
 * @param pages the paths of all pages, for the sitemap
 * @returns how many files were written
 */
export function writeSiteFiles(
  context: SiteFileContext,
  pages: readonly string[],
  outDir: string,
): number {
  const folders = new Set<string>();
  const ensureFolder = (path: string) => {
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
  };
  const bulkPath = join(outDir, routes.bulk);
  ensureFolder(bulkPath);
  const bulk = openSync(bulkPath, 'w');
  let written = 1;
  const write = ({ path, text, isRecord }: SiteFile) => {
    const file = join(outDir, path);
    ensureFolder(file);
    writeFileSync(file, text);
    if (isRecord) writeSync(bulk, text);
    written += 1;
  };
  try {
    const findRelated = relateTools(context.catalogue);
    for (const server of context.catalogue.servers)
      for (const file of serverFiles(context, server, findRelated)) write(file);
    for (const file of catalogueFiles(context, pages)) write(file);
  } finally {
    closeSync(bulk);
  }
  return written;
}
