import type { CatalogueServer } from './catalogue.ts';
import { href } from './href.ts';
import { inertText, link } from './inert-markdown.ts';
import { joinBlocks, list, section, twinAddress } from './markdown-blocks.ts';
import { routes } from './routes.ts';
import { wordsOfCompletion } from './server-state.ts';
import { type Site, wholeAddress } from './site-settings.ts';
import { levelsInWords, tallyOf } from './tally.ts';
import { count } from './words.ts';

/** `llms.txt` as llmstxt.org describes it: what is here, and where a model finds it as Markdown or JSON. */
export function llmsText(site: Site, servers: readonly CatalogueServer[]): string {
  const tools = servers.reduce((sum, server) => sum + server.tools.length, 0);
  const at = (route: string) => wholeAddress(site, href(route));
  return joinBlocks([
    `# ${inertText(site.title)}`,
    `> ${inertText(site.claim)}. ${count(tools, 'tool')} on ${count(servers.length, 'server')}, judged from their definitions by published rules.`,
    `Before calling a tool, look it up: every data sheet says how bad one call can be, which words of the definition say so, and what to do about it. The same page as Markdown stands at its address followed by ${'`index.html.md`'}. A server that could not be scanned is unknown, which is not safe.`,
    section('For programs', [
      list([
        `${link('Index of the API', at(routes.apiIndex))}: every server, with links to everything else as JSON, and to files that hold all of it, one document a line`,
        `${link('Documentation of the API', at(routes.api))}: documents, schemas and promises`,
        `${link('Changes', at(routes.feed))}: an Atom feed`,
      ]),
    ]),
    section('Servers', [list(servers.map((server) => serverLine(site, server)))]),
    section('Optional', [
      list([
        `${link('Rules', at(routes.rules))}: what is read in a definition, and why`,
        `${link('About', at(routes.about))}: method, limits, how to dispute a verdict`,
      ]),
    ]),
  ]);
}

function serverLine(site: Site, { listing, tools, observation, state }: CatalogueServer): string {
  const known =
    tools.length > 0
      ? `${count(tools.length, 'tool')}, ${levelsInWords(tallyOf(tools))}`
      : observation === null
        ? `unknown: ${wordsOfCompletion(state.completion)}`
        : 'lists no tools';
  const address = twinAddress(site, routes.server(listing.server));
  return `${link(listing.title, address)}: ${inertText(listing.summary)} (${known})`;
}
