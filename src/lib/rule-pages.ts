import { DECIDED_EXACTLY, type Share } from '../../scanner/accuracy.ts';
import type { Finding, FindingRole } from '../../scanner/contract/verdict.ts';
import type { RuleMetadata, Subject } from '../../scanner/rules/rule.ts';
import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import { factsOfServer } from './facts.ts';
import { remembered } from './remember.ts';
import { FINDING_ROLES, strongestFindings } from './rule-places.ts';
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

/** What every rule has found in the catalogue, by id. */
export function usesOfRules(catalogue: Catalogue): ReadonlyMap<string, RuleUse> {
  return remembered('uses of rules', catalogue, findUses);
}

function findUses({ servers }: Catalogue): ReadonlyMap<string, RuleUse> {
  const found = new Map<string, Found>();
  for (const server of servers) {
    for (const [rule, places] of Object.entries(factsOfServer(server).rules)) {
      const all = found.get(rule) ?? { decides: [], supports: [], overruled: [] };
      found.set(rule, all);
      for (const role of FINDING_ROLES) addPlaces(all[role], server, places[role]);
    }
  }
  return new Map([...found].map(([rule, all]) => [rule, useOf(rule, all)]));
}

/** A tool in which a rule has found something. */
interface Place {
  readonly server: CatalogueServer;
  readonly tool: CatalogueTool;
}

/** By what became of it. */
type Found = Readonly<Record<FindingRole, Place[]>>;

function addPlaces(list: Place[], server: CatalogueServer, places: readonly number[]): void {
  for (const place of places) {
    const tool = server.tools[place];
    if (tool !== undefined) list.push({ server, tool });
  }
}

function useOf(rule: string, found: Found): RuleUse {
  const { decides, supports, overruled } = found;
  const telling = FINDING_ROLES.flatMap((role) => firstByDigest(found[role]));
  return {
    tools: {
      decides: decides.length,
      supports: supports.length,
      overruled: overruled.length,
    },
    examples: telling.slice(0, MOST_EXAMPLES).flatMap((place) => {
      const finding = strongestFindings(place.tool.verdict).get(rule);
      return finding === undefined ? [] : exampleOf(place, finding);
    }),
  };
}

function exampleOf(place: Place, { field, text, role }: Finding): RuleExample {
  return { ...place, field, text, role };
}

/** As many as are shown. Which these are follows from their digests: it looks random and stays as it is. */
function firstByDigest(list: readonly Place[]): Place[] {
  const first: Place[] = [];
  for (const place of list) {
    const { digest } = place.tool.observed;
    // Of ten thousands, all but a few come after those that are there.
    const last = first[MOST_EXAMPLES - 1];
    if (last !== undefined && digest >= last.tool.observed.digest) continue;
    const after = first.findIndex(({ tool }) => digest < tool.observed.digest);
    first.splice(after < 0 ? first.length : after, 0, place);
    first.length = Math.min(first.length, MOST_EXAMPLES);
  }
  return first;
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
