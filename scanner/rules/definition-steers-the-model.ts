import type { Draft, Rule } from './rule.ts';
import { readPassage } from './text/passage.ts';
import type { ToolReading } from './text/reading.ts';
import { fieldOfText } from './text/schema-texts.ts';
import { findSteering } from './text/steering.ts';
import { GUARDED_FILE, type SteeringKind } from './text/steering-patterns.ts';

const SAYS: Readonly<Record<SteeringKind, string>> = {
  'call-first': 'These words push the tool before all others instead of saying what it is for.',
  secrecy: 'These words ask the model to keep something from the user.',
  override: 'These words ask the model to set other instructions or tools aside.',
  'reach-out': 'These words ask for data that the call has no need of.',
  alarm: 'These words give the model an order rather than a description.',
};

/** An order needs more characters than this. */
const SHORTEST_ORDER = 24;

/** How a tool is used is guidance; who comes first, what to hide and what else to read is steering. */
export const rule: Rule = {
  id: 'definition-steers-the-model',
  title: 'The definition steers the model beyond using this tool',
  speaksTo: { signal: 'instructions' },
  looksAt: ['title', 'description', 'inputSchema', 'outputSchema'],
  find: (tool) => [...inPassages(tool), ...inAsides(tool), ...inRest(tool)],
};

function inPassages({ passages }: ToolReading): Draft[] {
  return passages.flatMap(({ field, text, tokens }) =>
    findSteering(text, tokens).map(({ kind, start, end }) => draftOf(field, kind, [start, end])),
  );
}

function inAsides({ asides }: ToolReading): Draft[] {
  return asides.flatMap((aside) => {
    if (!mayGiveOrders(aside.text)) return [];
    return findSteering(aside.text, aside.tokens).map(({ kind, start, end }) =>
      draftOf(aside.field, kind, [start, end]),
    );
  });
}

function inRest({ rest }: ToolReading): Draft[] {
  return rest.flatMap((each) => {
    if (!mayGiveOrders(each.text)) return [];
    const { text, tokens } = readPassage('', each.text);
    return findSteering(text, tokens).map(({ kind, start, end }) =>
      draftOf(fieldOfText(each), kind, [start, end]),
    );
  });
}

/**
 * Whether an aside has a word of the patterns that matter beside a parameter, or a path. Looking for
 * these is several times quicker than splitting the text.
 */
function mayGiveOrders(text: string): boolean {
  return text.length > SHORTEST_ORDER && (ORDERING.test(text) || GUARDED_FILE.test(text));
}

// Alternatives without repetition: linear in the length of the text.
const ORDERING =
  /[Mm]ust|MUST|[Aa]lways|ALWAYS|[Nn]ever|NEVER|[Ii]gnore|IGNORE|isregard|DISREGARD|verride|instead|user|conversation|chat|system prompt|secret|riority/;

function draftOf(field: string, kind: SteeringKind, span: readonly [number, number]): Draft {
  return { field, span, says: SAYS[kind], claim: { about: 'signal', signal: 'instructions' } };
}
