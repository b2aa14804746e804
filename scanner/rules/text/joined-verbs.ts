import type { Cursor } from './cursor.ts';
import { COMPOUNDS } from './lexicon/index.ts';
import type { MainVerb } from './main-verb.ts';
import { behindGloss } from './particles.ts';
import { DEALS } from './shift.ts';
import { TOPIC, type VerbClass, type VerbForm } from './word.ts';

/** More verbs than any sentence joins. */
const MOST_JOINED = 16;

/** The places of the main verb and of those that are joined to it and have its form. */
export function joinedVerbs(cursor: Cursor, main: MainVerb): number[] {
  const places = [main.place];
  const form = formOf(cursor, main);
  for (let at = main.place + 1; at < cursor.to && places.length <= MOST_JOINED; at++) {
    // Only the "e" of "e.g." counts among them.
    if (cursor.isPlainWord(at) && cursor.lower(at) !== 'e') continue;
    const part = cursor.part(at);
    if (part === 'relative' || part === 'negation' || part === 'modal') {
      const behind = behindBracket(cursor, at);
      if (behind === at) break;
      at = behind;
      continue;
    }
    if (isExample(cursor, at)) break;
    if (tellsWhatFor(cursor, at) || pointsElsewhere(cursor, at)) at = closingOf(cursor, at);
    if (isGloss(cursor, at)) at = behindGloss(cursor, at);
    if (!isJoiner(cursor, at) || endsPurpose(cursor, at, main.place)) continue;
    const next = cursor.skipAdverbs(behindProviso(cursor, skipJoiners(cursor, at)));
    if (isPairOfModifiers(cursor, at, main.place)) continue;
    const isTold = cursor.lower(at) === '(' && form === 'base' && comesOfIt(cursor, next);
    if (!isTold && !isJoinedVerb(cursor, next, form, places.at(-1) ?? main.place)) continue;
    places.push(next);
    at = next;
  }
  return places;
}

/** How far a bracket is followed. */
const LONGEST_BRACKET = 30;

/** "Weighs a box (on its side, no lid), stores it": where the bracket closes that the place stands in; else the place. */
function behindBracket(cursor: Cursor, place: number): number {
  let opens = place;
  while (opens > place - LONGEST_BRACKET && cursor.lower(opens) !== '(') {
    if (cursor.lower(opens) === ')' || cursor.at(opens) === undefined) return place;
    opens--;
  }
  if (cursor.lower(opens) !== '(') return place;
  const closes = closingOf(cursor, opens);
  return Math.max(closes, place);
}

/** "Adds a chore (something to buy, book or fix)": the bracket says what the thing is for. */
function tellsWhatFor(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at) !== '(') return false;
  const to = cursor.lower(at + 2) === 'to' ? at + 2 : at + 3;
  const isThing = cursor.verbForm(at + 1) === undefined || cursor.part(at + 1) !== undefined;
  return isThing && cursor.lower(to) === 'to';
}

/** "Weighs a jar (see the guide)": the bracket sends the reader elsewhere. */
function pointsElsewhere(cursor: Cursor, at: number): boolean {
  return cursor.lower(at) === '(' && POINTS.has(cursor.lower(at + 1));
}

const POINTS = new Set(['see', 'refer']);

/** Where the bracket closes that opens at a place; the place itself where it does not close soon. */
function closingOf(cursor: Cursor, opens: number): number {
  for (let at = opens; at < opens + LONGEST_BRACKET; at++) if (cursor.lower(at) === ')') return at;
  return opens;
}

/** "Withdraws (cancels) a claim": the other word counts only where it is the one of the two that destroys. */
function isGloss(cursor: Cursor, at: number): boolean {
  const verb = cursor.word(at + 1)?.verb;
  return verb !== 'delete' && verb !== 'clear' && behindGloss(cursor, at) > at;
}

/** "Lists what can be done (e.g. Withdraw, Send)": behind it stand cases and no acts. */
function isExample(cursor: Cursor, at: number): boolean {
  return cursor.lower(at) === 'e' && cursor.lower(at + 1) === '.' && cursor.lower(at + 2) === 'g';
}

/** "Returns arguments for the client to build and sign": what is joined to a purpose is no act of its own. */
function endsPurpose(cursor: Cursor, at: number, main: number): boolean {
  const before = at - 1;
  return (
    before - 1 > main &&
    cursor.lower(before - 1) === 'to' &&
    cursor.verbForm(before) === 'base' &&
    cursor.lower(at) !== ','
  );
}

