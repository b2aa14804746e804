import { DECIDED_EXACTLY, type Share } from '../../scanner/accuracy.ts';
import type { FindingRole } from '../../scanner/contract/verdict.ts';
import type { RuleMetadata, Subject } from '../../scanner/rules/rule.ts';
import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import { factsOfServer } from './facts.ts';
import { remembered } from './remember.ts';
import { ROLE_RANKS, type RulePlaces, strongestFindings } from './rule-places.ts';
import { count, formatNumber, listOf, titleOf } from './words.ts';

/** What a rule has found in the catalogue. */
export interface RuleUse {
  /** In how many tools it settles something, agrees, and loses. A tool counts once, for the most. */
  readonly tools: Readonly<Record<FindingRole, number>>;
  readonly examples: readonly RuleExample[];
}

/** A tool that a rule spoke about, and its words there. */
export interface RuleExample {
  readonly server: CatalogueServer;
  readonly tool: CatalogueTool;
  readonly field: string;
  readonly text: string;
  readonly role: FindingRole;
}

const MOST_EXAMPLES = 12;

const FINDING_ROLES: readonly FindingRole[] = ['decides', 'supports', 'overruled'];

/** What every rule has found in the catalogue, by id. */
export function usesOfRules(catalogue: Catalogue): ReadonlyMap<string, RuleUse> {
  return remembered('uses of rules', catalogue, findUses);
}

function findUses({ servers }: Catalogue): ReadonlyMap<string, RuleUse> {
  const found = new Map<string, Found[]>();
  for (const server of servers) {
    for (const [rule, places] of Object.entries(factsOfServer(server).rules)) {
      const list = found.get(rule);
      const here = foundAt(server, places);
      if (list === undefined) found.set(rule, here);
      else list.push(...here);
    }
  }
  return new Map([...found].map(([rule, list]) => [rule, useOf(rule, list)]));
}

/** A tool in which a rule has found something, and what became of it. */
interface Found {
  readonly server: CatalogueServer;
  readonly tool: CatalogueTool;
  readonly role: FindingRole;
}

function foundAt(server: CatalogueServer, places: RulePlaces): Found[] {
  return FINDING_ROLES.flatMap((role) =>
    places[role].flatMap((place) => {
      const tool = server.tools[place];
      return tool === undefined ? [] : [{ server, tool, role }];
    }),
  );
}

/** Which tools are shown follows from their digests: it looks random and stays as it is. */
function useOf(rule: string, list: readonly Found[]): RuleUse {
  const counted = (role: FindingRole) => list.filter((found) => found.role === role).length;
  return {
    tools: {
      decides: counted('decides'),
      supports: counted('supports'),
      overruled: counted('overruled'),
    },
    examples: [...list].sort(strongestFirst).slice(0, MOST_EXAMPLES).flatMap(exampleOf(rule)),
  };
}

function exampleOf(rule: string): (found: Found) => RuleExample | [] {
  return (found) => {
    const finding = strongestFindings(found.tool.verdict).get(rule);
    return finding === undefined ? [] : { ...found, field: finding.field, text: finding.text };
  };
}

function strongestFirst(a: Found, b: Found): number {
  const byRole = ROLE_RANKS[a.role] - ROLE_RANKS[b.role];
  return byRole || compareTexts(a.tool.observed.digest, b.tool.observed.digest);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What a rule speaks to, as the end of “It speaks to …”. */
export function describeSubject(subject: Subject): string {
  if ('category' in subject) {
    return subject.category === 'any'
      ? 'the category'
      : `the category ${titleOf(subject.category)}`;
  }
  if ('risk' in subject) return subject.risk === 'raised' ? 'a higher level' : 'a lower level';
  if ('signal' in subject) return `the signal ${titleOf(subject.signal)}`;
  return subject.parameter === 'any' ? 'parameters' : `parameters that are a ${subject.parameter}`;
}

/** The headings of the list of rules, in their order, and which rules stand under each. */
export function groupRules(
  rules: readonly RuleMetadata[],
): { title: string; rules: readonly RuleMetadata[] }[] {
  const groups = [
    { title: 'Category', key: 'category' },
    { title: 'Level', key: 'risk' },
    { title: 'Signals', key: 'signal' },
    { title: 'Parameters', key: 'parameter' },
  ];
  return groups
    .map(({ title, key }) => ({ title, rules: rules.filter(({ speaksTo }) => key in speaksTo) }))
    .filter((group) => group.rules.length > 0);
}

/** How often a rule counts, in a sentence. */
export function describeUse(use: RuleUse | undefined): string {
  if (use === undefined) return 'It has found nothing in the catalogue so far.';
  const { decides, supports, overruled } = use.tools;
  const parts = [
    decides > 0 ? `settles something in ${count(decides, 'tool')}` : null,
    supports > 0 ? `agrees with the verdict in ${formatNumber(supports)}` : null,
    overruled > 0 ? `was outweighed in ${formatNumber(overruled)}` : null,
  ].filter((part) => part !== null);
  return `It ${listOf(parts)}.`;
}

/**
 * How often a rule is right, in a sentence.
 *
 * @param share of the labelled tools on which it counts, those where the label confirms it; undefined
 * where it counts on none
 */
export function describePrecision(share: Share | undefined, subject: Subject): string {
  if (share !== undefined)
    return `It is right on ${formatNumber(share.right)} of ${count(share.of, 'labelled tool')} where it counts.`;
  if ('parameter' in subject)
    return 'Labels say nothing of parameters, so how often it is right is not measured.';
  if ('signal' in subject && DECIDED_EXACTLY.has(subject.signal))
    return 'Nobody labels this signal, which follows from definitions without judgement, so how often it is right is not measured.';
  return 'It counts on no labelled tool, so how often it is right is not known.';
}
