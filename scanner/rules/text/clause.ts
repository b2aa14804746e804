import type { Act, ObjectPhrase } from './act.ts';
import { addressedClass } from './addressed.ts';
import { Cursor } from './cursor.ts';
import { isJoiner, joinedVerbs } from './joined-verbs.ts';
import { ENGLISH } from './lexicon/index.ts';
import { findMainVerb, type MainVerb } from './main-verb.ts';
import { objectPlace, particleOf } from './particles.ts';
import type { Passage } from './passage.ts';
import { objectAfter } from './phrase.ts';
import type { Sentence } from './sentences.ts';
import type { Style } from './style.ts';
import type { Token } from './token.ts';
import { TOPIC, type VerbClass, type VerbForm, type Word } from './word.ts';

/** An act that a sentence states. */
export interface StatedAct {
  readonly act: Act;
  /** The form of its verb: a later sentence in the base form talks to the caller, not about the tool. */
  readonly form: VerbForm;
  readonly after: MainVerb['after'];
}

/**
 * The acts that a sentence is about: its main verb and the verbs joined to it by commas, "and", "or". The
 * style of the server's other descriptions tells a noun at the head from a verb.
 */
export function readClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  style?: Style,
): StatedAct[] {
  const cursor = new Cursor(tokens, from, to);
  const main = findMainVerb(cursor, style);
  if (main === undefined) return [];
  const places = joinedVerbs(cursor, main);
  const acts: StatedAct[] = [];
  let shared: Act | undefined;
  let clauseEnd = tokens[to - 1]?.end ?? 0;
  for (let last = places.length - 1; last >= 0; last--) {
    const place = places[last] ?? main.place;
    const act = actAt(cursor, place, shared, clauseEnd);
    if (act === undefined || isOfNothing(cursor, place, act)) continue;
    if (act.object.words.length > 0) shared = act;
    acts.push({ act, form: main.form, after: main.after });
    clauseEnd = endBeforeJoiner(cursor, place);
  }
  return acts.length > 1 ? withoutDrop(withMeant(acts.reverse(), cursor)) : acts;
}

/** "Ingests nothing", "sends no mail": what is done to nothing is not done. */
function isOfNothing(cursor: Cursor, place: number, { verbClass }: Act): boolean {
  return verbClass !== 'retrieve' && OF_NOTHING.has(cursor.lower(place + 1));
}

const OF_NOTHING = new Set(['nothing', 'no']);

/** "Creates an order and submits it": what "it" means is what the verb before is done to. */
function withMeant(acts: StatedAct[], cursor: Cursor): StatedAct[] {
  for (let at = 1; at < acts.length; at++) {
    const [before, stated] = [acts[at - 1], acts[at]];
    if (before === undefined || stated === undefined || !isOfPronoun(stated.act, cursor)) continue;
    const { words, topics, head, complement, around } = before.act.object;
    const own = stated.act.object;
    const object = {
      ...own,
      words,
      head,
      topics,
      reach: topics | own.reach,
      around: around | own.around,
      complement: own.complement.length > 0 ? own.complement : complement,
    };
    acts[at] = { ...stated, act: { ...stated.act, object } };
  }
  return acts;
}

function isOfPronoun({ object, verbEnd }: Act, cursor: Cursor): boolean {
  if (object.words.length > 0) return false;
  let at = cursor.placeBehind(verbEnd);
  const isInList = isJoiner(cursor, at);
  while (cursor.isAdverb(at) || (isInList && (isJoiner(cursor, at) || isVerb(cursor, at)))) at++;
  return cursor.lower(at) === 'it' || cursor.lower(at) === 'them';
}

function isVerb(cursor: Cursor, at: number): boolean {
  return cursor.verbForm(at) !== undefined && cursor.word(at)?.part === undefined;
}

/** "Drag and drop": what is dragged is let go of and not lost. */
function withoutDrop(acts: StatedAct[]): StatedAct[] {
  const isDragged = acts.some(({ act }) => act.lemma === 'drag');
  return isDragged ? acts.filter(({ act }) => act.lemma !== 'drop') : acts;
}

/** Where the clause before a joined verb ends: before the comma or "and" that leads to it. */
function endBeforeJoiner(cursor: Cursor, place: number): number {
  let at = place - 1;
  while (isJoiner(cursor, at) || cursor.isAdverb(at) || cursor.isEmphasis(at)) at--;
  return cursor.at(at)?.end ?? 0;
}

/**
 * The act of the verb at a place; without an object of its own it shares that of the verb it is joined to.
 * Its clause ends at `clauseEnd`, or with the verb where nobody says.
 */
