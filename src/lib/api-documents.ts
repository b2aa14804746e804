import { publicEntry } from '../../scanner/attacks/public-ids.ts';
import { legsOf } from '../../scanner/combinations.ts';
import type {
  ApiAttack,
  ApiRule,
  ApiScan,
  ApiServer,
  ApiTool,
  ApiToolSummary,
} from '../../scanner/contract/api.ts';
import type { Attack, AttackReason } from '../../scanner/contract/attack.ts';
import { recommendAll } from '../../scanner/policy/recommend.ts';
import type { RuleMetadata } from '../../scanner/rules/rule.ts';
import type { Assessment } from './assessment.ts';
import type { AttackUse } from './attack-uses.ts';
import type { CatalogueServer, CatalogueTool } from './catalogue.ts';
import { href } from './href.ts';
import { contextCostOfServer } from './report-sizes.ts';
import { routes } from './routes.ts';
import type { RuleUse } from './rule-pages.ts';
import { worstLevel } from './server-summary.ts';
import { type Site, wholeAddress } from './site-settings.ts';
import { tallyOf } from './tally.ts';

/** The document of a tool: everything that its page is made of. */
export function apiTool(
  site: Site,
  server: CatalogueServer,
  tool: CatalogueTool,
  attacks: readonly AttackReason[],
): ApiTool {
  const page = routes.tool(server.listing.server, tool.observed.slug);
  return {
    type: 'tool',
    ...keyOf(server, tool),
    definition: tool.observed.definition,
    verdict: verdictOf(tool),
    recommendation: tool.recommendation,
    attacks: [...attacks],
    scan: scanOf(server),
    links: addresses(site, {
      page,
      markdown: routes.markdown(page),
      server: routes.apiServer(server.listing.server),
    }),
  };
}

/** Named one by one: a verdict of an earlier build reads some of its members when they are asked for. */
function verdictOf({ verdict }: CatalogueTool): ApiTool['verdict'] {
  return {
    category: verdict.category,
    risk: verdict.risk,
    confidence: verdict.confidence,
    reversibility: verdict.reversibility,
    summary: verdict.summary,
    conflicts: verdict.conflicts,
    signals: verdict.signals,
    parameters: verdict.parameters,
    findings: verdict.findings,
  };
}

/** The document of a server, with its tools in short. */
export function apiServer(
  site: Site,
  server: CatalogueServer,
  { grade, combinations, attacks }: Assessment,
): ApiServer {
  const { listing, observation, receipt, tools } = server;
  const page = routes.server(listing.server);
  return {
    type: 'server',
    id: listing.server,
    title: listing.title,
    summary: listing.summary,
    homepage: listing.homepage ?? null,
    repository: listing.repository ?? null,
    licence: listing.licence ?? null,
    worst: worstLevel(tallyOf(tools)),
    grade,
    contextTokens: contextCostOfServer(server),
    scan: scanOf(server),
    identity: receipt?.identity ?? null,
    steadiness: receipt?.steadiness ?? null,
    tools: summariesOf(server),
    quarantined: observation?.quarantined ?? [],
    instructions:
      observation?.instructions === undefined
        ? null
        : { text: observation.instructions, findings: [...server.instructionFindings] },
    combinations: [...combinations],
    attacks: [...attacks.server],
    links: addresses(site, {
      page,
      markdown: routes.markdown(page),
      badge: routes.badge(listing.server),
      feed: routes.serverFeed(listing.server),
    }),
  };
}

/** The document of a rule and of what it has found. */
export function apiRule(site: Site, rule: RuleMetadata, use: RuleUse | undefined): ApiRule {
  const { id, title, speaksTo, looksAt } = rule;
  return {
    type: 'rule',
    id,
    title,
    speaksTo: { ...speaksTo },
    looksAt: [...looksAt],
    tools: use?.tools ?? { decides: 0, supports: 0, overruled: 0 },
    links: addresses(site, { page: routes.rule(id) }),
  };
}

/** The document of an attack and of what it finds in the catalogue. */
export function apiAttack(site: Site, attack: Attack, use: AttackUse | undefined): ApiAttack {
  const { title, summary, aim, text } = attack;
  return {
    type: 'attack',
    id: attack.attack,
    title,
    summary,
    aim,
    text,
    publicIds: attack.ids.map((id) => {
      const { name, url } = publicEntry(id);
      return { id, name, url };
    }),
    tools: [...(use?.tools ?? [])],
    servers: [...(use?.servers ?? [])],
    links: addresses(site, { page: routes.attack(attack.attack) }),
  };
}

/** Routes as the addresses by which programs ask. */
export function addresses<Key extends string>(
  site: Site,
  links: Readonly<Record<Key, string>>,
): Record<Key, string> {
  const entries = Object.entries<string>(links);
  return Object.fromEntries(
    entries.map(([key, route]) => [key, wholeAddress(site, href(route))]),
  ) as Record<Key, string>;
}

function keyOf({ listing }: CatalogueServer, { observed }: CatalogueTool) {
  const { slug, digest, definition } = observed;
  const { server } = listing;
  return { id: `${server}/${slug}`, server, slug, name: definition.name, digest };
}

function summariesOf(server: CatalogueServer): ApiToolSummary[] {
  const cautious = recommendAll(server.tools, 'cautious');
  const permissive = recommendAll(server.tools, 'permissive');
  return server.tools.map((tool, place) =>
    summaryOf(server, tool, {
      cautious: cautious[place] ?? tool.recommendation,
      permissive: permissive[place] ?? tool.recommendation,
    }),
  );
}

function summaryOf(
  server: CatalogueServer,
  tool: CatalogueTool,
  profiles: ApiToolSummary['profiles'],
): ApiToolSummary {
  const { category, risk, signals, summary } = tool.verdict;
  return {
    ...keyOf(server, tool),
    category,
    risk,
    signals: signals.map(({ id }) => id),
    summary,
    decision: tool.recommendation.decision,
    recommendation: tool.recommendation,
    profiles,
    legs: legsOf(tool.verdict),
  };
}

function scanOf({ state, observation, receipt, rules }: CatalogueServer): ApiScan {
  return {
    completion: state.completion,
    reason: state.reason,
    attemptedAt: state.attemptedAt,
    observedAt: state.observedAt,
    sandbox: state.sandbox,
    scannerVersion: receipt?.attempt.scannerVersion ?? null,
    profile: observation?.profile ?? null,
    protocolVersion: observation?.protocolVersion ?? null,
    serverInfo: observation?.serverInfo ?? null,
    observation: receipt?.observed?.digest ?? null,
    rules,
  };
}
