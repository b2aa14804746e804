import type { ObjectPhrase } from './act.ts';
import type { Cursor } from './cursor.ts';
import { TOPIC, type VerbClass } from './word.ts';

/** How far the word may stand that tells what somebody is asked or told. */
const REACH = 9;

/**
 * What a verb amounts to that turns to somebody or makes somebody do something: "asks the owner by mail",
 * "tells the robot to stop", "lets a guest join". `undefined` where an answer is asked for or told.
 */
export function addressedClass(
  cursor: Cursor,
  place: number,
  lemma: string,
  object: ObjectPhrase,
): VerbClass | undefined {
  switch (lemma) {
    case 'ask':
      return askedClass(cursor, place, object);
    case 'tell':
      return toldClass(cursor, place, object);
    case 'let':
      return letClass(cursor, place, object);
    case 'give':
      return givenClass(cursor, place, object);
    case 'report':
      return reportedClass(cursor, place, object);
    case 'propose':
    case 'suggest':
    case 'offer':
      return proposedClass(cursor, place, object) ?? offeredClass(cursor, place, object);
    default:
      return undefined;
  }
}

/** "Asks the carrier to call back", "asks a neighbour for a key", but not "asks the index for its rows". */
function askedClass(cursor: Cursor, place: number, object: ObjectPhrase): VerbClass | undefined {
  if (asksBack(cursor, place) || isWhoeverCalls(object)) return undefined;
  if (cursor.lower(place + 1) === 'for') return 'submit';
  if (isPerson(object) || goesByChannel(cursor, place)) return 'send';
  return isToAct(cursor, place) ? 'run' : undefined;
}

/** "Asks the user to confirm": nobody else is asked. */
function isWhoeverCalls({ head, words }: ObjectPhrase): boolean {
  return head === 'user' && words.length === 1;
}

/** "Tells the crew that …", "tells the lift to stop", but not "tells whether …", "tells the height". */
function toldClass(cursor: Cursor, place: number, object: ObjectPhrase): VerbClass | undefined {
  if (!cursor.isPlainWord(place + 1) && !cursor.beginsObject(place + 1)) return undefined;
  if (asksBack(cursor, place)) return undefined;
  if (isPerson(object) || goesByChannel(cursor, place)) return 'send';
  if (cursor.lower(place + 1) === 'you') return undefined;
  return isToAct(cursor, place) || leadsTo(cursor, place, TOLD_BY) ? 'run' : undefined;
}

/** What leads to the news that somebody is told. */
const TOLD_BY = new Set(['that', 'about']);

/** "Lets a pass expire" does what the verb behind says, and "lets a guest join" allows it. */
function letClass(cursor: Cursor, place: number, object: ObjectPhrase): VerbClass | undefined {
  if (!cursor.beginsObject(place + 1) && !cursor.isPlainWord(place + 1)) return undefined;
  const allowed = isPerson(object) ? 'grant' : 'change';
  for (let at = place + 2; at <= place + REACH; at++) {
    if (cursor.isMark(at)) return allowed;
    const verb = cursor.word(at)?.verb;
    if (verb !== undefined && cursor.verbForm(at) === 'base' && endsNoun(cursor, at - 1))
      return SELF_DONE.has(verb) ? verb : allowed;
  }
  return allowed;
}

/** What is let happen is done: "lets the line run on". */
const SELF_DONE: ReadonlySet<VerbClass> = new Set(['delete', 'revoke', 'run', 'start', 'drive']);

/** Whether a verb may follow the word at a place: no article and no participle before a noun. */
function endsNoun(cursor: Cursor, at: number): boolean {
  return cursor.isPlainWord(at) && cursor.verbForm(at) !== 'past';
}

/** "Gives a shelf a name", "gives a berth back": at the head of a sentence, and nothing is shown. */
function givenClass(cursor: Cursor, place: number, object: ObjectPhrase): VerbClass | undefined {
  if (place !== cursor.from || (object.topics & (TOPIC.money | TOPIC.trading)) !== 0)
    return undefined;
  if (goesBackTo(cursor, place)) return 'change';
  if ((object.topics & SHOWN) === 0 && leadsTo(cursor, place, BACK)) return 'change';
  return hasTwoObjects(cursor, place) ? 'change' : undefined;
}

const SHOWN = TOPIC.readout | TOPIC.artefact | TOPIC.number;
const BACK = new Set(['back']);

/** "Gives a number back to the pool". */
function goesBackTo(cursor: Cursor, place: number): boolean {
  if (cursor.part(place + 1) !== 'determiner') return false;
  for (let at = place + 2; at <= place + REACH; at++)
    if (cursor.lower(at) === 'back') return cursor.lower(at + 1) === 'to';
  return false;
}

/** "A shelf a name", "the door another code": who gets it, and what. */
function hasTwoObjects(cursor: Cursor, place: number): boolean {
  if (cursor.part(place + 1) !== 'determiner') return false;
  for (let at = place + 2; at <= place + REACH; at++) {
    if (cursor.part(at) === 'you') return false;
    if (cursor.isPlainWord(at)) continue;
    return at > place + 2 && SECOND.has(cursor.lower(at));
  }
  return false;
}

