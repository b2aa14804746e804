import type { Act, PhraseWord } from './act.ts';
import { type Cursor, GLOSS } from './cursor.ts';
import { takesObject } from './joined-verbs.ts';
import { FOR_USE, readObject } from './object-phrase.ts';
import type { Token } from './token.ts';
import type { VerbClass } from './word.ts';
import { baseOf, TOPIC } from './word.ts';

/** How many words an object and what follows its preposition may have. */
const LONGEST_OBJECT = 12;
const LONGEST_COMPLEMENT = 8;

/** Heads that count or contain: the noun after "of" is what it is about. */
const CONTAINERS = new Set(
  `list set batch collection group type kind copy content contents piece series range lot pair instance one all any some part
   quantity subset array row record section portion bunch item entry version body value context`.split(
    /\s+/,
  ),
);

interface Stretch {
  readonly words: PhraseWord[];
  readonly next: number;
  /** How many of its words stand before each comma or "and". */
  readonly breaks: readonly number[];
}

const NO_BREAKS: readonly number[] = [];

/**
 * The object that begins at a place, with the words after its preposition. A verb that takes its object
 * with a preposition ("search for", "reply to") has it behind that.
 */
export function objectAfter(cursor: Cursor, start: number): Act['object'] {
  let stretch = phraseFrom(cursor, start, LONGEST_OBJECT);
  if (stretch.words.length === 0 && saysAtOnce(cursor, stretch.next)) return readObject([], [], '');
  if (stretch.words.length === 0 && cursor.part(stretch.next) === 'preposition') {
    stretch = phraseFrom(cursor, stretch.next + 1, LONGEST_OBJECT);
  }
  const { words, next, breaks } = contained(cursor, stretch);
  const isNone = words.length === 0 && cursor.part(next) === 'pronoun';
  const complement = complementAt(cursor, isNone ? next + 1 : afterGloss(cursor, next));
  return readObject(words, complement.words, complement.preposition, breaks);
}

/** "The sheet (scanned) of a letter": what it is of stands behind the bracket. */
function afterGloss(cursor: Cursor, at: number): number {
  return cursor.opensGloss(at) && cursor.lower(at + GLOSS) === 'of' ? at + GLOSS : at;
}

/** "Build and ship in one command", "in a single call": how it is done, and to nothing. */
function saysAtOnce(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at) === 'with') return BUILDS.has(cursor.word(at - 1)?.verb ?? 'light');
  if (cursor.lower(at) !== 'in') return false;
  return cursor.lower(at + 1) === 'one' || cursor.lower(at + 2) === 'single';
}

/** "Builds with a cache": with what it is made is not what is made. */
const BUILDS: ReadonlySet<VerbClass> = new Set(['generate', 'deploy', 'compute']);

/** "A list of boxes", "one of the boxes": what is counted or contained belongs to the words before it. */
function contained(cursor: Cursor, { words, next, breaks }: Stretch): Stretch {
  while (cursor.lower(next) === 'of' && isContainer(words)) {
    const inner = phraseFrom(cursor, next + 1, LONGEST_OBJECT);
    words = [...words, ...inner.words];
    if (inner.next <= next + 1) break;
    next = inner.next;
  }
  return { words, next, breaks };
}

interface Complement {
  readonly words: PhraseWord[];
  /** The preposition that leads to it: of "from a box into a room" the second. */
  readonly preposition: string;
}

/** The words after a preposition, and behind "of" and "from" those after the next one too: "a picture of a hall in the browser". */
function complementAt(cursor: Cursor, at: number): Complement {
  const preposition = cursor.lower(at);
  if (cursor.part(at) !== 'preposition' || isPurpose(cursor, at)) return { words: [], preposition };
  const { words, next } = contained(cursor, phraseFrom(cursor, at + 1, LONGEST_COMPLEMENT));
  const goesOn = ATTACHED.get(cursor.lower(at))?.has(cursor.lower(next)) === true;
  const preposed = isUse(cursor, at) ? FOR_USE : preposition;
  if (!goesOn || cursor.verbForm(next + 1) === 'ing') return { words, preposition: preposed };
  const more = phraseFrom(cursor, next + 1, LONGEST_COMPLEMENT).words;
  return {
    words: [...words, ...more],
    preposition: preposition === 'from' ? cursor.lower(next) : preposition,
  };
}

