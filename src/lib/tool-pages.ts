import type { AttackReason } from '../../scanner/contract/index.ts';
import type { Assessments } from './assessment.ts';
import { exposures, rarestFirst } from './attack-pages.ts';
import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import { toolDocumentKey, toolPageKey } from './page-keys.ts';
import { neighboursOf, type RelatedTool, relateTools } from './related.ts';
import { remembered } from './remember.ts';

/** What the page of a tool and its twins are made of, beside what they share with its server. */
export interface ToolPage {
  readonly server: CatalogueServer;
  readonly tool: CatalogueTool;
  /** Tools elsewhere that are like it, and the worst ones of its own server. */
  readonly related: readonly RelatedTool[];
  /** The attacks that can use it, in the order in which attacks are known. */
  readonly attacks: readonly AttackReason[];
  /** The same, the rarest first. */
  readonly reasons: readonly AttackReason[];
  /** Over what the document of the tool is made of. */
  readonly documentKey: string;
  /** Over all of this. */
  readonly key: string;
}

/** The pages of all tools, worked out once for pages and twins. */
export function toolPages(
  catalogue: Catalogue,
  assessments: Assessments,
): ReadonlyMap<CatalogueTool, ToolPage> {
  return remembered('tool pages', assessments, () => {
    const findRelated = relateTools(catalogue);
    const found = exposures(catalogue, assessments);
    const pages = catalogue.servers.flatMap((server) => {
      const assessment = assessments.of(server.listing.server);
      return server.tools.map((tool, place): ToolPage => {
        const attacks = assessment.attacks.tools[place] ?? [];
        const documentKey = toolDocumentKey(server, tool, attacks);
        const related = [...findRelated(tool), ...neighboursOf(server, tool)];
        const reasons = rarestFirst(attacks, found);
        const key = toolPageKey({ documentKey, reasons, related });
        return { server, tool, attacks, documentKey, related, reasons, key };
      });
    });
    return new Map(pages.map((page) => [page.tool, page]));
  });
}
