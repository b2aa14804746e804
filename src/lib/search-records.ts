import { isJsonObject } from '../../scanner/contract/json.ts';
import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import { routes } from './routes.ts';
import { labelOfSignal } from './signal-words.ts';
import { clip, visibleText } from './visible-text.ts';

/** One entry of the search index. Addresses are without the base path. */
export interface SearchRecord {
  readonly url: string;
  /** What is searched. */
  readonly content: string;
  /** What a result shows. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
}

/** Longer descriptions add megabytes to the index and little to what people search for. */
const MOST_CHARACTERS = 600;

const MOST_PARAMETERS = 20;

/** Every server and every tool as the search knows them, in a stable order. */
export function* searchRecords({ servers }: Catalogue): Generator<SearchRecord> {
  for (const server of servers) {
    yield serverRecord(server);
    for (const tool of server.tools) yield toolRecord(server, tool);
  }
}

function serverRecord({ listing, state, tools }: CatalogueServer): SearchRecord {
  return {
    url: routes.server(listing.server),
    content: [listing.title, listing.server, listing.summary].join('. '),
    meta: {
      title: listing.title,
      kind: 'server',
      summary: state.notes[0]?.text ?? listing.summary,
      tools: String(tools.length),
    },
    filters: { server: [listing.server] },
  };
}

function toolRecord(
  { listing }: CatalogueServer,
  { observed, verdict }: CatalogueTool,
): SearchRecord {
  const name = clip(verdict.name, 120);
  const { description = '', inputSchema } = observed.definition;
  const properties = inputSchema?.['properties'];
  const parameters = isJsonObject(properties) ? Object.keys(properties) : [];
  return {
    url: routes.tool(listing.server, observed.slug),
    content: [
      name,
      wordsOf(name),
      listing.title,
      clip(description, MOST_CHARACTERS),
      clip(parameters.slice(0, MOST_PARAMETERS).join(' '), MOST_CHARACTERS),
      verdict.signals.map(labelOfSignal).join(' '),
    ].join('. '),
    meta: {
      title: name,
      kind: 'tool',
      server: listing.title,
      level: verdict.risk,
      category: verdict.category,
      summary: visibleText(verdict.summary),
    },
    filters: {
      level: [verdict.risk],
      category: [verdict.category],
      signal: verdict.signals.map(({ id }) => id),
      server: [listing.server],
    },
  };
}

/**
 * The words that a name is made of, so that each of them finds it.
 *
 * @example wordsOf('createPullRequest_v2') // => 'create Pull Request v2'
 */
export function wordsOf(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|[^\p{L}\p{N}]+/gu, ' ').trim();
}