/** "Searches for domains to purchase": what may be done with it is not where it goes. */
function isPurpose(cursor: Cursor, at: number): boolean {
  const verb = cursor.word(at + 1)?.verb;
  return (
    cursor.lower(at) === 'to' &&
    (verb === 'pay' || verb === 'trade') &&
    cursor.word(at + 1)?.seldom !== true &&
    cursor.verbForm(at + 1) === 'base'
  );
}

/** "Labels for tagging contacts", "items used in bills": what something is used for is not what it is about. */
function isUse(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at - 1) === 'used') return true;
  return cursor.lower(at) === 'for' && cursor.verbForm(at + 1) === 'ing';
}

/** Prepositions that lead from the verb, past what its object is of or comes from. */
const ATTACHED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', new Set(['in', 'into', 'to', 'from', 'on'])],
  ['from', new Set(['into', 'to'])],
  ['to', new Set(['by', 'via'])],
]);

const SAYS_WHAT = TOPIC.private | TOPIC.person | TOPIC.message | TOPIC.money;

function isContainer(words: readonly PhraseWord[]): boolean {
  const [before, head] = words.length < 2 ? [undefined, words[0]] : words.slice(-2);
  // "Calendar entries of a day": what it holds stands before it.
  if (((before?.word?.topics ?? 0) & SAYS_WHAT) !== 0) return false;
  return head === undefined || CONTAINERS.has(baseOf(head));
}

/** The nouns from a place on, up to a preposition, a mark or the next clause. */
function phraseFrom(cursor: Cursor, start: number, longest: number): Stretch {
  const words: PhraseWord[] = [];
  let breaks = NO_BREAKS;
  let at = start;
  for (; at < cursor.to && words.length < longest; at++) {
    if (!cursor.isPlainWord(at)) {
      if (at > start && (opensGloss(cursor, at) || isOptionalPlural(cursor, at))) at += GLOSS;
      if (at > start && endsBrand(cursor, at)) at += ENDING;
      if (at > start && isInVersion(cursor, at)) at += ENDING;
      if (endsPhrase(cursor, at) || (at > start && opensClause(cursor, at))) break;
      if (at === start && SEPARATES.has(cursor.lower(at))) break;
      if (isBreak(cursor, at)) breaks = [...breaks, words.length];
    }
    const token = cursor.at(at);
    if (cursor.lower(at + 1) === '-' && QUALIFIES.has(cursor.lower(at + 2))) at += 2;
    else if (token !== undefined && isPhraseWord(cursor, at)) words.push(token);
  }
  return { words, next: at, breaks };
}

/** Whether one of several things that are listed ends here. */
function isBreak(cursor: Cursor, at: number): boolean {
  return cursor.lower(at) === ',' || cursor.part(at) === 'conjunction';
}

/** "The focused (active) window": a word in brackets, and the noun only behind it. */
function opensGloss(cursor: Cursor, at: number): boolean {
  if (!cursor.opensGloss(at)) return false;
  const noun = cursor.word(at + GLOSS);
  return noun !== undefined && noun.part === undefined;
}

/** "Member(s)": one or several of them, and the phrase goes on. */
function isOptionalPlural(cursor: Cursor, at: number): boolean {
  if (!cursor.opensGloss(at) || !isGlued(cursor, at - 1)) return false;
  return PLURAL_ENDINGS.has(cursor.lower(at + 1));
}

const PLURAL_ENDINGS = new Set(['s', 'es']);

/** A dot and what stands behind it. */
const ENDING = 2;

/** "A Harbour.com berth", "a Crate.js app": the dot stands inside a name, and the noun only behind it. */
function endsBrand(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at) !== '.' || !SITES.has(cursor.lower(at + 1))) return false;
  if (!isGlued(cursor, at - 1) || !isGlued(cursor, at)) return false;
  return cursor.at(at + ENDING)?.kind === 'word' && !endsPhrase(cursor, at + ENDING);
}

