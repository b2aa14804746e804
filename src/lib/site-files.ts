import { API_VERSION, type ApiIndex } from '../../scanner/contract/api.ts';
import { FORMATS } from '../../scanner/policy/formats/index.ts';
import { RULE_METADATA } from '../../scanner/rules/index.ts';
import { addresses, apiAttack, apiRule, apiServer, apiTool } from './api-documents.ts';
import { API_SCHEMA_NAMES, apiJsonSchema } from './api-schemas.ts';
import type { Assessments } from './assessment.ts';
import { attackUses } from './attack-uses.ts';
import { badgeOf } from './badge.ts';
import { bulkParts, RULES_AND_ATTACKS } from './bulk-parts.ts';
import type { Catalogue, CatalogueServer } from './catalogue.ts';
import { serverFeed, siteFeed } from './feed.ts';
import { headersFile } from './host-headers.ts';
import { llmsText } from './llms.ts';
import { serverMarkdown } from './markdown-server.ts';
import { toolMarkdown } from './markdown-tool.ts';
import { serverPageKey } from './page-keys.ts';
import { routes } from './routes.ts';
import { usesOfRules } from './rule-pages.ts';
import { worstLevel } from './server-summary.ts';
import { type Site, wholeAddress } from './site-settings.ts';
import { sitemapFiles } from './sitemap.ts';
import { tallyOf } from './tally.ts';
import { type ToolPage, toolPages } from './tool-pages.ts';
import { wholePolicyText } from './whole-policy.ts';

/** Hosts show it in the place of what is not there. */
const NOT_FOUND = '404/';

/** A file of the site that is no page. */
export interface SiteFile {
  /** From the root of the site, with a slash at the beginning and without the base path. */
  readonly path: string;
  /** Over what it is made of; null where that is too much to tell whether anything changed. */
  readonly key: string | null;
  readonly text: () => string;
  /** Whether it is a line of a bulk file, too. */
  readonly isRecord?: true;
}

/** What files are made of beside the server that they speak of. */
export interface SiteFileContext {
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly assessments: Assessments;
}

/** Everything beside the pages that speaks of one server and nothing else. */
export function* serverFiles(
  { site, catalogue, assessments }: SiteFileContext,
  server: CatalogueServer,
): Generator<SiteFile> {
  const { server: id } = server.listing;
  const assessment = assessments.of(id);
  const key = serverPageKey(server, assessment);
  yield record(routes.apiServer(id), () => apiServer(site, server, assessment), key);
  yield { path: routes.markdown(routes.server(id)), key, text: () => serverMarkdown(site, server) };
  yield { path: routes.badge(id), key, text: () => badgeOf(server) };
  yield { path: routes.serverFeed(id), key, text: () => serverFeed(site, server) };
  yield* policyFiles(server, key);
  const pages = toolPages(catalogue, assessments);
  for (const tool of server.tools) {
    const page = pages.get(tool);
    if (page === undefined) continue;
    const path = routes.apiTool(id, tool.observed.slug);
    yield record(path, () => apiTool(site, server, tool, page.attacks), page.documentKey);
    yield toolTwin(site, page);
  }
}

/** The page of a tool as Markdown. */
function toolTwin(site: Site, { server, tool, related, key }: ToolPage): SiteFile {
  return {
    path: routes.markdown(routes.tool(server.listing.server, tool.observed.slug)),
    key,
    text: () => toolMarkdown(site, server, tool, related),
  };
}

/** The policy for all tools of a server, in every format. */
function* policyFiles(server: CatalogueServer, key: string): Generator<SiteFile> {
  if (server.tools.length === 0) return;
  for (const format of FORMATS)
    yield {
      path: routes.serverPolicy(server.listing.server, format.download),
      key,
      text: () => wholePolicyText(format, server),
    };
}

/** SHA-256 in hexadecimal of a file that stands already. */
type DigestOfFile = (path: string) => string;

/**
 * Everything beside the pages that speaks of the catalogue as a whole.
 *
 * @param digestOf of the files that are written before
 */
