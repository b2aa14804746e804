import { Cursor } from './cursor.ts';
import type { DescriptionReading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { type Span, spanBetween } from './span.ts';
import type { Token } from './token.ts';
import { MARK } from './word.ts';

/** What such a sentence has in it: a past form, a negation, or one of the words that say it without. */
const TELLS = MARK.done | MARK.denial | MARK.seldom;

/**
 * Where a description says that what was there before is lost: "the former one is overwritten", "edits are gone",
 * "can't be split again", "there is no backup". What becomes of it under a condition alone is left out.
 */
export function findToldLoss({ passage, sentences }: DescriptionReading): Span | undefined {
  if (passage.language !== 'english' || (passage.marks & TELLS) === 0) return undefined;
  for (const sentence of sentences) {
    const told = inSentence(new Cursor(passage.tokens, sentence.from, sentence.to), sentence);
    if (told !== undefined) return told;
  }
  return undefined;
}

function inSentence(cursor: Cursor, { from, to, section, marks }: Sentence): Span | undefined {
  if (section !== 'body' || (marks & TELLS) === 0) return undefined;
  let clause = from;
  for (let at = from; at < to; at++) {
    if (cursor.isMark(at) && CLAUSE_ENDS.has(cursor.lower(at))) clause = at + 1;
    if (!mayTell(cursor, at)) continue;
    const end = goneAt(cursor, at) ?? deniedAt(cursor, at);
    if (end !== undefined && !isBounded(cursor, clause, end))
      return spanBetween(cursor, at, end - 1);
  }
  return undefined;
}

/** Every loss that is told begins with one of these or with a form of "be": most words are passed by. */
function mayTell(cursor: Cursor, at: number): boolean {
  return cursor.isMarked(at, OPENING) || cursor.part(at) === 'copula';
}

const OPENING = MARK.seldom | MARK.final | MARK.told | MARK.denial | MARK.without;

const CLAUSE_ENDS = new Set([';', ':', '–', '—', '-']);

/** "Is overwritten", "are gone for good", "it vanishes", "ceases to exist": where what is said of the loss ends. */
function goneAt(cursor: Cursor, at: number): number | undefined {
  const lower = cursor.lower(at);
  if (FINAL.has(lower)) return at + 1;
  if (VANISHES.has(lower)) return OF_VIEW.has(cursor.lower(at + 1)) ? undefined : at + 1;
  if (CEASES.has(lower)) return ENDS_TO.has(cursor.lower(at + 2)) ? at + 3 : undefined;
  if (!IS.has(lower) || MAYBE.has(cursor.lower(at - 1))) return undefined;
  const place = cursor.skipAdverbs(at + 1);
  if (cursor.lower(place) === 'thrown')
    return cursor.lower(place + 1) === 'away' ? place + 2 : undefined;
  return LOST.has(cursor.lower(place)) ? place + 1 : undefined;
}

const FINAL = new Set(['irreversible', 'irreversibly', 'irrecoverably', 'irrevocable']);
const IS = new Set(['is', 'are', 'be', 'gets', 'get']);
const LOST = new Set(['overwritten', 'lost', 'gone', 'discarded', 'destroyed', 'wiped']);
/** "What would be overwritten": nothing is yet. */
const MAYBE = new Set(['would', 'could', 'may', 'might', 'can']);
const VANISHES = new Set(['vanish', 'vanishes', 'disappear', 'disappears']);
/** "Vanishes from the inbox": it is seen no longer there. */
const OF_VIEW = new Set(['from', 'for', 'by', 'after', 'there', 'when']);
const CEASES = new Set(['cease', 'ceases']);
const ENDS_TO = new Set(['exist', 'be']);

/** "Isn't kept", "cannot be brought back", "no backup is made". */
function deniedAt(cursor: Cursor, at: number): number | undefined {
  const isNo = cursor.lower(at) === 'no' || cursor.lower(at) === 'without';
  if (!isNo && cursor.part(at) !== 'negation') return undefined;
  for (let next = at + 1; next <= at + REACH && !cursor.isMark(next); next++) {
    const lower = cursor.lower(next);
    if (!isNo && lower === 'bring') return undefined;
    if ((isNo ? COPIES : NOT_KEPT).has(lower)) return next + 1;
    if (REACHED.has(lower) && AGAIN.has(cursor.lower(next + 1))) return next + 2;
  }
  return undefined;
}

/** How many words may stand between the negation and what is denied. */
const REACH = 3;
const COPIES = new Set(['backup', 'undo', 'recovery', 'undoing']);
const NOT_KEPT = new Set(
  `kept retained archived preserved undone reversed recovered restored reverted split separated regained reconstructed
  recoverable reversible rebuilt recover`.split(/\s+/),
);

/** "Can't be read afterwards": so it could before. */
const REACHED = new Set('read reached decoded opened reactivated resubmitted'.split(' '));
const AGAIN = new Set('afterwards after later anymore any again for'.split(' '));

/** "Existing files are overwritten if …", "is never lost": under a condition, where it happens to be there, or not at all. */
function isBounded(cursor: Cursor, clause: number, end: number): boolean {
  for (let at = clause; at < end - 1; at++) if (BOUNDS.has(cursor.lower(at))) return true;
  for (let at = end; cursor.at(at) !== undefined; at++) {
    if (CONDITIONS.has(cursor.lower(at))) return true;
  }
  return false;
}

const CONDITIONS = new Set(['if', 'unless', 'when', 'whenever']);
const BOUNDS = new Set(
  'if unless when whenever because existing already same then afterwards days nothing none never deletion file files comment comments formatting value'.split(
    ' ',
  ),
);

/** "Data loss", "the loss of all data". */
export function isLossOfData(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'loss') return false;
  if (tokens[at - 1]?.lower === 'data') return true;
  if (tokens[at + 1]?.lower !== 'of') return false;
  return tokens.slice(at + 2, at + LOSS_REACH).some(({ lower }) => lower === 'data');
}

const LOSS_REACH = 5;
