import { pathToFileURL } from 'node:url';
import type { OpenPage, PageParams, PageParts } from './open-page.ts';

/** One address of a route. */
export interface StaticPath {
  readonly params: PageParams;
  readonly props?: object;
  /** Over everything that the page is made of; without it the page depends on everything. */
  readonly cacheKey?: string;
}

/** The module of a page or of a file that is none. */
interface RouteModule {
  readonly getStaticPaths?: () => StaticPath[] | Promise<StaticPath[]>;
}

interface PageModule extends RouteModule {
  readonly default: (page: OpenPage, props: object, slots: object) => unknown;
}

interface FileModule extends RouteModule {
  readonly GET: (context: { readonly params: PageParams }) => Response | Promise<Response>;
}

/** A route and what makes its pages or files. */
export type Route = RoutePath &
  (
    | { readonly type: 'page'; readonly module: PageModule; readonly parts: PageParts }
    | { readonly type: 'endpoint'; readonly module: FileModule }
  );

interface RoutePath {
  /** The parts of its paths: each a text, or a parameter. */
  readonly segments: readonly (readonly SegmentPart[])[];
}

interface SegmentPart {
  /** The text, or the parameter's name, with dots before it where it may be several segments or none. */
  readonly content: string;
  readonly dynamic: boolean;
}

/** What Astro's build knows, as far as we need it. */
interface Manifest {
  readonly base: string;
  readonly routes: readonly {
    readonly styles: readonly { readonly type: string; readonly src?: string }[];
    readonly routeData: RoutePath & { readonly type: string; readonly component: string };
  }[];
  readonly entryModules: Readonly<Record<string, string>>;
  readonly pageMap: ReadonlyMap<string, () => Promise<{ readonly page: () => unknown }>>;
}

/** Loads the pages that Astro has compiled, by the module that knows them all. */
export async function loadPages(entry: string): Promise<Route[]> {
  const { manifest } = (await import(pathToFileURL(entry).href)) as { readonly manifest: Manifest };
  const scripts = scriptsOf(manifest);
  return Promise.all(
    manifest.routes.map(async ({ styles, routeData: { type, component, segments } }) => {
      const load = manifest.pageMap.get(component);
      if (load === undefined) throw new Error(`Astro has not compiled ${component}.`);
      const module = (await load()).page();
      if (type !== 'page') return { type: 'endpoint', segments, module: module as FileModule };
      const head = styles.map(({ src = '' }) => styleSheet(manifest.base, src)).join('');
      return { type: 'page', segments, module: module as PageModule, parts: { head, scripts } };
    }),
  );
}

/** The path of an address without the base and without slashes around it. */
export function pathOf({ segments }: RoutePath, params: PageParams): string {
  return segments
    .map((parts) => parts.map((part) => textOf(part, params)).join(''))
    .filter((segment) => segment !== '')
    .join('/');
}

function textOf({ content, dynamic }: SegmentPart, params: PageParams): string {
  return dynamic ? (params[content.replace(/^\.{3}/, '')] ?? '') : content;
}

function scriptsOf({ base, entryModules }: Manifest): Map<string, string> {
  const scripts = Object.entries(entryModules).filter(([id]) => id.includes('?astro&type=script'));
  return new Map(
    scripts.map(([id, file]) => [id, `<script type="module" src="${base}${file}"></script>`]),
  );
}

function styleSheet(base: string, file: string): string {
  return `<link rel="stylesheet" href="${base}${file}">`;
}
