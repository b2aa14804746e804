import type { Draft, Rule } from './rule.ts';
import { lookBeside } from './text/every-text.ts';
import { Aside, isPartlyAbroad, type Passage } from './text/passage.ts';
import { fieldOfText } from './text/schema-texts.ts';
import { findSteering } from './text/steering.ts';
import { LETTERS_ABROAD } from './text/steering-abroad.ts';
import {
  anyOf,
  GUARDED_FILE,
  namesGuardedFile,
  ORDER_KEYS,
  type SteeringKind,
} from './text/steering-patterns.ts';
import { maySteer } from './text/steering-scan.ts';
import { MARK } from './text/word.ts';

const SAYS: Readonly<Record<SteeringKind, string>> = {
  'call-first': 'These words push the tool before all others instead of saying what it is for.',
  secrecy: 'These words ask the model to keep something from the user.',
  override: 'These words ask the model to set other instructions or tools aside.',
  'reach-out': 'These words ask for data that the call has no need of.',
  alarm: 'These words give the model an order rather than a description.',
};

/** An order needs more characters than this, as one of three words of Chinese has. */
const SHORTEST_ORDER = 7;

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

function lookInto(passage: Passage | Aside, drafts: Draft[]): void {
  const { field, text, tokens } = passage;
  const isAbroad = passage instanceof Aside ? LETTERS_ABROAD.test(text) : isPartlyAbroad(passage);
  for (const { kind, start, end } of findSteering(text, tokens, isAbroad)) {
    drafts.push({ field, span: [start, end], says: SAYS[kind], claim: CLAIM });
  }
}

const CLAIM = { about: 'signal', signal: 'instructions' } as const;

/** A text was looked up word by word when it was read: its marks tell. */
function mayHoldOrders(passage: Passage): boolean {
  return (
    (passage.marks & (MARK.strong | MARK.loud)) !== 0 ||
    isPartlyAbroad(passage) ||
    namesGuardedFile(passage.text)
  );
}

/** All in one, so that a text is gone through once. Alternatives without repetition: linear in its length. */
const ORDERING_OR_GUARDED = new RegExp(
  `${anyOf(ORDER_KEYS)}|${GUARDED_FILE.source}|${LETTERS_ABROAD.source}`,
  'g',
);
