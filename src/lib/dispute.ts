import type { CatalogueServer, CatalogueTool } from './catalogue.ts';
import { href } from './href.ts';
import { routes } from './routes.ts';
import { type Site, wholeAddress } from './site-settings.ts';
import { clip } from './visible-text.ts';
import { titleOf } from './words.ts';

/** Rules named in one issue: enough to find the wrong one, few enough for an address. */
const MOST_RULES = 12;

/** GitLab names the fields of its form in its own way; GitHub, Gitea and Forgejo agree on theirs. */
const GITLAB = /(^|\.)gitlab\./;

/**
 * The address that opens an issue about a verdict with everything in it that is needed to look into
 * it; null where the site names no repository.
 */
export function disputeAddress(
  site: Site,
  { listing }: CatalogueServer,
  tool?: CatalogueTool,
): string | null {
  if (site.repository === null) return null;
  const { server } = listing;
  const page = tool ? routes.tool(server, tool.observed.slug) : routes.server(server);
  const title = `Dispute: ${tool ? `${clip(tool.verdict.name, 60)} of ` : ''}${server}`;
  const facts = [wholeAddress(site, href(page)), ...(tool ? factsOf(tool) : [])];
  const body = [...facts, '', ''].join('\n');
  return newIssue(site.repository, title, body);
}

function factsOf({ observed, verdict }: CatalogueTool): string[] {
  const rules = new Set(
    verdict.findings.filter(({ role }) => role === 'decides').map(({ rule }) => rule),
  );
  return [
    `Definition ${observed.digest}`,
    `${titleOf(verdict.risk)}, ${verdict.category}: ${[...rules].slice(0, MOST_RULES).join(', ')}`,
  ];
}

function newIssue(repository: string, title: string, body: string): string {
  const isGitLab = GITLAB.test(new URL(repository).hostname);
  const query = isGitLab
    ? `issue%5Btitle%5D=${inQuery(title)}&issue%5Bdescription%5D=${inQuery(body)}`
    : `title=${inQuery(title)}&body=${inQuery(body)}`;
  return `${repository}${isGitLab ? '/-' : ''}/issues/new?${query}`;
}

/** Leaves what a query may hold as it is: every page has this, and says most of it already. */
function inQuery(text: string): string {
  return encodeURIComponent(text)
    .replace(/%(?:2[CF]|3A)/g, decodeURIComponent)
    .replaceAll('%20', '+');
}
