import { readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, type AstroPrerenderer, build } from 'astro';
import { UsageError } from '../../scanner/errors.ts';
import type { Site } from '../../src/lib/site-settings.ts';
import type { OutputFolder } from './output-folder.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where Vite puts style sheets, scripts and fonts. */
const ASSETS = '_astro';

/** What a page depends on that names no key of its own: everything. */
interface RenderOptions {
  readonly site: Site;
  readonly outDir: string;
  readonly outputs: OutputFolder;
  /** Over everything that is read. */
  readonly input: string;
  readonly quiet: boolean;
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
 * Has Astro render the pages whose key is another than at the last build. A page that gives no key
 * depends on everything. The catalogue and the site's settings reach the pages through the environment.
 */
export async function renderPages(options: RenderOptions): Promise<RenderedPages> {
  const { site, outDir, outputs, quiet } = options;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Vite takes anything else for development and leaves the pages' content policy out.
  process.env['NODE_ENV'] = 'production';
  // Builds of different sites may run at the same time and must not share what Astro keeps.
  const cacheDir = join(keptFolder(outDir), 'astro');
  // Astro would take texts from here that an older configuration has rendered.
  rmSync(join(cacheDir, 'data-store.json'), { force: true });
  const pages: string[] = [];
  let rendered = 0;
  const wrap = renderer(options, pages, () => {
    rendered += 1;
  });
  await build({
    root: ROOT,
    outDir,
    cacheDir,
    base: site.base,
    ...(site.origin !== null && { site: site.origin }),
    logLevel: quiet ? 'error' : 'info',
    // What is there may be what is wanted: the output folder decides what goes.
    vite: { build: { emptyOutDir: false } },
    integrations: [prerenderWith(wrap)],
  });
  outputs.adopt([...filesBelow(outDir, ASSETS), ...filesBelow(join(ROOT, 'public'), '')], '');
  return { pages, rendered };
}

/** The folder of what is kept between builds of one site. */
export function keptFolder(outDir: string): string {
  return join(ROOT, '.cache', 'site', relative(ROOT, outDir).replaceAll(/[\\/]/g, '-'));
}

function prerenderWith(wrap: (renderer: AstroPrerenderer) => AstroPrerenderer): AstroIntegration {
  return {
    name: 'keep-what-is-current',
    hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(wrap) },
  };
}

/**
 * Astro's renderer, asked for the pages alone that cannot be kept. It writes them itself: an answer
 * without a body tells Astro that there is nothing to be written.
 */
function renderer(
  { site, outputs, input }: RenderOptions,
  pages: string[],
  onRendered: () => void,
): (astro: AstroPrerenderer) => AstroPrerenderer {
  const targets = new Map<string, { readonly file: string; readonly key: string }>();
  return (astro) => ({
    ...astro,
    async getStaticPaths() {
      const all = await astro.getStaticPaths();
      return all.filter(({ pathname, route, cacheKey: key = input }) => {
        const path = withoutSlashes(pathname);
        const isPage = route.type === 'page';
        if (isPage) pages.push(path === '' ? '' : `${path}/`);
        const file = isPage ? pageFile(path) : path;
        targets.set(path, { file, key });
        return !outputs.keep(file, key);
      });
    },
    async render(request, options) {
      const answer = await astro.render(request, options);
      const response = answer instanceof Response ? answer : answer.response;
      const { pathname } = new URL(request.url);
      const target = targets.get(withoutSlashes(decodeURI(pathname).slice(site.base.length - 1)));
      if (target === undefined)
        throw new Error(`Astro renders ${pathname}, which nobody asked for.`);
      outputs.put(target.file, target.key, new Uint8Array(await response.arrayBuffer()));
      onRendered();
      return new Response(null);
    },
  });
}

function withoutSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
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
