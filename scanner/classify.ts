import {
  conflictsOf,
  parametersOf,
  pointedAt,
  reversibilityOf,
  signalsOf,
  withoutRepeats,
} from './classify/assemble.ts';
import type { Digest, Finding, ToolDefinition, Verdict } from './contract/index.ts';
import {
  decidingCategories,
  type Found,
  gradeCategory,
  gradeConfidence,
  gradeRisk,
  roleOf,
  WEIGHTS,
} from './grade.ts';
import { RULE_METADATA, RULES, SECOND_RULES, SERVER_RULES } from './rules/index.ts';
import type { Draft } from './rules/rule.ts';
import { VOCABULARY } from './rules/text/lexicon/vocabulary.ts';
import { type Neighbours, NO_NEIGHBOURS } from './rules/text/neighbours.ts';
import { readTool, type ToolReading } from './rules/text/reading.ts';
import { readServer, type ServerReading } from './rules/text/server-reading.ts';
import { summarise } from './summarise.ts';

export { indexNeighbours, type Neighbours } from './rules/text/neighbours.ts';

/** What is classified: a server's tools, and what is known around them. */
export interface ServerInput {
  /** The server's name or id. */
  readonly server?: string | undefined;
  /** What the server tells every model that connects. */
  readonly instructions?: string | undefined;
  readonly tools: readonly { readonly digest: Digest; readonly definition: ToolDefinition }[];
  /** The servers of the catalogue, indexed once for all, for names that clash; this server's own entry does not count. */
  readonly neighbours?: Neighbours;
}

/** A rule that failed: a bug of ours, and never a silent pass. */
export class RuleError extends Error {
  override readonly name = 'RuleError';

  constructor(rule: string, subject: string, cause: unknown) {
    super(`The rule ${rule} failed on ${subject}.`, { cause });
  }
}

/** Applies every rule to every tool. The verdicts stand in the order of the tools. */
export function classify(input: ServerInput): Verdict[] {
  const server = serverOf(input);
  return input.tools.map(({ digest, definition }) => judge(readTool(definition, server), digest));
}

/** Findings in what the server tells every model that connects; their field is `instructions`. */
export function judgeInstructions(input: ServerInput): Finding[] {
  const { instructions = '' } = input;
  const server = serverOf(input);
  return SERVER_RULES.flatMap((rule) =>
    apply(rule.id, 'the instructions', () => rule.findInInstructions(server)),
  ).map(({ rule, field, span: [start, end], says, claim }) => ({
    rule,
    field,
    span: [start, end],
    text: instructions.slice(start, end),
    says,
    claim,
    role: 'decides',
  }));
}

function serverOf(input: ServerInput): ServerReading {
  const { server, instructions, tools, neighbours = NO_NEIGHBOURS } = input;
  const definitions = tools.map(({ definition }) => definition);
  return readServer(server, instructions, definitions, neighbours);
}

function judge(tool: ToolReading, digest: Digest): Verdict {
  const { definition } = tool;
  const subject = `the tool “${definition.name}”`;
  const first = RULES.flatMap((rule) => apply(rule.id, subject, () => rule.find(tool)));
  const category = gradeCategory(first);
  const second = SECOND_RULES.flatMap((rule) =>
    apply(rule.id, subject, () => rule.findGiven(tool, category)),
  );
  const found = withoutRepeats([...first, ...second]);
  const risk = gradeRisk(found, category);
  const deciding = decidingCategories(found);
  const signals = signalsOf(found);
  return {
    name: definition.name,
    digest,
    category,
    risk,
    confidence: gradeConfidence(found, deciding, category),
    reversibility: reversibilityOf(category, found),
    summary: summarise(tool, category, signals),
    conflicts: conflictsOf(found, category),
    signals,
    parameters: parametersOf(found),
    findings: found.map((draft) => ({
      ...pointedAt(draft, definition),
      role: roleOf(draft, deciding, category, risk),
    })),
  };
}

/** Findings of one rule in one tool that are kept: the first of them prove the point. */
const MOST_FINDINGS = 40;

function apply(rule: string, subject: string, find: () => readonly Draft[]): Found[] {
  try {
    const drafts = find();
    return drafts.slice(0, MOST_FINDINGS).map((draft) => ({ ...draft, rule }));
  } catch (cause) {
    throw new RuleError(rule, subject, cause);
  }
}

/**
 * What the rules are made of, as one text: what each says of itself, what the findings weigh and which
 * words are known. Whoever stores a verdict stores a digest of it.
 */
export function ruleSetContent(): string {
  return JSON.stringify({ rules: RULE_METADATA, weights: WEIGHTS, vocabulary: VOCABULARY });
}
