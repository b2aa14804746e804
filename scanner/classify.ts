import type {
  Category,
  Digest,
  Finding,
  Reversibility,
  RiskyParameter,
  SecretUse,
  Signal,
  ToolDefinition,
  Verdict,
} from './contract/index.ts';
import { SIGNALS } from './contract/index.ts';
import {
  decidingCategories,
  type Found,
  gradeCategory,
  gradeConfidence,
  gradeRisk,
  roleOf,
} from './grade.ts';
import { RULES, SECOND_RULES } from './rules/index.ts';
import type { Draft } from './rules/rule.ts';
import { textOfField } from './rules/text/field.ts';
import { indexNeighbours, type Neighbour } from './rules/text/neighbours.ts';
import { readTool, type ToolReading } from './rules/text/reading.ts';
import { readServer } from './rules/text/server-reading.ts';
import { summarise } from './summarise.ts';

/** What is classified: a server's tools, and what is known around them. */
export interface ServerInput {
  /** The server's name or id. */
  readonly server?: string | undefined;
  /** What the server tells every model that connects. */
  readonly instructions?: string | undefined;
  readonly tools: readonly { readonly digest: Digest; readonly definition: ToolDefinition }[];
  /** The other servers of the catalogue, for names that clash. */
  readonly neighbours?: readonly Neighbour[];
}

/** A rule that failed on a tool: a bug of ours, and never a silent pass. */
export class RuleError extends Error {
  override readonly name = 'RuleError';

  constructor(rule: string, tool: string, cause: unknown) {
    super(`The rule ${rule} failed on the tool “${tool}”.`, { cause });
  }
}

/** Applies every rule to every tool. The verdicts stand in the order of the tools. */
export function classify(input: ServerInput): Verdict[] {
  const definitions = input.tools.map(({ definition }) => definition);
  const neighbours = indexNeighbours(input.neighbours ?? []);
  const server = readServer(input.server, input.instructions, definitions, neighbours);
  return input.tools.map(({ digest, definition }) => judge(readTool(definition, server), digest));
}

function judge(tool: ToolReading, digest: Digest): Verdict {
  const first = RULES.flatMap((rule) => apply(rule.id, tool, () => rule.find(tool)));
  const category = gradeCategory(first);
  const second = SECOND_RULES.flatMap((rule) =>
    apply(rule.id, tool, () => rule.findGiven(tool, category)),
  );
  const found = [...first, ...second];
  const risk = gradeRisk(found, category);
  const deciding = decidingCategories(found);
  const findings = found.map((draft) => ({
    ...findingOf(draft, tool),
    role: roleOf(draft, deciding, category, risk),
  }));
  const firm = findings.map((finding, place) => ({
    ...finding,
    firm: found[place]?.firm !== false,
  }));
  const signals = signalsOf(found);
  return {
    name: tool.definition.name,
    digest,
    category,
    risk,
    confidence: gradeConfidence(firm),
    reversibility: reversibilityOf(category, signals),
    summary: summarise(tool, category, signals),
    conflicts: [],
    signals,
    parameters: parametersOf(found),
    findings,
  };
}

function apply(rule: string, tool: ToolReading, find: () => readonly Draft[]): Found[] {
  try {
    return find().map((draft) => ({ ...draft, rule }));
  } catch (cause) {
    throw new RuleError(rule, tool.definition.name, cause);
  }
}

function findingOf(
  { rule, field, span, says, claim }: Found,
  tool: ToolReading,
): Omit<Finding, 'role'> {
  const [start, end] = span;
  return {
    rule,
    field,
    span: [start, end],
    text: textAt(tool, field).slice(start, end),
    says,
    claim,
  };
}

function textAt(tool: ToolReading, field: string): string {
  const text = textOfField(tool.definition, field);
  if (text === undefined)
    throw new Error(`A finding points at “${field}”, which the definition lacks.`);
  return text;
}

/** Findings by signal, in the order of the signals. */
function signalsOf(found: readonly Found[]): Signal[] {
  return SIGNALS.flatMap((id) => {
    const places = found.flatMap(({ claim }, place) =>
      claim.about === 'signal' && claim.signal === id ? [place] : [],
    );
    if (places.length === 0) return [];
    const drafts = places.flatMap((place) => found[place] ?? []);
    const uses = [...new Set(drafts.flatMap(({ use }) => use ?? []))].toSorted() as SecretUse[];
    const decoded = drafts.flatMap((draft) => draft.decoded ?? []).join('');
    return [
      {
        id,
        findings: places,
        ...(uses.length > 0 && { uses }),
        ...(decoded !== '' && { decoded }),
      },
    ];
  });
}

function parametersOf(found: readonly Found[]): RiskyParameter[] {
  return found.flatMap(({ claim, kind, field }, place) =>
    claim.about === 'parameter' && kind !== undefined
      ? [{ name: claim.parameter, field, kind, findings: [place] }]
      : [],
  );
}

const REVERSIBILITY: Readonly<Record<Category, Reversibility>> = {
  unknown: 'unknown',
  read: 'nothing-changes',
  write: 'reversible',
  execute: 'unknown',
  destructive: 'irreversible',
  financial: 'irreversible',
};

function reversibilityOf(category: Category, signals: readonly Signal[]): Reversibility {
  const isSent = category === 'execute' && signals.some(({ id }) => id === 'messaging');
  return isSent ? 'irreversible' : REVERSIBILITY[category];
}
