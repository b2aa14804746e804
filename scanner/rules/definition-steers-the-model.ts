import type { Draft, Rule } from './rule.ts';
import { lookBeside } from './text/every-text.ts';
import { Aside, type Passage } from './text/passage.ts';
import type { ToolReading } from './text/reading.ts';
import { fieldOfText } from './text/schema-texts.ts';
import { findSteering } from './text/steering.ts';
import { GUARDED_FILE, namesGuardedFile, type SteeringKind } from './text/steering-patterns.ts';
import { maySteer } from './text/steering-scan.ts';
import { MARK } from './text/word.ts';

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
  find(tool) {
    const drafts: Draft[] = [];
    for (const passage of tool.passages) {
      if (mayHoldOrders(passage)) lookInto(passage, drafts);
    }
    if (drafts.length === 1 && isAboutPrompts(tool)) drafts.pop();
    lookBeside(tool, ORDERING_OR_GUARDED, (beside) => {
      if (beside.text.length <= SHORTEST_ORDER || !maySteer(beside.text)) return;
      lookInto(
        beside instanceof Aside ? beside : new Aside(fieldOfText(beside), beside.text),
        drafts,
      );
    });
    return drafts;
  },
};

/** `set_system_prompt`, "Sets the system prompt": a prompt that is kept here is what the tool works on. */
function isAboutPrompts({ leading }: ToolReading): boolean {
  return leading.some(
    ({ act }) => act.object.head === 'prompt' && act.object.words.includes('system'),
  );
}

function lookInto(passage: Passage | Aside, drafts: Draft[]): void {
  const { field, text } = passage;
  for (const { kind, start, end } of findSteering(text, passage.tokens)) {
    drafts.push({ field, span: [start, end], says: SAYS[kind], claim: CLAIM });
  }
}

const CLAIM = { about: 'signal', signal: 'instructions' } as const;

/** An English text was looked up word by word when it was read: its marks tell the same sooner. */
function mayHoldOrders({ language, marks, text }: Passage): boolean {
  if (language !== 'english') return mayGiveOrders(text);
  return (marks & MARK.strong) !== 0 || namesGuardedFile(text);
}

/**
 * Whether a text has a word without which it gives no order, or names a guarded file. Most texts have
 * none, and looking for these is several times quicker than following the patterns.
 */
function mayGiveOrders(text: string): boolean {
  ORDERING_OR_GUARDED.lastIndex = 0;
  return text.length > SHORTEST_ORDER && ORDERING_OR_GUARDED.test(text);
}

// Alternatives without repetition: linear in the length of the text.
const ORDERING =
  /[Mm]ust|MUST|[Aa]lways|ALWAYS|[Nn]ever|NEVER|[Ii]gnore|IGNORE|isregard|DISREGARD|verride|instead|user|before|refer this|conversation|chat|system prompt|secret|riority|recedence|ailure|ailing|do not |DO NOT|you are now/;

/** Both in one, so that a text is gone through once. */
const ORDERING_OR_GUARDED = new RegExp(`${ORDERING.source}|${GUARDED_FILE.source}`, 'g');
