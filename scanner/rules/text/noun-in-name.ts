import type { Act } from './act.ts';
import { closesName, type NameReading } from './name-acts.ts';
import type { DescriptionReading, SensedAct } from './reading.ts';
import { whatIsTold } from './told-things.ts';

/**
 * Whether a verb of the name is part of a noun, as the description tells, which only names what is shown:
 * `swap_quote_buy`, "Quote for a swap", `charge_guardian`, "Findings of charges", `queue_depth`, "Who waits".
 */
export function isNounInName(
  sensed: SensedAct,
  name: NameReading,
  description: DescriptionReading,
): boolean {
  const { act, effect } = sensed;
  const { main, passage } = description;
  if (passage.language !== 'english' || !main.every(({ act: said }) => said.implied)) return false;
  const isBehind = closesName(act, name.words);
  if (isBehind && name.words.some(({ lower }) => QUOTES.has(lower))) return true;
  const told = whatIsTold(description);
  if (!act.doubtful && told !== undefined && effect !== 'destructive') {
    const isAsked = told === 'answer' && !isBehind && !isSurelyVerb(name.words[0]);
    return isAsked || (OFTEN_NOUNS.has(act.lemma) && !isHead(act, main));
  }
  if (!act.doubtful) return false;
  const isTold = passage.tokens.some(({ word }) => word?.lemma === act.lemma);
  // “Hall-to-hall transfer”: what the line ends in is what is done.
  if (effect === 'financial') return isTold && passage.tokens.at(-1)?.lower !== act.lemma;
  if (told === 'answer') return true;
  if (told === 'thing' && (THINGS.has(act.lemma) || !isHead(act, main))) return true;
  // `loom_stop`, "Emergency stop of a loom": the description says it again.
  const isWritten = name.words.at(-1)?.lower === act.lemma;
  return isBehind && isWritten && !isTold;
}

/** `jar_copy`, "Full copy of a jar": what the name asks to do is what the description names. */
function isHead({ lemma }: Act, main: readonly SensedAct[]): boolean {
  return main.some(({ act: { object } }) => object.words.at(-1) === lemma);
}

/** Verbs that as part of a name seldom say what is done: `run_tasks`, `store_metadata`, `session_replay`. */
const OFTEN_NOUNS = new Set(
  `run go scroll replay follow substitute store silence finish boot retry consent eval reconcile ingest merge login strip
   splice fill handover refresh import new annotate grant watchlist launch`.split(/\s+/),
);

/** Nouns for things that are there, where other words that are verbs as well name what is done. */
const THINGS = new Set(
  'queue link record file stack book log group stage index map scale share trace issue table order message contact'.split(
    ' ',
  ),
);

/** "Create", "delete": at the head of a name these are never nouns. */
export function isSurelyVerb(word: NameReading['words'][number] | undefined): boolean {
  return SURELY_VERBS.has(word?.lower ?? '');
}

const SURELY_VERBS = new Set(
  'create add insert update delete remove send start stop fill append upload'.split(' '),
);

/** Words for what is only told ahead. */
export const QUOTES = new Set([
  'quote',
  'estimate',
  'preview',
  'simulation',
  'simulate',
  'quotation',
]);
