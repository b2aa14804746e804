import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import { keyOf } from './facts.ts';
import { stateShown, toolLine } from './page-keys.ts';
import { nearPages, type PrefixPage } from './prefix-pages.ts';
import { remembered } from './remember.ts';
import { listTools, type ToolGroup, type ToolListing } from './tool-groups.ts';

/** What a page of a list of tools gets. `page` is null on the first page of a list that has several. */
interface ListProps<Id extends string> {
  readonly id: Id;
  readonly listing: ToolListing;
  readonly page: PrefixPage<ToolGroup> | null;
}

interface ListPath<Id extends string> {
  params: { id: Id; prefix: string | undefined };
  props: ListProps<Id>;
  cacheKey: string;
}

/** The paths of the lists of tools that a set of ids stands for, each with its further pages. */
export function listPaths<Id extends string>(
  catalogue: Catalogue,
  ids: readonly Id[],
  isListed: (id: Id, tool: CatalogueTool) => boolean,
): ListPath<Id>[] {
  return ids.flatMap((id) => {
    const listing = listTools(catalogue, (tool) => isListed(id, tool));
    const [first] = listing.pages;
    const fits = listing.pages.length < 2;
    const own = fits ? (first ?? null) : null;
    const further = fits ? [] : listing.pages;
    const prefixes = listing.pages.map(({ prefix }) => ({ prefix }));
    return [
      {
        params: { id, prefix: undefined },
        props: { id, listing, page: own },
        cacheKey: keyOf([totalsOf(listing), own && linesKey(own)]),
      },
      ...further.map((page) => ({
        params: { id, prefix: page.prefix },
        props: { id, listing, page },
        cacheKey: keyOf([nearPages(prefixes, page.prefix), linesKey(page)]),
      })),
    ];
  });
}

/** What the first page of a list says of the whole of it. */
function totalsOf({ tools, servers, pages }: ToolListing): unknown {
  const sizes = pages.map(({ prefix, entries }) => [
    prefix,
    entries.map((group) => group.tools.length),
  ]);
  return [tools.length, servers, sizes];
}

/** Over the lines of one page, as they show servers and tools. */
function linesKey({ entries }: PrefixPage<ToolGroup>): string {
  return keyOf(entries.map(({ server, tools }) => [serverLine(server), tools.map(toolLine)]));
}

/** What lists show of a server: each stands in several. */
function serverLine(server: CatalogueServer): unknown {
  return remembered('line', server, ({ listing, state }) => [
    listing.server,
    listing.title,
    stateShown(state),
  ]);
}
