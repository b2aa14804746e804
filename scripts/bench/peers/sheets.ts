import type { Catalogue, CatalogueServer, CatalogueTool } from '../../../src/lib/catalogue.ts';
import { relateTools } from '../../../src/lib/related.ts';

/** What a page of a tool shows, for generators that know nothing of catalogues. */
export interface ToolSheet {
  readonly server: string;
  readonly host: string;
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly risk: string;
  readonly category: string;
  readonly signals: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly says: string;
    readonly text: string;
  }[];
  readonly related: readonly {
    readonly server: string;
    readonly slug: string;
    readonly name: string;
  }[];
  readonly definition: string;
  /** Its record for programs, as JSON. */
  readonly record: string;
}

/** What a page of a server shows. */
export interface ServerSheet {
  readonly server: string;
  readonly title: string;
  readonly summary: string;
  readonly tools: readonly ToolSheet[];
  readonly record: string;
}

/** Everything that the peers' pages show. */
export function* sheetsOf(catalogue: Catalogue): Generator<ServerSheet> {
  const findRelated = relateTools(catalogue);
  for (const server of catalogue.servers) {
    const { server: id, title, summary } = server.listing;
    const tools = server.tools.map((tool) => sheetOf(server, tool, findRelated(id, tool)));
    const record = JSON.stringify({ id, title, summary, tools: tools.map(({ name }) => name) });
    yield { server: id, title, summary, tools, record };
  }
}

function sheetOf(
  { listing }: CatalogueServer,
  { observed, verdict }: CatalogueTool,
  related: ReturnType<ReturnType<typeof relateTools>>,
): ToolSheet {
  const { description = '', inputSchema } = observed.definition;
  const sheet = {
    server: listing.server,
    host: listing.title,
    slug: observed.slug,
    name: verdict.name,
    summary: verdict.summary,
    description,
    risk: verdict.risk,
    category: verdict.category,
    signals: verdict.signals.map(({ id }) => id),
    parameters: Object.entries(inputSchema?.['properties'] ?? {}).map(([name, schema]) => ({
      name,
      text: JSON.stringify(schema),
    })),
    findings: verdict.findings.map(({ rule, says, text }) => ({ rule, says, text })),
    related: related.map(({ server, tool }) => ({
      server: server.listing.server,
      slug: tool.observed.slug,
      name: tool.verdict.name,
    })),
    definition: JSON.stringify(observed.definition, null, 2),
  };
  return { ...sheet, record: JSON.stringify(sheet) };
}
