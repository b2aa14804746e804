import {
  conflictsOf,
  findingOf,
  parametersOf,
  reversibilityOf,
  signalsOf,
} from './classify/assemble.ts';
import type {
  Category,
  Confidence,
  Digest,
  Finding,
  ToolDefinition,
  Verdict,
} from './contract/index.ts';
import {
  decidingCategories,
  type Found,
  gradeCategory,
  gradeConfidence,
  gradeRisk,
  isRaised,
  roleOf,
  speaksFor,
  WEIGHTS,
  withoutContradicted,
} from './grade.ts';
import {
  OVERTURNING_RULES,
  RULE_METADATA,
  RULES,
  SECOND_RULES,
  SERVER_RULES,
} from './rules/index.ts';
import type { Draft, Judged } from './rules/rule.ts';
import { VOCABULARY } from './rules/text/lexicon/vocabulary.ts';
import { type Neighbours, NO_NEIGHBOURS } from './rules/text/neighbours.ts';
import { readTool, type ToolReading } from './rules/text/reading.ts';
import { readServer, type ServerReading } from './rules/text/server-reading.ts';
import { readTexts, type ToolTexts } from './rules/text/tool-texts.ts';
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

/** So many tools are judged together: more gains nothing, and what is read of them has to be kept till then. */
const TOGETHER = 64;

/** Applies every rule to every tool. The verdicts stand in the order of the tools. */
export function classify(input: ServerInput): Verdict[] {
  const server = serverOf(input);
  const verdicts: Verdict[] = [];
  for (let from = 0; from < input.tools.length; from += TOGETHER)
    for (const verdict of judge(input.tools.slice(from, from + TOGETHER), server))
      verdicts.push(verdict);
  return verdicts;
}

/** Findings in what the server tells every model that connects; their field is `instructions`. */
export function judgeInstructions(input: ServerInput): Finding[] {
  const { instructions = '' } = input;
  const server = serverOf(input);
  const asked: Case = { subject: 'the instructions', found: [] };
  for (const rule of SERVER_RULES) apply(rule.id, [asked], () => rule.findInInstructions(server));
  return asked.found.map(({ rule, field, span: [start, end], says, claim }) => ({
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

/** What rules are applied to, and what they found there. */
interface Case {
  /** For people, where a rule fails. */
  readonly subject: string;
  readonly found: Found[];
}

interface ToolCase extends Case {
  readonly digest: Digest;
  readonly tool: ToolReading;
}

interface GradedCase extends ToolCase {
  readonly deciding: readonly Found[];
  readonly category: Category;
  readonly confidence: Confidence;
}

/**
 * Judges some tools of a server. One step of reading and one rule after the other goes through all of them:
 * its program is then at hand, and fetching programs anew for each tool takes up to a tenth of the time.
 */
function judge(tools: ServerInput['tools'], server: ServerReading): Verdict[] {
  const texts = tools.map(({ definition }) => readTexts(definition));
  const cases = tools.map((tool, place) => caseOf(tool, server, texts[place]));
  for (const { id, find } of RULES) apply(id, cases, ({ tool }) => find(tool));
  const graded = cases.map((each) => overturned(grade(each)));
  for (const rule of SECOND_RULES)
    apply(rule.id, graded, ({ tool, category }) => rule.findGiven(tool, category));
  return graded.map(verdictOf);
}

function caseOf(
  { digest, definition }: ServerInput['tools'][number],
  server: ServerReading,
  texts: ToolTexts | undefined,
): ToolCase {
  const tool = readTool(definition, server, texts);
  return { subject: `the tool “${definition.name}”`, found: [], digest, tool };
}

function grade({ subject, found, digest, tool }: ToolCase): GradedCase {
  const deciding = decidingCategories(found);
  const category = gradeCategory(deciding);
  const confidence = gradeConfidence(found, deciding, category);
  return { subject, found, digest, tool, deciding, category, confidence };
}

/** What becomes of a category that rests on little once the rules that may overturn it have spoken. */
function overturned(graded: GradedCase): GradedCase {
  const { found, tool, category, confidence } = graded;
  const before = found.length;
  const judged: Judged = {
    category,
    confidence,
    claims: (each) => speaksFor(found, each),
    isRaised: () => isRaised(graded.deciding, category),
  };
  for (const rule of OVERTURNING_RULES)
    apply(rule.id, [graded], () => rule.findAgainst(tool, judged));
  const deciding = found.slice(before);
  if (deciding.length === 0) return graded;
  return { ...graded, deciding, category: gradeCategory(deciding), confidence: 'low' };
}

function verdictOf({ found, digest, tool, deciding, category, confidence }: GradedCase): Verdict {
  const { definition } = tool;
  const standing = withoutContradicted(found, category);
  const risk = gradeRisk(standing, category);
  const signals = signalsOf(standing);
  return {
    name: definition.name,
    digest,
    category,
    risk,
    confidence,
    reversibility: reversibilityOf(category, standing),
    summary: summarise(tool, category, signals),
    conflicts: conflictsOf(standing, category),
    signals,
    parameters: parametersOf(standing),
    findings: standing.map((draft) =>
      findingOf(draft, roleOf(draft, deciding, category, risk), definition),
    ),
  };
}

/** Findings of one rule in one tool that are kept: the first of them prove the point. */
const MOST_FINDINGS = 40;

/**
 * Adds what a rule finds in each case, the same words once.
 *
 * @throws RuleError
 */
function apply<Applied extends Case>(
  rule: string,
  cases: readonly Applied[],
  find: (each: Applied) => readonly Draft[],
): void {
  for (const each of cases) {
    try {
      const drafts = find(each);
      if (drafts.length > 0) keep(rule, drafts, each.found);
    } catch (cause) {
      throw new RuleError(rule, each.subject, cause);
    }
  }
}

function keep(rule: string, drafts: readonly Draft[], found: Found[]): void {
  const first = found.length;
  for (const draft of drafts.slice(0, MOST_FINDINGS)) {
    if (!isRepeated(draft, found, first)) found.push(foundBy(rule, draft));
  }
}

/** All with the same members, whatever a draft leaves out, so that what grades them meets one shape. */
function foundBy(rule: string, draft: Draft): Found {
  const { field, span, says, claim, firm, use, decoded, kind } = draft;
  return { rule, field, span, says, claim, firm, use, decoded, kind };
}

function isRepeated(
  { field, span, claim }: Draft,
  found: readonly Found[],
  first: number,
): boolean {
  for (let place = first; place < found.length; place++) {
    const other = found[place];
    const isSame = other?.field === field && other.span[0] === span[0] && other.span[1] === span[1];
    if (isSame && sameClaim(other.claim, claim)) return true;
  }
  return false;
}

function sameClaim(one: Draft['claim'], other: Draft['claim']): boolean {
  return (
    one.about === other.about &&
    (one.about !== 'signal' || other.about !== 'signal' || one.signal === other.signal)
  );
}

/**
 * What the rules are made of, as one text: what each says of itself, what the findings weigh and which
 * words are known. Whoever stores a verdict stores a digest of it.
 */
export function ruleSetContent(): string {
  return JSON.stringify({ rules: RULE_METADATA, weights: WEIGHTS, vocabulary: VOCABULARY });
}
