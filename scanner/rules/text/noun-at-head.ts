import type { Cursor } from './cursor.ts';
import { isFigure } from './figures.ts';
import { COMPOUNDS, PHRASAL } from './lexicon/index.ts';
import { NOMINALS } from './lexicon/nominals.ts';
import { TOPIC, type VerbClass } from './word.ts';

/** A noun that looks like a verb: "Search results of", "Order status lookup", "Updates on the weather". */
export function isNounHere(cursor: Cursor, at: number): boolean {
  const word = cursor.word(at);
  if (word?.part === 'preposition' || word?.part === 'adverb') return true;
  if (cursor.part(at + 1) === 'copula' || cursor.lower(at) === 'new') return true;
  if (isParticleNoun(cursor, at)) return true;
  if (cursor.part(at + 1) === 'modal' || cursor.lower(at + 1) === 'fail') return true;
  if (opensKey(cursor, at)) return true;
  if (isNumbered(cursor, at) || isAdjective(cursor, at)) return true;
  if (word?.verb === 'retrieve' || word?.verb === 'search') return false;
  if (namesFigure(cursor, at)) return true;
  if (opensInventory(cursor, at)) return true;
  if (cursor.verbForm(at) === 'ing' && ADDRESSED.has(cursor.lower(at + 1))) return true;
  if (word?.nounish !== true) return false;
  if (cursor.lower(at + 1) === 'for' && STANDS_FOR.has(word.lemma)) return true;
  if (isLink(cursor, at)) return true;
  return (
    isListedDetail(cursor, at) ||
    isDoneTo(cursor, at) ||
    NOUN_FOLLOWERS.has(cursor.lower(at + 1)) ||
    (word.form !== 'base' && ASKED.has(cursor.lower(at + 1))) ||
    isReadoutCompound(cursor, at) ||
    (word.form === 'third' && (hasParticipleAfter(cursor, at) || opensNounList(cursor, at))) ||
    (cursor.verbForm(at + 1) === 'third' && cursor.part(at + 2) === 'determiner')
  );
}

/** "Link to a page", "Link that opens the shelf": who links has something to link. */
function isLink(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at) !== 'link') return false;
  return cursor.part(at + 1) === 'preposition' || cursor.part(at + 1) === 'relative';
}

/** "Mailing address of a guest", "Trading hours": what it is for, and nobody does it. */
const ADDRESSED = new Set(['list', 'lists', 'address', 'addresses', 'hours']);

/** "STAGE 2 (…)", "Step 1: …": the first of several, and nothing else is said of it. */
function isNumbered(cursor: Cursor, at: number): boolean {
  const [first, number, next] = [cursor.at(at), cursor.at(at + 1), cursor.at(at + 2)];
  if (at !== cursor.from || number?.kind !== 'number') return false;
  if (first?.shouted !== true && first?.word?.nounish !== true) return false;
  return next === undefined || NUMBER_ENDS.has(next.lower) || isRange(cursor, at + 2);
}

/** "STAGE 3-5". */
function isRange(cursor: Cursor, at: number): boolean {
  return cursor.lower(at) === '-' && cursor.at(at + 1)?.kind === 'number';
}

const NUMBER_ENDS = new Set(['(', ':', '.', '–', '—']);

/** "Compact summary of a jar", "Complete list of jars": how the thing is that is shown. */
function isAdjective(cursor: Cursor, at: number): boolean {
  if (!ADJECTIVES.has(cursor.lower(at)) || cursor.part(at + 1) !== undefined) return false;
  let last = at;
  while (
    (cursor.isPlainWord(last + 1) && cursor.part(last + 1) !== 'preposition') ||
    (cursor.lower(last + 1) === '-' && cursor.isPlainWord(last + 2))
  )
    last++;
  const isShown = ((cursor.word(last)?.topics ?? 0) & (TOPIC.readout | TOPIC.artefact)) !== 0;
  return isShown && cursor.lower(last + 1) !== ',';
}

const ADJECTIVES = new Set(['compact', 'complete', 'approximate', 'direct']);

/** "Access keys of a guest", "Access revocation": what is in the words after it opens something, and nobody goes there. */
function opensKey(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at) !== 'access') return false;
  if (NOMINALS.has(cursor.lower(at + 1))) return true;
  return COMPOUNDS.get(cursor.word(at + 1)?.lemma ?? cursor.lower(at + 1))?.has('access') === true;
}

/** "Alias for the other tool": these are not done for something. */
const STANDS_FOR = new Set(['alias', 'reference', 'index', 'record', 'mirror', 'support']);

/** "Mail deletion", "Contact management": what is done to it is a noun as well, and ends the phrase. */
function isDoneTo(cursor: Cursor, at: number): boolean {
  const word = cursor.word(at);
  if (word?.form !== 'base' || !THINGS.has(word.verb ?? 'run')) return false;
  if (!NOMINALS.has(cursor.lower(at + 1))) return false;
  const part = cursor.part(at + 2);
  const isLast = cursor.at(at + 2) === undefined || cursor.isMark(at + 2);
  return isLast || part === 'preposition' || part === 'conjunction';
}

