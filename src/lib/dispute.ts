import type { CatalogueServer, CatalogueTool } from './catalogue.ts';
import { href } from './href.ts';
import { codeSpan } from './inert-markdown.ts';
import { routes } from './routes.ts';
import { type Site, wholeAddress } from './site-settings.ts';
import { clip } from './visible-text.ts';

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
  const body = [
    `Page: ${wholeAddress(site, href(page))}`,
    ...(tool ? factsOf(tool) : []),
    '',
    'What can one call do at worst, and which rule reads the definition wrongly?',
    '',
  ].join('\n');
  return newIssue(site.repository, title, body);
}

function factsOf({ observed, verdict }: CatalogueTool): string[] {
  const rules = new Set(
    verdict.findings.filter(({ role }) => role === 'decides').map(({ rule }) => rule),
  );
  return [
    `Tool: ${codeSpan(verdict.name, 60)}`,
    `Definition: ${observed.digest}`,
    `Verdict: ${verdict.category}, ${verdict.risk}`,
    `Rules: ${[...rules].slice(0, MOST_RULES).join(', ')}`,
  ];
}

function newIssue(repository: string, title: string, body: string): string {
  const isGitLab = GITLAB.test(new URL(repository).hostname);
  const query = new URLSearchParams(
    isGitLab ? { 'issue[title]': title, 'issue[description]': body } : { title, body },
  );
  return `${repository}${isGitLab ? '/-' : ''}/issues/new?${query}`;
}