/** "Commit the pages (triggers a rebuild)": in a bracket of its own stands what comes of it. */
function comesOfIt(cursor: Cursor, at: number): boolean {
  const isTold =
    cursor.verbForm(at) === 'third' && COMES_OF_IT.has(cursor.word(at)?.verb ?? 'light');
  return isTold && !isAtEnd(cursor, at + 1);
}

const COMES_OF_IT: ReadonlySet<VerbClass> = new Set([
  'run',
  'deploy',
  'start',
  'stop',
  'send',
  'delete',
  'publish',
]);

/** "Cherry-picks": behind a hyphen stands the ending. */
function formOf(cursor: Cursor, { place, form }: MainVerb): VerbForm {
  return isHalfOfWord(cursor, place) ? (cursor.verbForm(place + 2) ?? form) : form;
}

/** Whether a comma, a slash, "and", "or" or an opening bracket stands at a place. */
export function isJoiner(cursor: Cursor, at: number): boolean {
  const token = cursor.at(at);
  if (token?.kind === 'mark') return JOINING_MARKS.has(token.lower);
  return token?.word?.part === 'conjunction' && JOINING_WORDS.has(token.lower);
}

const JOINING_MARKS = new Set([',', '/', '&', '+', '(', '→']);
const JOINING_WORDS = new Set(['and', 'or', 'then']);

function skipJoiners(cursor: Cursor, start: number): number {
  let at = start;
  while (isJoiner(cursor, at) || cursor.isEmphasis(at)) at++;
  return at;
}

/** "Show or, after a yes, remove a jar": behind "or" a clause between two commas says when. */
function behindProviso(cursor: Cursor, start: number): number {
  if (cursor.lower(start - 1) !== ',' || cursor.part(start - 2) !== 'conjunction') return start;
  if (!PROVISOS.has(cursor.lower(start))) return start;
  for (let at = start + 1; at <= start + LONGEST_PROVISO; at++)
    if (cursor.lower(at) === ',') return at + 1;
  return start;
}

const PROVISOS = new Set('after with on upon when if once given without by'.split(' '));
const LONGEST_PROVISO = 8;

function isJoinedVerb(cursor: Cursor, place: number, wanted: VerbForm, previous: number): boolean {
  const form = cursor.verbForm(place);
  if (form !== wanted || isHalfOfWord(cursor, place)) return false;
  const word = cursor.word(place);
  if (word?.part !== undefined && word.part !== 'you') return false;
  const isInVerbList = isVerbList(cursor, previous, place);
  if (isInVerbList) return true;
  if (form === 'base' && isInNounList(cursor, place, previous)) return false;
  if (isJoiner(cursor, place + 1)) {
    const next = skipJoiners(cursor, place + 1);
    return isSurelyVerb(cursor, place, wanted) && isSurelyVerb(cursor, next, wanted);
  }
  if (ADJECTIVES.has(word?.lemma ?? '') && form === 'base') return takesObject(cursor, place);
  if (form === 'base' && cursor.lower(place + 1) === 'tracking') return false;
  if (form === 'third' && isBetweenVerbs(cursor, place)) return true;
  if (word?.nounish === true)
    return (
      closesList(cursor, place, previous) ||
      takesObject(cursor, place) ||
      pays(cursor, place, previous) ||
      mails(cursor, place, previous)
    );
  return !(form === 'third' && isAtEnd(cursor, place + 1));
}

/** "Extract the lids, stamps and store names": behind several things that are looked up stands one more. */
function isInNounList(cursor: Cursor, place: number, previous: number): boolean {
  if (!ASKS.has(cursor.word(previous)?.verb ?? 'light') || takesObject(cursor, place)) return false;
  if (isAtEnd(cursor, place + 1) || cursor.verbForm(place + 1) === 'past') return false;
  let commas = 0;
  for (let at = previous + 1; at < place; at++) {
    if (cursor.lower(at) !== ',') continue;
    commas++;
    if (at + 1 < place - 1 && cursor.verbForm(at + 1) === 'base') return false;
  }
  const isNearest = cursor.lower(place - 1) === ',' || cursor.lower(place - 2) === ',';
  return commas > (isNearest ? 1 : 0) && isReadOff(cursor, place + 1);
}

/** "… store performance metrics": the words behind it end in what is shown. */
function isReadOff(cursor: Cursor, start: number): boolean {
  let at = start;
  while (!isAtEnd(cursor, at + 1) && cursor.part(at + 1) === undefined) at++;
  const { topics = 0, lemma = '' } = cursor.word(at) ?? {};
  return (topics & (TOPIC.readout | TOPIC.artefact)) !== 0 || lemma === 'mode';
}