/** Verbs of these classes are nouns for things that something is done to. */
const THINGS: ReadonlySet<VerbClass> = new Set([
  'send',
  'publish',
  'pay',
  'trade',
  'move-money',
  'change',
  'store',
  'observe',
  'compute',
  'check',
  'generate',
  'create',
]);

/** "Parcel details: stage, value": behind the colon stands what is shown. */
function isListedDetail(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at - 1) !== ':' || cursor.lower(at + 1) !== ',') return false;
  return ((cursor.word(at - 2)?.topics ?? 0) & TOPIC.readout) !== 0;
}

/** "Running process inventory": a phrase that begins with an ing-form and ends with what is shown. */
function opensInventory(cursor: Cursor, at: number): boolean {
  if (at !== cursor.from || !ONGOING.has(cursor.lower(at))) return false;
  const last = cursor.isMark(cursor.to - 1) ? cursor.to - 2 : cursor.to - 1;
  for (let place = at + 1; place <= last; place++)
    if (cursor.at(place)?.kind !== 'word' || cursor.part(place) !== undefined) return false;
  return last > at + 1 && ((cursor.word(last)?.topics ?? 0) & TOPIC.readout) !== 0;
}

const ONGOING = new Set(['running', 'pending', 'processing', 'starting']);

/** "Take-home pay", "Sign-in history": a hyphen makes a verb half of a noun, unless it leads to its particle ("Roll-back …"). */
function isParticleNoun(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at + 1) !== '-' || cursor.at(at)?.end !== cursor.at(at + 1)?.start) return false;
  const second = cursor.lower(at + 2);
  if (second === 'only' || PHRASAL.get(cursor.word(at)?.lemma ?? '')?.has(second) === true) {
    return ((cursor.word(at + 3)?.topics ?? 0) & TOPIC.readout) !== 0;
  }
  return cursor.verbForm(at + 2) === undefined && !PARTICLES.has(second);
}

const PARTICLES = new Set('in out up down off on back over away'.split(' '));

/** "Releases of", "Block by number", "Requests since": what these follow is a noun. */
const NOUN_FOLLOWERS = new Set([
  'of',
  'by',
  'per',
  'since',
  'near',
  'within',
  'around',
  'during',
  'among',
]);

/** "Requests which …", as opposed to "Preview which …": a noun that is told apart is one of several. */
const ASKED = new Set(['which', 'who']);

/** "Trade statistics of a country", "Funding rates", "Kill ratio per map", as opposed to "Reset statistics". */
function namesFigure(cursor: Cursor, at: number): boolean {
  const isNounish = cursor.word(at)?.nounish === true || cursor.verbForm(at) === 'ing';
  if (!isFigure(cursor.lower(at + 1)) && !(isNounish && TERMS.has(cursor.lower(at + 1))))
    return false;
  const next = cursor.lower(at + 2);
  if (SETTERS.has(cursor.lower(at)) && next === 'of') return false;
  if (cursor.word(at)?.nounish !== true && cursor.verbForm(at) !== 'ing')
    return RELATIONS.has(next) && next !== 'for';
  const third = cursor.lower(at + 3);
  if (next === 'and' && (isFigure(third) || TERMS.has(third))) return true;
  return next === '' || RELATIONS.has(next) || cursor.isMark(at + 2);
}

/** "Update prices of several products": these set a figure where it says whose. */
const SETTERS = new Set(
  'update updates set sets adjust adjusts edit edits modify modifies'.split(' '),
);

/** After a word that is a noun as well these are what it says more of ("refund policy"); after other verbs they are an object. */
const TERMS = new Set(
  'policy policies window interest limit limits record records roll history cycles stack graph tree hierarchy'.split(
    ' ',
  ),
);

const RELATIONS = new Set(['of', 'for', 'per', 'by', 'in', 'between']);

/** "Order book", and before "of" any other thing that goes by both words: "Seed phrase of a wallet". */
function isReadoutCompound(cursor: Cursor, at: number): boolean {
  const topics = COMPOUNDS.get(cursor.lower(at + 1))?.get(cursor.lower(at)) ?? 0;
  return (topics & TOPIC.readout) !== 0 || (topics !== 0 && cursor.lower(at + 2) === 'of');
}

/** "Requests made since the start", as opposed to "Lists closed issues". */
function hasParticipleAfter(cursor: Cursor, at: number): boolean {
  if (cursor.verbForm(at + 1) !== 'past') return false;
  const after = cursor.at(at + 2);
  return after === undefined || after.kind === 'mark' || after.word?.part === 'preposition';
}

/** "Likes, shares, reach of a post", "Emails and phones are hashed": none is surely a verb, and "of" or "are" follows. */
function opensNounList(cursor: Cursor, start: number): boolean {
  if (cursor.lower(start + 1) !== ',' && cursor.lower(start + 1) !== 'and') return false;
  for (let at = start + 2; at < cursor.to; at++) {
    if (cursor.lower(at) === 'of' || cursor.lower(at) === 'for') return true;
    if (cursor.part(at) === 'copula') return true;
    const isSurelyVerb = cursor.verbForm(at) !== undefined && cursor.word(at)?.nounish !== true;
    if (isSurelyVerb || cursor.part(at) === 'determiner') return false;
  }
  return false;
}