/** "Crate 2.0 boxes": the dot stands inside a number, and the noun only behind it. */
function isInVersion(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at) !== '.' || !isGlued(cursor, at - 1) || !isGlued(cursor, at)) return false;
  if (!NUMBER.test(cursor.lower(at + 1)) || !NUMBER.test(cursor.lower(at - 1))) return false;
  return cursor.at(at + ENDING)?.kind === 'word' && !endsPhrase(cursor, at + ENDING);
}

const NUMBER = /^\d{1,4}$/;

const SITES = new Set(
  'com org net io ai dev app co js me so gov edu tv cn ru uk eu menu'.split(' '),
);

/** "Remove, list or clear items", "approve/reject them": right behind a verb these lead to the next one. */
const SEPARATES = new Set([',', '/']);

/** "site-specific definitions", "a user-created shelf": what stands before the hyphen is not what is acted on. */
const QUALIFIES = new Set(
  `specific based level wide related aware ready scoped style like created defined generated facing provided supplied specified submitted
   selected driven friendly uploaded protected visible readable reported`.split(/\s+/),
);

/** "projects the user can see", "requests the page made": behind a noun, an article with a noun and its verb open a clause of their own. */
function opensClause(cursor: Cursor, at: number): boolean {
  if (cursor.part(at) !== 'determiner' || cursor.at(at - 1)?.kind !== 'word') return false;
  const noun = cursor.verbForm(at + 1) === 'ing' ? at + 2 : at + 1;
  const part = cursor.part(noun + 1);
  const opens = part === 'modal' || part === 'copula' || cursor.word(noun + 1)?.form === 'past';
  return cursor.part(at - 1) === undefined && opens;
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

/** Whether the next token follows at once. */
function isGlued(cursor: Cursor, at: number): boolean {
  return cursor.at(at)?.end === cursor.at(at + 1)?.start;
}

/** Hyphens, slashes, quotes, asterisks, apostrophes and the dot of ".env" do not end a phrase. */
function isInsidePhrase(cursor: Cursor, at: number): boolean {
  const lower = cursor.lower(at);
  if (lower === ',') return isListComma(cursor, at);
  if (lower === '-') return isGlued(cursor, at - 1);
  if (lower === '$') return isGlued(cursor, at);
  if (lower === '.') return isGlued(cursor, at) && !isGlued(cursor, at - 1);
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
  if (part === 'particle' || isUnknownAdverb(token)) return false;
  if (part === 'determiner' || part === 'adverb' || part === 'conjunction')
    return token.word?.topics !== 0 && part !== 'conjunction';
  const form = token.word?.form;
  if (form === 'ing' && isNounAlready(cursor, at) && isLast(cursor, at)) return true;
  return form !== 'past' && (form !== 'ing' || (token.word?.topics ?? 0) !== 0);
}

/** "Explores notes serendipitously": by these endings a word that nobody knows says how. */
function isUnknownAdverb({ word, lower }: Token): boolean {
  return word === undefined && ADVERB_ENDINGS.some((ending) => lower.endsWith(ending));
}

const ADVERB_ENDINGS =
  'ously ically ently antly ively tively ably ingly edly fully lessly ately ually rongly kenly'.split(
    ' ',
  );

/** "Books a viewing", "Creates mail forwarding": with nothing behind, the ing-form is the noun. */
function isNounAlready(cursor: Cursor, at: number): boolean {
  return cursor.part(at - 1) === 'determiner' || SETTLED.has(cursor.lower(at));
}

const SETTLED = new Set('setting forwarding routing targeting tracking logging sharing'.split(' '));

function isLast(cursor: Cursor, at: number): boolean {
  return cursor.at(at + 1) === undefined || endsPhrase(cursor, at + 1);
}

function joinsVerb(cursor: Cursor, at: number): boolean {
  const next = cursor.skipAdverbs(at + 1);
  const form = cursor.verbForm(next);
  if (form === undefined || form === 'past') return false;
  return cursor.word(next)?.nounish !== true || takesObject(cursor, next);
}
