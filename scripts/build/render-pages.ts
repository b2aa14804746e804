import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../scanner/errors.ts';
import type { Site } from '../../src/lib/site-settings.ts';
import type { OutputFolder } from './output/output-folder.ts';
import type { CompiledPages } from './pages/compile-pages.ts';
import { loadPages, pathOf, type Route, type StaticPath } from './pages/load-pages.ts';
import { openPage } from './pages/open-page.ts';
import type { Html } from './pages/page-runtime.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** So many pages take about a tenth of a second. */
const PAGES_IN_A_ROW = 200;

/** What a page depends on that names no key of its own: everything. */
interface RenderOptions {
  readonly site: Site;
  readonly outputs: OutputFolder;
  /** Over everything that is read. */
  readonly input: string;
  readonly compiled: CompiledPages;
}

/** The paths of pages, without the base and without a slash at the beginning. */
export interface RenderedPages {
  readonly pages: readonly string[];
  /** How many had to be rendered; the others are those of the build before. */
  readonly rendered: number;
}

/** @throws UsageError where a folder is outside the project, from where Astro could not resolve packages. */
export function refuseOutside(outDir: string): void {
  const path = relative(ROOT, outDir);
  if (path !== '' && !path.startsWith('..')) return;
  throw new UsageError(
    `The output folder ${outDir} is not inside ${ROOT}, where Astro finds its packages. Choose one inside.`,
  );
}

/**
 * Renders the pages whose key is another than at the last build. A page that gives no key depends on
 * everything. The catalogue and the site's settings reach the pages through the environment.
 */
export async function renderPages(options: RenderOptions): Promise<RenderedPages> {
  const { site, outputs, input, compiled } = options;
  const { entry, files } = compiled;
  for (const path of filesBelow(files, '')) outputs.put(path, '', readFileSync(join(files, path)));
  const pages: string[] = [];
  let rendered = 0;
  for (const route of await loadPages(entry)) {
    for (const address of (await route.module.getStaticPaths?.()) ?? [{ params: {} }]) {
      const path = pathOf(route, address.params);
      const isPage = route.type === 'page';
      const page = path === '' ? '' : `${path}/`;
      if (isPage) pages.push(page);
      const file = isPage ? pageFile(path) : path;
      const pageKey = address.cacheKey ?? input;
      if (outputs.keep(file, pageKey)) continue;
      outputs.put(file, pageKey, await contentOf(route, address, `${site.base}${page}`));
      rendered += 1;
      // Whatever waits for another process gets its turn.
      if (rendered % PAGES_IN_A_ROW === 0) await setImmediate();
    }
  }
  return { pages, rendered };
}

/** The folder of what is kept between builds of one site. */
export function keptFolder(outDir: string): string {
  return join(ROOT, '.cache', 'site', relative(ROOT, outDir).replaceAll(/[\\/]/g, '-'));
}

async function contentOf(
  route: Route,
  { params, props = {} }: StaticPath,
  pathname: string,
): Promise<string | Uint8Array> {
  if (route.type === 'endpoint') {
    const response = await route.module.GET({ params });
    return new Uint8Array(await response.arrayBuffer());
  }
  const page = openPage(route.parts, pathname, params);
  const html = (await route.module.default(page, props, {})) as Html;
  return `<!DOCTYPE html>${html.text}`;
}

/** @example pageFile('servers/purser') // => 'servers/purser/index.html' */
function pageFile(path: string): string {
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** Every file below a folder of the output folder, as a path from the latter. */
export function filesBelow(folder: string, start: string): string[] {
  return readdirSync(join(folder, start), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