const SECOND = new Set(['a', 'an', 'the', 'its', 'their', 'your', 'another', 'new', 'more']);

/** "Reports a leak to the harbour office": somebody else is told; "reports the level of a tank" shows it. */
function reportedClass(cursor: Cursor, place: number, object: ObjectPhrase): VerbClass | undefined {
  const isVerb = cursor.verbForm(place) === 'third' || cursor.beginsObject(place + 1);
  if (!isVerb || cursor.part(place + 1) === 'you') return undefined;
  if (object.complement.some((word) => OFFICES.has(word))) return 'send';
  const isCase = cursor.lower(place + 1) === 'a' || cursor.lower(place + 1) === 'an';
  return isCase && (object.topics & SHOWN) === 0 ? 'change' : undefined;
}

/** "Proposes a pattern to the weavers", "offers a berth by mail": somebody gets it. */
function proposedClass(cursor: Cursor, place: number, object: ObjectPhrase): VerbClass | undefined {
  const { isTo, complement } = object;
  const isToPeople = isTo && complement.some((word) => PEOPLE.has(word) || TAKERS.has(word));
  return isToPeople || goesByChannel(cursor, place) ? 'send' : undefined;
}

/** "Offers a seat in a car": at the head of a sentence, and no list of what there is. */
function offeredClass(cursor: Cursor, place: number, object: ObjectPhrase): VerbClass | undefined {
  const isOffered = cursor.word(place)?.lemma === 'offer' && cursor.verbForm(place) === 'third';
  return isOffered && place === cursor.from && (object.topics & SHOWN) === 0 ? 'change' : undefined;
}

const TAKERS = new Set('client customer people participant subscriber patron'.split(' '));

const OFFICES = new Set(
  'authority regulator office police agency utility insurer ministry commission editor dispatcher'.split(
    ' ',
  ),
);

/** "Asks which …", "tells if …": what follows is a question, and the answer is shown. */
function asksBack(cursor: Cursor, place: number): boolean {
  return leadsTo(cursor, place, QUESTIONS);
}

const QUESTIONS = new Set("if whether which what when where who who's how why".split(' '));

/** Whether one of some words stands behind the verb and what it names. */
function leadsTo(cursor: Cursor, place: number, words: ReadonlySet<string>): boolean {
  for (let at = place + 1; at <= place + REACH; at++) {
    if (words.has(cursor.lower(at))) return true;
    if (cursor.isMark(at) && !INSIDE.has(cursor.lower(at))) return false;
    if (cursor.part(at) === 'preposition' && cursor.lower(at) !== 'of') return false;
  }
  return false;
}

/** Marks inside a phrase: "the owner's", "on/off". */
const INSIDE = new Set(["'", '’', '-', '/']);

/** "Asks the lift to stop": behind "to" stands what somebody shall do. */
function isToAct(cursor: Cursor, place: number): boolean {
  for (let at = place + 2; at <= place + REACH; at++) {
    if (cursor.lower(at) === 'to') return mayBeVerb(cursor, at + 1);
    if (cursor.isMark(at) && !INSIDE.has(cursor.lower(at))) return false;
  }
  return false;
}

/** A verb, or a word that nobody knows. */
function mayBeVerb(cursor: Cursor, at: number): boolean {
  if (cursor.verbForm(at) === 'base') return true;
  return cursor.at(at)?.kind === 'word' && cursor.word(at) === undefined;
}

/** "By mail", "via push", "in chat": how somebody is reached. */
function goesByChannel(cursor: Cursor, place: number): boolean {
  for (let at = place + 2; at < cursor.to && at <= place + CHANNEL_REACH; at++) {
    if (cursor.lower(at) === '.') return false;
    if (BY.has(cursor.lower(at)) && isChannel(cursor, at + 1)) return true;
  }
  return false;
}

const CHANNEL_REACH = 16;
const BY = new Set(['by', 'via', 'in', 'through', 'over']);

function isChannel(cursor: Cursor, at: number): boolean {
  const first = cursor.part(at) === 'determiner' ? at + 1 : at;
  return isWay(cursor, first) || (cursor.isPlainWord(first) && isWay(cursor, first + 1));
}

function isWay(cursor: Cursor, at: number): boolean {
  const word = cursor.word(at);
  return CHANNELS.has(word?.lemma ?? cursor.lower(at));
}

const CHANNELS = new Set(
  'mail email e sms text chat push message dm phone slack whatsapp teams telegram letter fax'.split(
    ' ',
  ),
);

/** Whether a person or a group of people is turned to. */
function isPerson({ words, topics }: ObjectPhrase): boolean {
  const [first] = words;
  return (
    (topics & TOPIC.person) !== 0 ||
    (first !== undefined && PEOPLE.has(first)) ||
    PEOPLE.has(words.at(-1) ?? '')
  );
}

const PEOPLE = new Set(
  `owner author editor vendor driver doctor practice community team player member everyone everybody other others coordinator provider
    pharmacy host neighbour neighbor friend circle crew kitchen reporter approver manager director seller supplier maintainer mentor
    guest partner family firm company group user colleague contractor operator supervisor stakeholder reviewer organisation organization organiser organizer club saver pal anyone`.split(
    /\s+/,
  ),
);
