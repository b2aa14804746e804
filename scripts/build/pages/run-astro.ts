import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroInlineConfig, type AstroIntegration, build } from 'astro';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OWN_RUNTIME = fileURLToPath(new URL('page-runtime.ts', import.meta.url));

const SHARED = ['scanner/', 'src/lib/'].map((folder) => join(ROOT, folder));

/** Where Astro leaves the functions until its build ends. */
const FUNCTIONS = '.prerender';

/**
 * Has Astro compile all pages: components to functions, style sheets and scripts to files. It renders
 * none of them. A program of its own, since Vite needs much memory that is free again when it ends:
 *
 * `node run-astro.ts FILES FUNCTIONS BASE ORIGIN LOG-LEVEL RUNTIME`: two folders inside the project, side
 * by side; an empty origin where there is none; the module that components call, empty for our own.
 */
const [files = '', functions = '', base = '/', site = '', logLevel = '', runtime = ''] =
  process.argv.slice(2);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Vite takes anything else for development and leaves the pages' content policy out.
process.env['NODE_ENV'] = 'production';
await build({
  root: ROOT,
  outDir: files,
  // Astro would take texts from there that an older configuration has rendered.
  cacheDir: join(dirname(functions), 'cache'),
  base,
  ...(site !== '' && { site }),
  logLevel: logLevel === 'info' ? 'info' : 'error',
  vite: {
    resolve: { alias: { 'astro/compiler-runtime': runtime || OWN_RUNTIME } },
    plugins: [shareModules()],
  },
  integrations: [keepFunctions()],
});

type VitePlugins = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>;
type VitePlugin = Extract<VitePlugins[number], { readonly name: string }>;

/** Leaves modules out that the build itself has loaded: pages are to use those, and what they remember. */
function shareModules(): VitePlugin {
  return {
    name: 'share-modules',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'prerender',
    async resolveId(source, importer) {
      if (!source.endsWith('.ts') || importer === undefined) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const isShared = SHARED.some((folder) => found?.id.startsWith(folder));
      return found !== null && isShared ? { id: found.id, external: 'absolute' } : null;
    },
  };
}

/** Keeps the functions, which Astro would delete. */
function keepFunctions(): AstroIntegration {
  const prerenderer = {
    name: 'compile-only',
    setup: async () => renameSync(join(files, FUNCTIONS), functions),
    getStaticPaths: async () => [],
    render: () => Promise.reject(new Error('Pages are rendered by the build.')),
  };
  return {
    name: 'keep-the-functions',
    hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(prerenderer) },
  };
}
