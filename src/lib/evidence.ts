import type { ToolDefinition } from '../../scanner/contract/tool-definition.ts';
import type { Claim, Finding, Verdict } from '../../scanner/contract/verdict.ts';
import { textOfField } from '../../scanner/rules/text/field.ts';
import { describeField } from './field-words.ts';
import { href } from './href.ts';
import { excerpt, type Mark, type Segment } from './marked-text.ts';
import { routes } from './routes.ts';
import { titleOf } from './words.ts';

/** What one or more rules say about one exact stretch of a definition. */
interface EvidenceNote {
  /** Counts the notes of a tool from 1; the marks in the text bear the same number. */
  readonly number: number;
  readonly rules: readonly { readonly id: string; readonly href: string }[];
  readonly says: readonly string[];
  /** What it is evidence of: “Destructive”, “Critical”, “Secrets”. */
  readonly claims: readonly string[];
}

/** One field of a definition with its marks, and the notes to them. */
export interface EvidenceBlock {
  readonly field: string;
  readonly place: { readonly words: string; readonly name: string };
  readonly segments: readonly Segment[];
  readonly notes: readonly EvidenceNote[];
}

/** The evidence for a verdict: what settled it or agrees, and what points elsewhere. */
export interface Evidence {
  readonly decisive: readonly EvidenceBlock[];
  readonly supporting: readonly EvidenceBlock[];
  readonly overruled: readonly EvidenceBlock[];
  /** Field → the marks that speak for the verdict, to be shown in the whole definition too. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

/**
 * Sorts the findings of a verdict by how much they count, by what they are about, by field and place,
 * and numbers them. What is said of parameters stands in their table and is only marked.
 */
export function evidenceOf(definition: ToolDefinition, verdict: Verdict): Evidence {
  const marks = new Map<string, Mark[]>();
  const numbered = { next: 1 };
  const blocksOf = (findings: readonly Finding[], kept = marks) =>
    groupBy(findings, ({ field }) => field).map(([field, ofField]) =>
      blockOf(definition, field, ofField, kept, numbered),
    );
  const weighed = verdict.findings
    .filter(({ claim }) => claim.about !== 'parameter')
    .sort((a, b) => rankOf(a) - rankOf(b));
  const decisive = decisiveOf(verdict);
  const others = weighed.filter((finding) => !decisive.has(finding));
  const evidence = {
    decisive: blocksOf(weighed.filter((finding) => decisive.has(finding))),
    supporting: blocksOf(others.filter(({ role }) => role !== 'overruled')),
    overruled: blocksOf(
      others.filter(({ role }) => role === 'overruled'),
      new Map(),
    ),
  };
  markParameters(verdict, marks);
  return { ...evidence, marks };
}

const ABOUT: readonly Claim['about'][] = ['category', 'risk', 'signal', 'parameter'];

function rankOf({ claim }: Finding): number {
  return ABOUT.indexOf(claim.about);
}

/** Whatever settled the category or level, and one finding at least for every signal. */
function decisiveOf({ findings, signals }: Verdict): Set<Finding> {
  const decisive = new Set(findings.filter(({ role }) => role === 'decides'));
  for (const {
    findings: [first = -1],
  } of signals) {
    const finding = findings[first];
    if (finding !== undefined) decisive.add(finding);
  }
  return decisive;
}

/** In the table of parameters every risky name leads to the rule that says so. */
function markParameters({ findings }: Verdict, marks: Map<string, Mark[]>): void {
  for (const { claim, field, span, rule } of findings) {
    if (claim.about !== 'parameter' || marks.has(field)) continue;
    marks.set(field, [{ span, number: 0, href: href(routes.rule(rule)) }]);
  }
}

function blockOf(
  definition: ToolDefinition,
  field: string,
  findings: readonly Finding[],
  marks: Map<string, Mark[]>,
  numbered: { next: number },
): EvidenceBlock {
  const sorted = [...findings].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const ofField: Mark[] = [];
  const notes = bySpan(sorted).map((group) => {
    const note = noteOf(group, numbered.next++);
    const target = note.rules[0]?.href;
    if (target !== undefined)
      ofField.push({ span: group[0].span, number: note.number, href: target });
    return note;
  });
  const before = marks.get(field);
  marks.set(field, before === undefined ? ofField : [...before, ...ofField]);
  const text = textOfField(definition, field) ?? '';
  return { field, place: describeField(field), segments: excerpt(text, ofField), notes };
}

/** Findings about the same stretch, which stand beside each other where all are sorted. */
function bySpan(sorted: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups: [Finding, ...Finding[]][] = [];
  for (const finding of sorted) {
    const group = groups.at(-1);
    const [start, end] = finding.span;
    if (group?.[0].span[0] === start && group[0].span[1] === end) group.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function noteOf(findings: readonly Finding[], number: number): EvidenceNote {
  return {
    number,
    rules: unique(findings.map(({ rule }) => rule)).map((id) => ({
      id,
      href: href(routes.rule(id)),
    })),
    says: unique(findings.map(({ says }) => says)),
    claims: unique(findings.map(({ claim }) => wordsOfClaim(claim))),
  };
}

/** Most notes rest on one finding. */
function unique(items: readonly string[]): readonly string[] {
  return items.length === 1 ? items : [...new Set(items)];
}

function wordsOfClaim(claim: Claim): string {
  switch (claim.about) {
    case 'category':
      return titleOf(claim.category);
    case 'risk':
      return titleOf(claim.risk);
    case 'signal':
      return titleOf(claim.signal);
    case 'parameter':
      return claim.parameter;
  }
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}
