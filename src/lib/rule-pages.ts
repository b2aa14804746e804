import { DECIDED_EXACTLY, type Share } from '../../scanner/accuracy.ts';
import type { FindingRole } from '../../scanner/contract/verdict.ts';
import type { RuleMetadata, Subject } from '../../scanner/rules/rule.ts';
import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import { remembered } from './remember.ts';
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

/** What counts for more comes first. */
const RANKS: Readonly<Record<FindingRole, number>> = { decides: 0, supports: 1, overruled: 2 };

/** What every rule has found in the catalogue, by id. */
export function usesOfRules(catalogue: Catalogue): ReadonlyMap<string, RuleUse> {
  return remembered('uses of rules', catalogue, findUses);
}

function findUses({ servers }: Catalogue): ReadonlyMap<string, RuleUse> {
  const examples = new Map<string, RuleExample[]>();
  for (const server of servers) {
    for (const tool of server.tools) {
      for (const [rule, example] of examplesOf(server, tool)) {
        const list = examples.get(rule);
        if (list === undefined) examples.set(rule, [example]);
        else list.push(example);
      }
    }
  }
  return new Map([...examples].map(([rule, list]) => [rule, useOf(list)]));
}

/** The strongest finding of each rule in one tool, the first of them where several are. */
function examplesOf(server: CatalogueServer, tool: CatalogueTool): Map<string, RuleExample> {
  const strongest = new Map<string, RuleExample>();
  for (const { rule, field, text, role } of tool.verdict.findings) {
    const known = strongest.get(rule);
    if (known === undefined || RANKS[role] < RANKS[known.role])
      strongest.set(rule, { server, tool, field, text, role });
  }
  return strongest;
}

/** Which tools are shown follows from their digests: it looks random and stays as it is. */
function useOf(list: readonly RuleExample[]): RuleUse {
  const counted = (role: FindingRole) => list.filter((example) => example.role === role).length;
  return {
    tools: {
      decides: counted('decides'),
      supports: counted('supports'),
      overruled: counted('overruled'),
    },
    examples: [...list].sort(strongestFirst).slice(0, MOST_EXAMPLES),
  };
}

function strongestFirst(a: RuleExample, b: RuleExample): number {
  const byRole = RANKS[a.role] - RANKS[b.role];
  return byRole || (a.tool.observed.digest < b.tool.observed.digest ? -1 : 1);
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
