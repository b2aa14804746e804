import type { Catalogue, CatalogueTool } from './catalogue.ts';
import type { PrefixPage } from './prefix-pages.ts';
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
    const own = {
      params: { id, prefix: undefined },
      props: { id, listing, page: fits ? (first ?? null) : null },
    };
    const further = fits ? [] : listing.pages;
    return [
      own,
      ...further.map((page) => ({
        params: { id, prefix: page.prefix },
        props: { id, listing, page },
      })),
    ];
  });
}
