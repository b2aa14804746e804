import type { ToolDefinition } from '../../scanner/contract/tool-definition.ts';
import type { Claim, Finding, Verdict } from '../../scanner/contract/verdict.ts';
import { describeField, textOfField } from './field-text.ts';
import { href } from './href.ts';
import { excerpt, type Mark, type Segment } from './marked-text.ts';
import { routes } from './routes.ts';
import { titleOf } from './words.ts';

/** What one or more rules say about one exact stretch of a definition. */
export interface EvidenceNote {
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

/** Sorts the findings of a verdict by how much they count, by field and by place, and numbers them. */
export function evidenceOf(definition: ToolDefinition, verdict: Verdict): Evidence {
  const marks = new Map<string, Mark[]>();
  const numbered = { next: 1 };
  const blocksOf = (findings: readonly Finding[], kept = marks) =>
    groupBy(findings, ({ field }) => field).map(([field, ofField]) =>
      blockOf(definition, field, ofField, kept, numbered),
    );
  const decisive = blocksOf(verdict.findings.filter((finding) => isDecisive(finding, verdict)));
  return {
    decisive,
    supporting: blocksOf(
      verdict.findings.filter(
        (finding) => finding.role === 'supports' && !isDecisive(finding, verdict),
      ),
    ),
    overruled: blocksOf(
      verdict.findings.filter(
        (finding) => finding.role === 'overruled' && !isDecisive(finding, verdict),
      ),
      new Map(),
    ),
    marks,
  };
}

/** Whatever settled the category or level, and one finding at least for every signal. */
function isDecisive(finding: Finding, verdict: Verdict): boolean {
  if (finding.role === 'decides') return true;
  const place = verdict.findings.indexOf(finding);
  return verdict.signals.some(({ findings }) => findings[0] === place);
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
  const notes = groupBy(sorted, ({ span }) => span.join()).map(([, same]) => {
    const note = noteOf(same, numbered.next++);
    const [first] = same;
    const target = note.rules[0]?.href;
    if (first !== undefined && target !== undefined) {
      ofField.push({ span: first.span, number: note.number, href: target });
    }
    return note;
  });
  marks.set(field, [...(marks.get(field) ?? []), ...ofField]);
  const text = textOfField(definition, field) ?? '';
  return { field, place: describeField(field), segments: excerpt(text, ofField), notes };
}

function noteOf(findings: readonly Finding[], number: number): EvidenceNote {
  const unique = (items: readonly string[]) => [...new Set(items)];
  return {
    number,
    rules: unique(findings.map(({ rule }) => rule)).map((id) => ({
      id,
      href: href(routes.rule(id)),
    })),
    says: unique(findings.map(({ says }) => says)),
    claims: unique(findings.flatMap(({ claim }) => wordsOfClaim(claim))),
  };
}

function wordsOfClaim(claim: Claim): string[] {
  switch (claim.about) {
    case 'category':
      return [titleOf(claim.category)];
    case 'risk':
      return [titleOf(claim.risk)];
    case 'signal':
      return [titleOf(claim.signal)];
    case 'parameter':
      return [];
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
