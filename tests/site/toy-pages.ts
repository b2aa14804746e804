import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogueServer, CatalogueTool } from '../../src/lib/catalogue.ts';
import { readCatalogue } from '../../src/lib/read-catalogue.ts';
import { routes } from '../../src/lib/routes.ts';
import { PLACES } from './places.ts';

/** One page of each kind, for what takes too long to be done with all. */
export const PAGES_OF_EACH_KIND: readonly string[] = [
  routes.home,
  routes.servers,
  routes.server('harbour-files'),
  routes.server('fog-timed-out'),
  routes.server('half-light'),
  routes.server('wrecker'),
  routes.server('one-lamp'),
  routes.server('fog-sandbox-missing'),
  routes.tool('harbour-files', 'delete_folder'),
  routes.tool('pilot-login', 'create_session'),
  routes.tool('old-light', 'read_log'),
  routes.tool('one-lamp', 'zap'),
  routes.tool('wrecker', 'deep_schema'),
  routes.level('critical'),
  routes.level('low'),
  `${routes.level('low')}crowd-a/`,
  routes.category('destructive'),
  routes.signal('filesystem'),
  routes.rules,
  routes.rule('name-asks-to-destroy'),
  `${routes.search}?q=session`,
  routes.about,
  routes.api,
  routes.attacks,
  routes.attack('lethal-trifecta'),
  routes.report,
  routes.changes,
  routes.compare,
  routes.compareTools('create_session'),
  routes.stack,
  routes.method,
  routes.gradeMethod,
  '/404.html',
];

/** A tool of the toy catalogue together with its server. */
export interface ToyPage {
  readonly server: CatalogueServer;
  readonly tool: CatalogueTool;
  readonly route: string;
}

/** Every tool of the toy catalogue and where its page stands. */
export async function toyPages(): Promise<ToyPage[]> {
  const { servers } = await readCatalogue(PLACES.catalogue);
  return servers.flatMap((server) =>
    server.tools.map((tool) => ({
      server,
      tool,
      route: routes.tool(server.listing.server, tool.observed.slug),
    })),
  );
}

/** Every file of the built toy site, relative to it. */
export async function builtFiles(folder: string = PLACES.site): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The HTML of a page of a built toy site. */
export function htmlOf(route: string, folder: string = PLACES.site): Promise<string> {
  return readFile(join(folder, route, 'index.html'), 'utf8');
}
