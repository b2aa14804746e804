import type { Act } from './act.ts';
import { actAt } from './clause.ts';
import { Cursor } from './cursor.ts';
import { wordsOf } from './lexicon/index.ts';
import { MARKED_WORDS } from './lexicon/marks.ts';
import type { Token } from './token.ts';
import { MARK } from './word.ts';

/** Verbs after which what is offered follows at once: "supports sending SMS". */
const OFFERING = new Set(['supports', 'support', 'includes', 'including', 'provides', 'enables']);
/** “Including” opens a list only behind a word for what is offered: “account information including buying power” lists no act. */
const OPENS_BEHIND_OFFER = 'including';
/** Nouns for what a tool offers several of: a text without any of these words is not looked through. */
const OFFERS = new Set(wordsOf(MARKED_WORDS.offer).filter((word) => !OFFERING.has(word)));
const OPENERS = new Set(['for', 'like', 'including', 'e.g', 'as']);
/** Words between the noun and the first of the list ("operations on parcels such as listing"). */
const REACH = 6;

const NO_ACTS: readonly Act[] = [];

/** The acts that a sentence lists in their ing-forms after a word for what is offered. */
export function readGerunds(tokens: readonly Token[], from: number, to: number): readonly Act[] {
  const cursor = new Cursor(tokens, from, to);
  const starts = listStarts(cursor);
  const [first] = starts;
  if (first === undefined) return NO_ACTS;
  const acts: Act[] = [];
  let shared: Act | undefined;
  for (let at = to - 1; at >= first; at--) {
    if (!starts.has(at) && !isJoined(cursor, at)) continue;
    const act = actAt(cursor, at, shared);
    if (act === undefined) continue;
    shared = act.object.words.length > 0 ? act : shared;
    acts.unshift(act);
  }
  return acts;
}

/** Where the first ing-forms of lists stand. */
function listStarts(cursor: Cursor): ReadonlySet<number> {
  let starts: Set<number> | undefined;
  for (let at = cursor.from; at < cursor.to; at++) {
    if (!cursor.isMarked(at, MARK.offer)) continue;
    const lower = cursor.lower(at);
    if (OFFERING.has(lower) && lower !== OPENS_BEHIND_OFFER && cursor.verbForm(at + 1) === 'ing')
      starts = (starts ?? new Set()).add(at + 1);
    if (!OFFERS.has(lower)) continue;
    for (let next = at + 1; next < at + REACH; next++) {
      const opens = OPENERS.has(cursor.lower(next)) && cursor.verbForm(next + 1) === 'ing';
      if (opens) starts = (starts ?? new Set()).add(next + 1);
    }
  }
  return starts ?? NO_STARTS;
}

const NO_STARTS: ReadonlySet<number> = new Set();

/** Behind a comma, "and" or "or", or in a second "for …". */
function isJoined(cursor: Cursor, at: number): boolean {
  if (cursor.verbForm(at) !== 'ing') return false;
  const before = cursor.lower(at - 1);
  return (
    before === ',' || before === '/' || before === 'for' || cursor.part(at - 1) === 'conjunction'
  );
}
