import type { Act, PhraseWord } from './act.ts';
import { Cursor } from './cursor.ts';
import { isJoiner, joinedVerbs, takesObject } from './joined-verbs.ts';
import { findMainVerb, type MainVerb } from './main-verb.ts';
import { readObject } from './object-phrase.ts';
import { objectPlace, particleOf } from './particles.ts';
import type { Style } from './style.ts';
import type { Token } from './token.ts';
import { TOPIC, type VerbClass, type VerbForm } from './word.ts';

/** An act that a sentence states. */
export interface StatedAct {
  readonly act: Act;
  /** The form of its verb: a later sentence in the base form talks to the caller, not about the tool. */
  readonly form: VerbForm;
  readonly after: MainVerb['after'];
}

/** How many words an object and what follows its preposition may have. */
const LONGEST_OBJECT = 12;
const LONGEST_COMPLEMENT = 8;

/** Heads that count or contain: the noun after "of" is what it is about. */
const CONTAINERS = new Set(
  `list set batch collection group type kind copy content contents piece series range lot pair instance one all any some part
   subset array row record section portion bunch item entry version body value`.split(/\s+/),
);

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
    if (act === undefined) continue;
    if (act.object.words.length > 0) shared = act;
    acts.push({ act, form: main.form, after: main.after });
    clauseEnd = endBeforeJoiner(cursor, place);
  }
  return acts.length > 1 ? withoutDrop(acts.reverse()) : acts;
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
  const word = token?.word;
  if (token === undefined || word?.verb === undefined) return undefined;
  if (word.verb === 'stop' && isOngoing(cursor, place + 1))
    return endOfOngoing(cursor, place, token, clauseEnd);
  const particle = word.takesParticle ? particleOf(cursor, place, word.lemma) : undefined;
  const own = objectAfter(cursor, objectPlace(cursor, place, particle?.place));
  const object = own.words.length === 0 && shared !== undefined ? shared.object : own;
  return {
    lemma: word.lemma,
    verbClass: particle?.verbClass ?? word.verb,
    start: token.start,
    end: Math.max(token.end, own.words.length === 0 ? token.end : own.end),
    verbEnd: token.end,
    clauseEnd: clauseEnd ?? token.end,
    object,
    doubtful: word.nounish && word.form === 'base' && isDoubtful(cursor, place, object),
    implied: false,
  };
}

/** "Stop sharing a file": what is no longer done is changed, and nothing is halted. */
function isOngoing(cursor: Cursor, at: number): boolean {
  return cursor.verbForm(at) === 'ing' && ONGOING.has(cursor.word(at)?.verb ?? 'run');
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

interface Stretch {
  readonly words: PhraseWord[];
  readonly next: number;
}

/**
 * The object that begins at a place, with the words after its preposition. A verb that takes its object
 * with a preposition ("search for", "reply to") has it behind that.
 */
function objectAfter(cursor: Cursor, start: number): Act['object'] {
  let { words, next } = phraseFrom(cursor, start, LONGEST_OBJECT);
  if (words.length === 0 && cursor.part(next) === 'preposition') {
    ({ words, next } = phraseFrom(cursor, next + 1, LONGEST_OBJECT));
  }
  while (cursor.lower(next) === 'of' && isContainer(words)) {
    const inner = phraseFrom(cursor, next + 1, LONGEST_OBJECT);
    words = [...words, ...inner.words];
    if (inner.next <= next + 1) break;
    next = inner.next;
  }
  if (words.length === 0 && cursor.part(next) === 'pronoun') next++;
  return readObject(words, complementAt(cursor, next), cursor.lower(next) === 'by');
}

/** The words after a preposition, and behind "of" and "from" those after the next one too: "a picture of a hall in the browser". */
function complementAt(cursor: Cursor, at: number): PhraseWord[] {
  if (cursor.part(at) !== 'preposition') return [];
  const { words, next } = phraseFrom(cursor, at + 1, LONGEST_COMPLEMENT);
  const goesOn = ATTACHED.get(cursor.lower(at))?.has(cursor.lower(next)) === true;
  return goesOn ? [...words, ...phraseFrom(cursor, next + 1, LONGEST_COMPLEMENT).words] : words;
}

/** Prepositions that lead from the verb, past what its object is of or comes from. */
const ATTACHED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', new Set(['in', 'into', 'to', 'from', 'on'])],
  ['from', new Set(['into', 'to'])],
  ['to', new Set(['by', 'via'])],
]);