export function* catalogueFiles(
  context: SiteFileContext,
  pages: readonly string[],
  digestOf: DigestOfFile,
): Generator<SiteFile> {
  const { site, catalogue } = context;
  const { servers } = catalogue;
  yield json(routes.apiIndex, () => apiIndex(context, digestOf));
  for (const name of API_SCHEMA_NAMES)
    yield json(routes.apiSchema(name), () => apiJsonSchema(name));
  yield whole(routes.feed, siteFeed(site, servers));
  yield whole(routes.llms, llmsText(site, servers));
  yield whole('/_headers', headersFile(site));
  if (site.origin === null) return;
  const days = daysOfPages(servers);
  const mapped = pages
    .filter((page) => page !== NOT_FOUND)
    .map((page) => ({ path: `${site.base}${page}`, seen: days.get(`/${page}`) ?? null }));
  for (const { name, text } of sitemapFiles(site, mapped)) yield whole(`/${name}`, text);
  yield whole('/robots.txt', robots(site));
}

/** What speaks of single rules and attacks. */
export function* ruleAndAttackFiles({
  site,
  catalogue,
  assessments,
}: SiteFileContext): Generator<SiteFile> {
  const rules = usesOfRules(catalogue);
  for (const rule of RULE_METADATA)
    yield record(routes.apiRule(rule.id), () => apiRule(site, rule, rules.get(rule.id)));
  const attacks = attackUses(catalogue, assessments);
  for (const attack of assessments.attacks)
    yield record(routes.apiAttack(attack.attack), () =>
      apiAttack(site, attack, attacks.get(attack.attack)),
    );
}

function apiIndex(
  { site, catalogue, assessments }: SiteFileContext,
  digestOf: DigestOfFile,
): ApiIndex {
  const schemas = Object.fromEntries(
    API_SCHEMA_NAMES.map((name) => [name, routes.apiSchema(name)]),
  );
  return {
    type: 'index',
    version: API_VERSION,
    title: site.title,
    rules: RULE_METADATA.map(({ id }) => ({
      id,
      ...addresses(site, { address: routes.apiRule(id) }),
    })),
    attacks: assessments.attacks.map(({ attack }) => ({
      id: attack,
      ...addresses(site, { address: routes.apiAttack(attack) }),
    })),
    servers: catalogue.servers.map((server) => indexEntry(site, server, digestOf)),
    bulk: [...bulkParts(catalogue.servers).map(({ part }) => part), RULES_AND_ATTACKS].map((part) =>
      bulkEntry(site, routes.apiBulk(part), digestOf),
    ),
    links: {
      ...addresses(site, {
        documentation: routes.api,
        feed: routes.feed,
        llms: routes.llms,
      }),
      schemas: addresses(site, schemas),
    },
  };
}

function indexEntry(
  site: Site,
  { listing, state, tools }: CatalogueServer,
  digestOf: DigestOfFile,
): ApiIndex['servers'][number] {
  const address = routes.apiServer(listing.server);
  return {
    id: listing.server,
    title: listing.title,
    completion: state.completion,
    observedAt: state.observedAt,
    worst: worstLevel(tallyOf(tools)),
    tools: tools.length,
    digest: digestOf(address),
    ...addresses(site, { address }),
  };
}

function bulkEntry(site: Site, address: string, digestOf: DigestOfFile): ApiIndex['bulk'][number] {
  return { digest: digestOf(address), ...addresses(site, { address }) };
}

/** Page → the day when what it shows was seen. Lists change with every server and name no day. */
function daysOfPages(servers: readonly CatalogueServer[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { listing, state, tools } of servers) {
    if (state.observedAt === null) continue;
    days.set(routes.server(listing.server), state.observedAt);
    for (const { observed } of tools)
      days.set(routes.tool(listing.server, observed.slug), state.observedAt);
  }
  return days;
}

/** Read at the root of a host only; below a path it does no harm. */
function robots(site: Site): string {
  return `User-agent: *\nAllow: /\nSitemap: ${wholeAddress(site, `${site.base}sitemap.xml`)}\n`;
}

/** A file that speaks of the catalogue as a whole: cheaper to write than to find out whether it is another. */
function whole(path: string, text: string): SiteFile {
  return { path, key: null, text: () => text };
}

function json(path: string, make: () => unknown, key: string | null = null): SiteFile {
  return { path, key, text: () => jsonText(make()) };
}

function record(path: string, make: () => unknown, key: string | null = null): SiteFile {
  return { ...json(path, make, key), isRecord: true };
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
