import { Cursor } from './cursor.ts';
import { skipOrnament } from './label.ts';
import { PHRASAL } from './lexicon/index.ts';
import type { NameReading } from './name-acts.ts';
import type { DescriptionReading, SensedAct } from './reading.ts';
import { TOPIC, type VerbClass } from './word.ts';

/**
 * "Comments on a jar", "Open shelves", "Running looms" on a tool whose name asks for no change: words that are
 * nouns as often as verbs and stand at the head of a description name what is shown. With an article behind
 * them they are verbs, and so they are where the name has the same verb.
 */
export function openedByNoun(
  description: DescriptionReading,
  name: NameReading,
  stated: readonly SensedAct[],
): DescriptionReading {
  const { passage, main, sentences } = description;
  const [first] = main;
  const [sentence] = sentences;
  if (first === undefined || sentence === undefined || first.effect === 'read') return description;
  if (passage.language !== 'english' || stated.some(({ effect }) => effect !== 'read'))
    return description;
  const cursor = new Cursor(passage.tokens, sentence.from, sentence.to);
  const at = skipOrnament(cursor, sentence.from);
  if (cursor.at(at)?.start !== first.act.start) return description;
  if (name.words.some(({ lower }) => lower === first.act.lemma)) return description;
  if (!isNounAtHead(cursor, at, first)) return description;
  return { ...description, main: [asShown(first)] };
}

/** What is said as something that is only shown, which no verb says. */
export function asShown(said: SensedAct): SensedAct {
  const act = { ...said.act, lemma: 'show', verbClass: 'retrieve', implied: true } as const;
  return { ...said, act, effect: 'read', firm: false };
}

function isNounAtHead(cursor: Cursor, at: number, { act }: SensedAct): boolean {
  const word = cursor.word(at);
  if (PHRASAL.get(act.lemma)?.has(cursor.lower(at + 1)) === true) return false;
  if (word?.form === 'ing') return ONGOING.has(cursor.lower(at)) && isSeveral(cursor, at + 1);
  if (word?.nounish !== true) return false;
  if (word.form === 'third') return isToldApart(cursor, at);
  if (word.form !== 'base' || !isBareNoun(cursor, at + 1)) return false;
  return LEADS.has(act.lemma) || (act.verbClass !== 'run' && (act.object.topics & SHOWN) !== 0);
}

const ONGOING = new Set(['running', 'pending', 'waiting']);
/** Without an article these mostly say of which kind the noun behind them is: "log lines", "comment thread". */
const LEADS = new Set(['open', 'log', 'comment', 'message', 'stack', 'queue']);
/** What is read off, and what is no more than said. */
const SHOWN = TOPIC.readout | TOPIC.log;

/** "Posts in a thread", "Alerts that fired", "Credits left", "Mails waiting", "Likes, shares": what follows says more of several things. */
function isToldApart(cursor: Cursor, at: number): boolean {
  const next = cursor.lower(at + 1);
  if (next === 'that') return !isContent(cursor, at);
  if (RELATIVES.has(next)) return true;
  if (next === ',' || next === '&' || next === 'and') return !isVerb(cursor, at + 2);
  if (next === 'for' && SEEKS.has(cursor.word(at)?.lemma ?? '')) return false;
  if (cursor.part(at + 1) === 'preposition') return !OF_VERBS.has(next);
  const form = cursor.verbForm(at + 1);
  if (form !== 'past' && form !== 'ing') return false;
  const isOfNoun = !BOUNDS.has(cursor.word(at)?.verb ?? 'start');
  return isOfNoun && !isBareNoun(cursor, at + 2);
}

const RELATIVES = new Set(['which', 'who', 'whose', 'where']);
/** "Asks for a jar", "looks for a lid". */
const SEEKS = new Set(['ask', 'look', 'call', 'bid']);
/** "Posts to a wall", "marks as gone": more often these follow a verb. */
const OF_VERBS = new Set(['to', 'as', 'into']);
/** "Starts heating": behind these an ing-form is what begins or ends. */
const BOUNDS: ReadonlySet<VerbClass> = new Set(['start', 'stop', 'close']);

/** "Records that a parcel left", as opposed to "Records that came late". */
function isContent(cursor: Cursor, at: number): boolean {
  return NOTES.has(cursor.word(at)?.lemma ?? '') && cursor.part(at + 2) === 'determiner';
}

const NOTES = new Set(['record', 'note', 'log', 'report', 'claim', 'flag']);

/** "Registers and stacks frames", as opposed to "Groups and members of a club". */
function isVerb(cursor: Cursor, at: number): boolean {
  const place = cursor.skipAdverbs(at);
  if (cursor.verbForm(place) === undefined) return false;
  return cursor.word(place)?.nounish !== true || isBareNoun(cursor, place + 1);
}

/** "Open faults": a noun follows at once, without an article. */
function isBareNoun(cursor: Cursor, at: number): boolean {
  return cursor.at(at)?.kind === 'word' && cursor.isPlainWord(at);
}

function isSeveral(cursor: Cursor, at: number): boolean {
  let last = at;
  while (isBareNoun(cursor, last + 1)) last++;
  return isBareNoun(cursor, last) && cursor.lower(last).endsWith('s');
}
