import type { CatalogueServer } from '../../../src/lib/catalogue.ts';
import { routes } from '../../../src/lib/routes.ts';
import { type SiteFileContext, serverFiles } from '../../../src/lib/site-files.ts';

/**
 * What a page shows, worked out beforehand for generators that know nothing of catalogues: judging,
 * policies and questions cost them nothing, putting it on pages does.
 */
interface Sheet {
  readonly server: string;
  readonly title: string;
  /** Every paragraph, table and snippet of the page, as Markdown. */
  readonly blocks: readonly string[];
  /** The page as JSON, for programs. */
  readonly record: string;
}

/** What a page of a tool shows. */
export interface ToolSheet extends Sheet {
  readonly slug: string;
}

/** What a page of a server shows. */
export interface ServerSheet extends Sheet {
  readonly tools: readonly ToolSheet[];
}

/** Everything that the peers' pages show: what ours show, too. */
export function* sheetsOf(context: SiteFileContext): Generator<ServerSheet> {
  for (const server of context.catalogue.servers) {
    const texts = new Map<string, () => string>();
    for (const { path, text } of serverFiles(context, server)) texts.set(path, text);
    const { server: id, title } = server.listing;
    const sheet = (page: string, record: string) => sheetOf(texts, routes.markdown(page), record);
    yield {
      server: id,
      title,
      ...sheet(routes.server(id), routes.apiServer(id)),
      tools: toolSheets(server, sheet),
    };
  }
}

function toolSheets(
  { listing, tools }: CatalogueServer,
  sheet: (page: string, record: string) => Pick<Sheet, 'blocks' | 'record'>,
): ToolSheet[] {
  return tools.map(({ observed: { slug }, verdict }) => ({
    server: listing.server,
    slug,
    title: verdict.name,
    ...sheet(routes.tool(listing.server, slug), routes.apiTool(listing.server, slug)),
  }));
}

function sheetOf(
  texts: ReadonlyMap<string, () => string>,
  twinPath: string,
  recordPath: string,
): Pick<Sheet, 'blocks' | 'record'> {
  const blocks = texts.get(twinPath)?.().split('\n\n') ?? [];
  return { blocks, record: texts.get(recordPath)?.() ?? '' };
}
