import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import { type PrefixPage, prefixPages } from './prefix-pages.ts';

/** Tools of one server that a list shows together. */
export interface ToolGroup {
  readonly server: CatalogueServer;
  readonly tools: readonly CatalogueTool[];
}

/** A list of tools as its pages show it. */
export interface ToolListing {
  readonly tools: readonly CatalogueTool[];
  readonly servers: number;
  /** One page with an empty prefix where everything fits on the list's own page. */
  readonly pages: readonly PrefixPage<ToolGroup>[];
}

/** Lines that a page may hold before the list is dealt out by the beginning of the servers' ids. */
const MOST_LINES = 200;

interface Line {
  readonly server: CatalogueServer;
  readonly tool: CatalogueTool;
}

/** Every tool that a predicate holds for, by server, dealt out to pages. */
export function listTools(
  { servers }: Catalogue,
  isListed: (tool: CatalogueTool) => boolean,
): ToolListing {
  const lines = servers.flatMap((server) =>
    server.tools.filter(isListed).map((tool): Line => ({ server, tool })),
  );
  const groups = groupsOf(lines);
  return {
    tools: lines.map(({ tool }) => tool),
    servers: groups.length,
    pages:
      lines.length <= MOST_LINES
        ? [{ prefix: '', entries: groups }]
        : prefixPages(lines, ({ server }) => server.listing.server, MOST_LINES).map(
            ({ prefix, entries }) => ({ prefix, entries: groupsOf(entries) }),
          ),
  };
}

function groupsOf(lines: readonly Line[]): ToolGroup[] {
  const groups = new Map<CatalogueServer, CatalogueTool[]>();
  for (const { server, tool } of lines) {
    const group = groups.get(server);
    if (group === undefined) groups.set(server, [tool]);
    else group.push(tool);
  }
  return [...groups].map(([server, tools]) => ({ server, tools }));
}