export function actAt(
  cursor: Cursor,
  place: number,
  shared?: Act,
  clauseEnd?: number,
): Act | undefined {
  const token = cursor.at(place);
  const word = doneAgain(cursor, place) ?? token?.word;
  if (token === undefined || word?.verb === undefined) return undefined;
  if (word.verb === 'stop' && isOngoing(cursor, place + 1))
    return endOfOngoing(cursor, place, token, clauseEnd);
  if (word.lemma === 'continue' && isLookedAt(cursor, place + 1)) {
    const inner = actAt(cursor, place + 1, shared, clauseEnd);
    return inner === undefined ? undefined : { ...inner, start: token.start };
  }
  const particle = word.takesParticle ? particleOf(cursor, place, word.lemma) : undefined;
  const own = objectAfter(cursor, objectPlace(cursor, place, particle?.place));
  const isMeant = cursor.lower(place + 1) === 'it' || cursor.lower(place + 1) === 'them';
  const isShared = own.words.length === 0 && shared !== undefined && !isMeant;
  const object = isShared ? shared.object : own;
  return {
    lemma: word.lemma,
    verbClass: isTriedOut(cursor, place)
      ? 'compute'
      : isAsked(cursor, word.lemma, own)
        ? 'check'
        : (particle?.verbClass ?? addressedClass(cursor, place, word.lemma, own) ?? word.verb),
    start: token.start,
    end: Math.max(token.end, own.words.length === 0 ? token.end : own.end),
    verbEnd: token.end,
    clauseEnd: clauseEnd ?? token.end,
    object,
    doubtful: word.nounish && word.form === 'base' && isDoubtful(cursor, place, object),
    implied: false,
  };
}

/** "Re-run": the verb that is written in one elsewhere. */
function doneAgain(cursor: Cursor, place: number): Word | undefined {
  if (cursor.lower(place - 1) !== '-' || cursor.lower(place - 2) !== 're') return undefined;
  const again = ENGLISH.get(`re${cursor.lower(place)}`);
  return again?.verb === undefined ? undefined : again;
}

/** "Dry-runs a press": what it would do is only shown. */
function isTriedOut(cursor: Cursor, place: number): boolean {
  const before = cursor.lower(place - 1) === '-' ? place - 2 : place - 1;
  return cursor.lower(before) === 'dry';
}

/** "Confirms a parcel is on its way": whether it is so is looked up. */
function isAsked(cursor: Cursor, lemma: string, object: ObjectPhrase): boolean {
  if (lemma !== 'confirm' || object.words.length === 0) return false;
  return cursor.part(cursor.placeBehind(object.end)) === 'copula';
}

/** "Stop sharing a file": what is no longer done is changed, and nothing is halted. */
function isOngoing(cursor: Cursor, at: number): boolean {
  return cursor.verbForm(at) === 'ing' && ONGOING.has(cursor.word(at)?.verb ?? 'run');
}

/** "Continue reading": what goes on is a look at something. */
function isLookedAt(cursor: Cursor, at: number): boolean {
  const verb = cursor.word(at)?.verb;
  return cursor.verbForm(at) === 'ing' && (verb === 'retrieve' || verb === 'search');
}

const ONGOING: ReadonlySet<VerbClass> = new Set([
  'grant',
  'retrieve',
  'check',
  'search',
  'change',
  'publish',
  'approve',
]);

function endOfOngoing(
  cursor: Cursor,
  place: number,
  token: Token,
  clauseEnd: number | undefined,
): Act | undefined {
  const inner = actAt(cursor, place + 1, undefined, clauseEnd);
  return inner === undefined
    ? undefined
    : {
        ...inner,
        start: token.start,
        lemma: 'unset',
        verbClass: inner.verbClass === 'grant' ? 'grant' : 'change',
      };
}

/** "Refund eligibility of an order": noun and verb alike, and what it would act on is read off. */
function isDoubtful(cursor: Cursor, place: number, object: Act['object']): boolean {
  const verbClass = cursor.word(place)?.verb;
  if (verbClass === 'retrieve' || verbClass === 'search') return false;
  if (cursor.part(place + 1) === 'determiner') return false;
  return (object.topics & TOPIC.readout) !== 0;
}

/** "Label and weight of a jar. Fill it before ship_jar": behind what is shown stands what to do before another call. */
export function isAdvice(
  { tokens }: Passage,
  { from, to }: Sentence,
  [first]: readonly StatedAct[],
): boolean {
  if (first?.form !== 'base') return false;
  for (let at = from; at < to; at++) {
    if (tokens[at]?.lower === 'before' && tokens[at + 1]?.kind === 'identifier') return true;
  }
  return false;
}