const ASKS: ReadonlySet<VerbClass> = new Set(['retrieve', 'search', 'compute', 'check']);

/** "Clones a shelf, runs checks, returns marks": with an object of its own and a verb behind the comma. */
function isBetweenVerbs(cursor: Cursor, place: number): boolean {
  if (cursor.lower(place - 1) !== ',' || isAtEnd(cursor, place + 1)) return false;
  for (let at = place + 2; at <= place + LONGEST_BETWEEN; at++) {
    if (cursor.lower(at) === ',') {
      const next = skipJoiners(cursor, at);
      return cursor.verbForm(next) === 'third' && !isAtEnd(cursor, next + 1);
    }
    if (cursor.isMark(at) || cursor.part(at) === 'conjunction') return false;
  }
  return false;
}

/** "Fetch the jars, weigh them, and import": behind a verb between two commas the last of a list is a verb too. */
function closesList(cursor: Cursor, place: number, previous: number): boolean {
  const isLast = cursor.lower(place - 1) === 'and' && cursor.lower(place - 2) === ',';
  if (!isLast || cursor.at(place + 1) !== undefined || cursor.lower(previous - 1) !== ',')
    return false;
  for (let at = previous + 1; at < place - 2; at++) if (cursor.lower(at) === ',') return false;
  return true;
}

/** How many words a verb between two others and its object may have. */
const LONGEST_BETWEEN = 5;

/** "Get buy and sell pressure": right behind the verb both words say more of what follows. */
function isPairOfModifiers(cursor: Cursor, joiner: number, main: number): boolean {
  return joiner === main + 2 && isSurelyVerb(cursor, main + 1, 'base');
}

/** "Creates an order and charges payment rails", as opposed to "Lists charge and refund payments" and "… and purchase orders". */
function pays(cursor: Cursor, place: number, previous: number): boolean {
  if (cursor.word(place)?.verb !== 'pay' || cursor.word(previous)?.verb === 'retrieve')
    return false;
  const [word, next] = [cursor.word(place), cursor.word(place + 1)];
  const isNoun = COMPOUNDS.get(next?.lemma ?? '')?.has(word?.lemma ?? '') === true;
  return !isNoun && ((next?.topics ?? 0) & DEALS) !== 0;
}

/** "Book the visit and email confirmation to guests", as opposed to "Create text and email reminders to guests". */
function mails(cursor: Cursor, place: number, previous: number): boolean {
  if (cursor.word(place)?.verb !== 'send' || cursor.word(previous)?.verb === 'retrieve')
    return false;
  if (((cursor.word(place - 2)?.topics ?? 0) & TOPIC.message) !== 0) return false;
  return HANDED_OUT.has(cursor.lower(place + 1)) && cursor.lower(place + 2) === 'to';
}

const HANDED_OUT = new Set(
  `confirmation confirmations copies invitation invitations invoice invoices link links receipt receipts report reports
   result results summary summaries ticket tickets`.split(/\s+/),
);

/** "…, all photos, complete profile": before a noun these only say what it is like. */
const ADJECTIVES = new Set(
  'complete clean clear secure separate correct empty duplicate open close live direct free'.split(
    ' ',
  ),
);

function isSurelyVerb(cursor: Cursor, place: number, form: VerbForm): boolean {
  return cursor.verbForm(place) === form && cursor.word(place)?.nounish !== true;
}

/** "… and pay-outs": a hyphen makes it half of a noun. */
function isHalfOfWord(cursor: Cursor, place: number): boolean {
  const next = cursor.at(place + 1);
  return next?.lower === '-' && next.start === cursor.at(place)?.end;
}

/** "Create, update or delete …": nothing but joiners stands between the two verbs. */
function isVerbList(cursor: Cursor, previous: number, place: number): boolean {
  for (let at = previous + 1; at < place; at++) {
    if (!isJoiner(cursor, at) && !cursor.isAdverb(at) && !cursor.isEmphasis(at)) return false;
  }
  return true;
}

function isAtEnd(cursor: Cursor, at: number): boolean {
  return cursor.at(at) === undefined || cursor.isMark(at) || cursor.part(at) === 'preposition';
}

/** Whether an article or a pronoun follows the verb at a place. */
export function takesObject(cursor: Cursor, place: number): boolean {
  const part = cursor.part(place + 1);
  return part === 'determiner' || part === 'pronoun';
}
