import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../../src/lib/catalogue.ts';
import { relateTools } from '../../src/lib/related.ts';
import { routes } from '../../src/lib/routes.ts';
import { catalogueFiles, type SiteFile, serverFiles } from '../../src/lib/site-files.ts';
import type { Site } from '../../src/lib/site-settings.ts';

/**
 * Writes everything of the site that is no page. One plain loop: as routes of Astro these files, two for
 * every tool, would cost several times as much.
 *
 * @param pages the paths of all pages, for the sitemap
 * @returns how many files were written
 */
export function writeSiteFiles(
  site: Site,
  catalogue: Catalogue,
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
    const findRelated = relateTools(catalogue);
    for (const server of catalogue.servers)
      for (const file of serverFiles(site, server, findRelated)) write(file);
    for (const file of catalogueFiles(site, catalogue, pages)) write(file);
  } finally {
    closeSync(bulk);
  }
  return written;
}
