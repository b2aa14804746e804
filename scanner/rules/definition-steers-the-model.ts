import type { Draft, Rule } from './rule.ts';
import { readPassage } from './text/passage.ts';
import type { ToolReading } from './text/reading.ts';
import { findSteering } from './text/steering.ts';
import type { SteeringKind } from './text/steering-patterns.ts';
import type { Token } from './text/token.ts';

const SAYS: Readonly<Record<SteeringKind, string>> = {
  'call-first': 'These words push the tool before all others instead of saying what it is for.',
  secrecy: 'These words ask the model to keep something from the user.',
  override: 'These words ask the model to set other instructions or tools aside.',
  'reach-out': 'These words ask for data that the call has no need of.',
  alarm: 'These words give the model an order rather than a description.',
};

/** How a tool is used is guidance; who comes first, what to hide and what else to read is steering. */
export const rule: Rule = {
  id: 'definition-steers-the-model',
  title: 'The definition steers the model beyond using this tool',
  speaksTo: { signal: 'instructions' },
  looksAt: ['title', 'description', 'inputSchema', 'outputSchema'],
  find: (tool) => textsOf(tool).flatMap(({ field, text, tokens }) => draftsOf(field, text, tokens)),
};

interface Text {
  readonly field: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Every text that a model reads; short ones hold no order. */
function textsOf(tool: ToolReading): Text[] {
  const passages = [
    tool.title,
    tool.description?.passage,
    ...tool.parameters.map(({ description }) => description),
  ];
  const read = passages.filter((passage) => passage !== undefined);
  const others = [...tool.inputTexts, ...tool.outputTexts].filter(
    ({ text }) => text.length > SHORTEST_ORDER,
  );
  return [...read, ...others.map(({ field, text }) => readPassage(field, text))];
}

/** An order needs more characters than this. */
const SHORTEST_ORDER = 24;

function draftsOf(field: string, text: string, tokens: readonly Token[]): Draft[] {
  return findSteering(text, tokens).map(({ kind, start, end }) => ({
    field,
    span: [start, end] as const,
    says: SAYS[kind],
    claim: { about: 'signal', signal: 'instructions' } as const,
  }));
}
