import type { Cursor } from './cursor.ts';
import { PHRASAL } from './lexicon/index.ts';
import type { VerbClass } from './word.ts';

/** How far a particle may stand from its verb ("turn the lights off"). */
const PARTICLE_REACH = 7;
/** So far if it is a preposition as well ("check the guest in"). */
const PREPOSITION_REACH = 4;

/** A word that makes another verb of the one before it. */
export interface Particle {
  readonly place: number;
  readonly verbClass: VerbClass;
}

/** The particle of the verb at a place: "turn the lights off", "top-up". */
export function particleOf(cursor: Cursor, place: number, lemma: string): Particle | undefined {
  const classes = PHRASAL.get(lemma);
  if (classes === undefined) return undefined;
  for (let at = place + 1; at <= place + PARTICLE_REACH; at++) {
    const verbClass = classes.get(cursor.lower(at));
    const isNear = at <= place + PREPOSITION_REACH || cursor.part(at) !== 'preposition';
    if (at > place + 1 && ASKING.has(cursor.lower(at))) return undefined;
    const isVerb = isNear && !isUpTo(cursor, at) && !leadsToThing(cursor, place, at);
    if (verbClass !== undefined && isVerb) return { place: at, verbClass };
    if (isHyphen(cursor, at)) continue;
    if (cursor.lower(at) === '(')
      while (at <= place + PARTICLE_REACH && cursor.lower(at) !== ')') at++;
    else if (cursor.isMark(at) || cursor.part(at) === 'conjunction') return undefined;
    if (cursor.part(at) === 'preposition' && cursor.lower(at) !== 'of') return undefined;
  }
  return undefined;
}

/** "Says which …", "says whether …": only right behind the verb these tell what is told; "says a line where …" is said aloud. */
const ASKING = new Set('which whether what why how who where if'.split(' '));

/** "Add up to 20 rows": how many at most. */
function isUpTo(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at) !== 'up' || cursor.lower(at + 1) !== 'to') return false;
  return cursor.at(at + 2)?.kind === 'number';
}

/** "Check a claim in a ticket": behind an object, a preposition with an article or a noun behind it belongs to what follows. */
function leadsToThing(cursor: Cursor, place: number, at: number): boolean {
  if (at <= place + 1 || !LEADING.has(cursor.lower(at))) return false;
  const next = cursor.at(at + 1);
  return next?.kind === 'word' && (next.word?.part ?? 'determiner') === 'determiner';
}

const LEADING = new Set(['in', 'on']);

/** Where the object begins: behind a particle that follows the verb at once, or a hyphen and the particle. */
export function objectPlace(cursor: Cursor, place: number, particle: number | undefined): number {
  if (particle === place + 1) return place + 2;
  if (particle === place + 2 && isHyphen(cursor, place + 1)) return place + 3;
  return behindGloss(cursor, place + 1);
}

/** "Withdraw (cancel) a request": what stands in the bracket is another word for the verb. */
export function behindGloss(cursor: Cursor, at: number): number {
  if (cursor.lower(at) !== '(') return at;
  for (let end = at + 2; end <= at + LONGEST_GLOSS; end++) {
    if (cursor.lower(end) !== ')') continue;
    return cursor.part(end + 1) === 'determiner' ? end + 1 : at;
  }
  return at;
}

const LONGEST_GLOSS = 4;

function isHyphen(cursor: Cursor, at: number): boolean {
  return cursor.lower(at) === '-' && cursor.at(at - 1)?.end === cursor.at(at)?.start;
}
