import type { Act } from './act.ts';
import { Cursor } from './cursor.ts';
import { readObject } from './object-phrase.ts';
import type { Token } from './token.ts';

/** What a passive says: "the file is saved to disk", "all records will be deleted". */
export interface PassiveAct {
  readonly act: Act;
  /** "will not be deleted". */
  readonly denied: boolean;
  /** "Nothing is lost", "no money is moved": denied of whatever there is. */
  readonly ofNothing: boolean;
  /** It happens under a condition alone: "if it exists, it is overwritten". */
  readonly conditional: boolean;
  /** It happens with the call ("is wiped"), as opposed to what was so before ("that were deleted"). */
  readonly happens: boolean;
}

const CONDITIONS = new Set(['if', 'when', 'unless', 'once', 'whether', 'after', 'until']);
const BE = new Set('is are be being gets get was were been'.split(' '));
const HAPPENING = new Set(['is', 'are', 'be', 'gets']);
const RELATIVES = new Set([
  'that',
  'which',
  'who',
  'may',
  'might',
  'can',
  'could',
  'should',
  'must',
]);
const SUBJECT_REACH = 8;

/** The passive statements of a sentence. */
export function readPassives(tokens: readonly Token[], from: number, to: number): PassiveAct[] {
  const cursor = new Cursor(tokens, from, to);
  const found: PassiveAct[] = [];
  let conditional = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const isHead = at === from;
    if (isHead || token?.kind === 'mark') {
      const aside = participleAside(cursor, isHead ? at - 1 : at);
      if (aside !== undefined) found.push({ ...aside, conditional });
    }
    const part = token?.word?.part;
    if (part === undefined) continue;
    if (part === 'relative' && CONDITIONS.has(cursor.lower(at))) conditional = true;
    if (part !== 'copula' || !BE.has(cursor.lower(at))) continue;
    const isNegated = cursor.part(at + 1) === 'negation';
    const ofNothing = hasDeniedSubject(cursor, at);
    const denied = isNegated || ofNothing;
    const place = cursor.skipAdverbs(isNegated ? at + 2 : at + 1);
    const word = cursor.word(place);
    if (word?.verb === undefined || word.form !== 'past') continue;
    const happens =
      HAPPENING.has(cursor.lower(at)) &&
      !RELATIVES.has(cursor.lower(at - 1)) &&
      !isStanding(cursor, at, place) &&
      !isByClock(cursor, place + 1);
    found.push({ act: passiveAct(cursor, at, place), denied, ofNothing, conditional, happens });
  }
  return found;
}

/** "Is still charged", "is already deleted": so it was before the call. */
function isStanding(cursor: Cursor, be: number, verb: number): boolean {
  for (let at = be + 1; at < verb; at++) if (STANDING.has(cursor.lower(at))) return true;
  return false;
}

const STANDING = new Set(['still', 'already']);

/** "Is purged after 30 days", "is emptied nightly": the time comes, and nobody calls. */
function isByClock(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at) === 'after') return DIGITS.test(cursor.lower(at + 1));
  return CLOCKS.has(cursor.lower(at));
}

// Anchored at both ends, bounded: constant.
const DIGITS = /^\d{1,6}[dhm]?$/;
const CLOCKS = new Set(
  'automatically periodically regularly daily weekly hourly nightly monthly every'.split(' '),
);

/** "Nothing is ordered", "no money is moved", "will not be". */
function hasDeniedSubject(cursor: Cursor, be: number): boolean {
  if (cursor.part(be - 1) === 'negation') return true;
  for (let at = be - 1; at >= cursor.from && at >= be - SUBJECT_REACH; at--) {
    if (cursor.isMark(at)) return false;
    if (DENYING.has(cursor.lower(at))) return true;
  }
  return false;
}

const DENYING = new Set(['nothing', 'no', 'none']);

/** "…, saved in the output folder", "…; billed to the card", "…, erasing it": a participle behind a mark or at the head. */
function participleAside(
  cursor: Cursor,
  mark: number,
): Omit<PassiveAct, 'conditional'> | undefined {
  if (mark >= cursor.from && !ASIDE_MARKS.has(cursor.lower(mark))) return undefined;
  const place = cursor.skipAdverbs(mark + 1);
  const word = cursor.word(place);
  if (word?.verb === undefined) return undefined;
  const isDone = word.form === 'past' && ASIDE_PREPOSITIONS.has(cursor.lower(place + 1));
  const isLost = word.verb === 'delete' || word.lemma === 'discard';
  const hasObject = cursor.beginsObject(place + 1) || word.lemma === 'discard';
  const isDoing = word.form === 'ing' && isLost && hasObject;
  if (!isDone && !isDoing) return undefined;
  return { act: passiveAct(cursor, mark, place), denied: false, ofNothing: false, happens: true };
}

const ASIDE_MARKS = new Set([',', ';', '(', '–', '—']);
const ASIDE_PREPOSITIONS = new Set(['to', 'in', 'into', 'as', 'from', 'on', 'next', 'beside']);

function passiveAct(cursor: Cursor, be: number, place: number): Act {
  const token = cursor.at(place);
  if (token?.word?.verb === undefined)
    throw new Error('a passive was read at a word that is no verb');
  const subject = [];
  for (let at = Math.max(cursor.from, be - SUBJECT_REACH); at < be; at++) {
    const word = cursor.at(at);
    if (word?.kind === 'word' && word.word?.part === undefined) subject.push(word);
  }
  const complement = [];
  for (let at = place + 1; at <= place + SUBJECT_REACH; at++) {
    const word = cursor.at(at);
    if (word === undefined || word.kind === 'mark') break;
    if (word.kind === 'word') complement.push(word);
  }
  return {
    lemma: token.word.lemma,
    verbClass: token.word.verb,
    start: token.start,
    end: token.end,
    verbEnd: token.end,
    clauseEnd: token.end,
    object: readObject(subject, complement),
    doubtful: false,
    implied: false,
  };
}