function isContainer(words: readonly PhraseWord[]): boolean {
  const head = words.at(-1);
  return head === undefined || CONTAINERS.has(head.word?.lemma ?? head.lower);
}

/** The nouns from a place on, up to a preposition, a mark or the next clause. */
function phraseFrom(cursor: Cursor, start: number, longest: number): Stretch {
  const words: PhraseWord[] = [];
  let at = start;
  for (; at < cursor.to && words.length < longest; at++) {
    if (endsPhrase(cursor, at) || (at > start && opensClause(cursor, at))) break;
    const token = cursor.at(at);
    if (cursor.lower(at + 1) === '-' && QUALIFIES.has(cursor.lower(at + 2))) at += 2;
    else if (token !== undefined && isPhraseWord(cursor, at)) words.push(token);
  }
  return { words, next: at };
}

/** "site-specific definitions": what stands before the hyphen is not what is acted on. */
const QUALIFIES = new Set(
  'specific based level wide related aware ready scoped style like'.split(' '),
);

/** "projects the user can see": behind a noun, an article with a noun and its verb open a clause of their own. */
function opensClause(cursor: Cursor, at: number): boolean {
  if (cursor.part(at) !== 'determiner' || cursor.at(at - 1)?.kind !== 'word') return false;
  const part = cursor.part(at + 2);
  return cursor.part(at - 1) === undefined && (part === 'modal' || part === 'copula');
}

function endsPhrase(cursor: Cursor, at: number): boolean {
  const token = cursor.at(at);
  const part = token?.word?.part;
  if (token?.kind === 'mark') return !isInsidePhrase(cursor, at);
  if (part === 'conjunction') return joinsVerb(cursor, at) || cursor.at(at + 1) === undefined;
  return (
    part === 'preposition' ||
    part === 'relative' ||
    part === 'modal' ||
    part === 'copula' ||
    part === 'pronoun' ||
    part === 'negation'
  );
}

/** Hyphens, slashes, quotes, asterisks and apostrophes do not end a phrase. */
function isInsidePhrase(cursor: Cursor, at: number): boolean {
  const lower = cursor.lower(at);
  if (lower === ',') return isListComma(cursor, at);
  if (lower === '-') return cursor.at(at - 1)?.end === cursor.at(at)?.start;
  return '/`"\'*_“”‘’&+'.includes(lower);
}

/** "users, groups and roles": a comma between nouns, the second not a verb of its own. */
function isListComma(cursor: Cursor, at: number): boolean {
  const next = cursor.at(at + 1);
  if (next === undefined || next.kind !== 'word') return false;
  const form = cursor.verbForm(at + 1);
  return (form === undefined || next.word?.nounish === true) && next.word?.part === undefined;
}

function isPhraseWord(cursor: Cursor, at: number): boolean {
  const token = cursor.at(at);
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'identifier')) return false;
  const part = token.word?.part;
  if (part === 'particle') return false;
  if (part === 'determiner' || part === 'adverb' || part === 'conjunction')
    return token.word?.topics !== 0 && part !== 'conjunction';
  const form = token.word?.form;
  if (form === 'ing' && cursor.part(at - 1) === 'determiner' && isLast(cursor, at)) return true;
  return form !== 'past' && (form !== 'ing' || (token.word?.topics ?? 0) !== 0);
}

/** "Books a viewing": with an article before it and nothing behind, an ing-form is the noun. */
function isLast(cursor: Cursor, at: number): boolean {
  return cursor.at(at + 1) === undefined || endsPhrase(cursor, at + 1);
}

function joinsVerb(cursor: Cursor, at: number): boolean {
  const next = cursor.skipAdverbs(at + 1);
  const form = cursor.verbForm(next);
  if (form === undefined || form === 'past') return false;
  return cursor.word(next)?.nounish !== true || takesObject(cursor, next);
}
