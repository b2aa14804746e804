import { describe, expect, it } from 'vitest';
import type { Category, Confidence, ToolDefinition } from '../contract/index.ts';
import type { Draft, OverturningRule, Rule, RuleMetadata, SecondRule, ServerRule } from './rule.ts';
import { textOfField } from './text/field.ts';
import { indexNeighbours, type Neighbour } from './text/neighbours.ts';
import { readTool } from './text/reading.ts';
import { readServer } from './text/server-reading.ts';

/** A definition that a rule is tried on, and why it should fire or stay quiet. */
export interface RuleCase {
  readonly because: string;
  readonly tool: ToolDefinition;
  readonly server?: string;
  /** Other tools of the same server. */
  readonly siblings?: readonly ToolDefinition[];
  readonly neighbours?: readonly Neighbour[];
  readonly instructions?: string;
  /** For a rule that needs to know the category. */
  readonly category?: Category;
  /** For a rule that asks how much that rests on. */
  readonly confidence?: Confidence;
  /** For a rule that asks what else findings speak for. */
  readonly claimed?: readonly Category[];
  readonly raised?: boolean;
  /** Words that one of the findings points at. */
  readonly words?: string;
}

export interface RuleCases {
  readonly fires: readonly RuleCase[];
  /** At least one is a near miss. */
  readonly quiet: readonly RuleCase[];
}

type AnyRule = Rule | SecondRule | OverturningRule | ServerRule;

/** Tests that a rule fires where it should, points at words that stand there, and is quiet elsewhere. */
export function testRule(rule: AnyRule, { fires, quiet }: RuleCases): void {
  describe(rule.id, () => {
    it.each(fires)('fires, because $because', (each) => {
      const drafts = draftsOf(rule, each);
      expect(drafts.length).toBeGreaterThan(0);
      const words = drafts.map((draft) => wordsAt(draft, each));
      expect(words.every((text) => text !== '')).toBe(true);
      if (each.words !== undefined) expect(words).toContain(each.words);
      expect(drafts.map(({ claim }) => claim.about)).toContain(subjectOf(rule));
    });
    it.each(quiet)('stays quiet, because $because', (each) => {
      expect(draftsOf(rule, each).map((draft) => wordsAt(draft, each))).toEqual([]);
    });
  });
}

function draftsOf(rule: AnyRule, each: RuleCase): readonly Draft[] {
  const tools = [each.tool, ...(each.siblings ?? [])];
  const neighbours = indexNeighbours(each.neighbours ?? []);
  const server = readServer(each.server, each.instructions, tools, neighbours);
  if ('findInInstructions' in rule) return rule.findInInstructions(server);
  const reading = readTool(each.tool, server);
  const { category = 'unknown', confidence = 'low', claimed = [], raised = false } = each;
  if ('findAgainst' in rule)
    return rule.findAgainst(reading, {
      category,
      confidence,
      claims: (each) => claimed.includes(each),
      isRaised: () => raised,
    });
  return 'find' in rule ? rule.find(reading) : rule.findGiven(reading, category);
}

function wordsAt({ field, span }: Draft, each: RuleCase): string {
  const text = field === 'instructions' ? each.instructions : textOfField(each.tool, field);
  return text?.slice(...span) ?? '';
}

function subjectOf({ speaksTo }: RuleMetadata): string {
  return Object.keys(speaksTo)[0] ?? '';
}
