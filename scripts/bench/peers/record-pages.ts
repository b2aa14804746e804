import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../../../src/lib/catalogue.ts';
import { setBase } from '../../../src/lib/href.ts';
import { CATALOGUE_VARIABLE, shareCatalogue } from '../../../src/lib/read-catalogue.ts';
import { SITE_VARIABLES } from '../../../src/lib/read-site.ts';
import type { Site } from '../../../src/lib/site-settings.ts';
import { digestOf } from '../../build/output/output-files.ts';
import { compilePages } from '../../build/pages/compile-pages.ts';
import { loadPages, pathOf, type Route, type StaticPath } from '../../build/pages/load-pages.ts';
import { openPage } from '../../build/pages/open-page.ts';
import { type Filled, piecesOf } from './pieces.ts';

const RUNTIME = fileURLToPath(new URL('recording-runtime.ts', import.meta.url));

/** The template of every page, around what the page's own component makes. */
export const DOCUMENT = ['<!DOCTYPE html>', ''] as const;

/** Of what pages are recorded. */
export interface Recorded {
  readonly site: Site;
  readonly catalogue: Catalogue;
  /** The folder of the catalogue. */
  readonly folder: string;
  /** Where pages are compiled, inside the project. */
  readonly compiled: string;
  /** Over everything that is compiled into pages, beside what records them. */
  readonly program: string;
}

/** The pages that share a template. */
export interface PageKind {
  /** @example 'tools-server-tool' */
  readonly name: string;
  /** Renders all of them. */
  readonly pages: () => AsyncGenerator<RecordedPage>;
}

/** A page as its templates and what was filled into them. */
export interface RecordedPage {
  /** From the root of the site, without a slash at the beginning. */
  readonly file: string;
  readonly filled: Filled;
}

/** Has Astro compile our pages so that they come out as templates instead of HTML. */
export async function recordPages(recorded: Recorded): Promise<PageKind[]> {
  const { site, catalogue, folder, compiled: place, program } = recorded;
  process.env[CATALOGUE_VARIABLE] = resolve(folder);
  process.env[SITE_VARIABLES.file] = join(resolve(folder), 'site.yaml');
  setBase(site.base);
  shareCatalogue(catalogue);
  const { base, origin } = site;
  const key = digestOf(program + readFileSync(RUNTIME, 'utf8'));
  const options = { folder: place, key, runtime: RUNTIME, base, origin, quiet: true };
  const { entry } = await compilePages(options);
  return (await loadPages(entry)).flatMap((route) =>
    route.type === 'page' ? [{ name: nameOf(route), pages: () => pagesOf(route, base) }] : [],
  );
}

type PageRoute = Extract<Route, { readonly type: 'page' }>;

function nameOf({ segments }: Route): string {
  const names = segments.flatMap((parts) => parts.map(({ content }) => content));
  return names.join('-').replaceAll(/[^\w-]/g, '') || 'home';
}

async function* pagesOf(route: PageRoute, base: string): AsyncGenerator<RecordedPage> {
  for (const address of (await route.module.getStaticPaths?.()) ?? [{ params: {} }]) {
    const path = pathOf(route, address.params);
    const pathname = path === '' ? base : `${base}${path}/`;
    yield { file: fileOf(path), filled: await recordPage(route, address, pathname) };
  }
}

async function recordPage(
  { module, parts }: PageRoute,
  { params, props = {} }: StaticPath,
  pathname: string,
): Promise<Filled> {
  const page = openPage(parts, pathname, params);
  const content = await piecesOf(await module.default(page, props, {}));
  return { texts: DOCUMENT, values: [content] };
}

function fileOf(path: string): string {
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
