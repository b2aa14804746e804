import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { UsageError } from '../../scanner/errors.ts';
import type { Site } from '../../src/lib/site-settings.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @throws UsageError where a folder is outside the project, from where Astro could not resolve packages. */
export function refuseOutside(outDir: string): void {
  const path = relative(ROOT, outDir);
  if (path !== '' && !path.startsWith('..')) return;
  throw new UsageError(
    `The output folder ${outDir} is not inside ${ROOT}, where Astro finds its packages. Choose one inside.`,
  );
}

/**
 * Runs Astro, which empties the folder first. The catalogue and the site's settings reach the pages
 * through the environment.
 *
 * @returns the path of every page, without the base and without a slash at the beginning
 */
export async function renderPages(
  { base, origin }: Site,
  outDir: string,
  quiet: boolean,
): Promise<string[]> {
  let pages: string[] = [];
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Vite takes anything else for development and leaves the pages' content policy out.
  process.env['NODE_ENV'] = 'production';
  // Builds of different sites may run at the same time and must not share what Astro keeps.
  const cacheDir = join(ROOT, '.cache', 'astro', relative(ROOT, outDir).replaceAll(/[\\/]/g, '-'));
  // Astro would take texts from here that an older configuration has rendered.
  await rm(join(cacheDir, 'data-store.json'), { force: true });
  await build({
    root: ROOT,
    outDir,
    cacheDir,
    base,
    ...(origin !== null && { site: origin }),
    logLevel: quiet ? 'error' : 'info',
    integrations: [
      {
        name: 'list-pages',
        hooks: {
          'astro:build:done': (done) => {
            pages = done.pages.map(({ pathname }) => pathname);
          },
        },
      },
    ],
  });
  return pages;
}
