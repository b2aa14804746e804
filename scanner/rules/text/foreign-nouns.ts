import type { Cursor } from './cursor.ts';
import { isClauseEnd } from './foreign-asides.ts';
import type { Language } from './languages/index.ts';

/** Articles and prepositions behind which a form of a verb is the noun that looks like it: "seguimiento de compra". */
const BEFORE_NOUNS: Readonly<Partial<Record<Language['id'], ReadonlySet<string>>>> = {
  es: setOf('de del un una el al este esta ese esa su sus cada otro otra ningún alguna sin con'),
  pt: setOf(
    'de do da dos das um uma ao este esta esse essa seu sua cada outro outra no na sem com',
  ),
  fr: setOf('de du des un une au aux ce cette cet son sa ses leur chaque sans avec'),
};
/** Words of a clause that put "la", "le", "o" before a verb as its object: "y la elimina". */
const JOINING = setOf('y e et puis ou o luego');
/** Articles that are pronouns before a verb as well. */
const EITHER = setOf('la lo los las le les o a os as');
/** What a verbal noun may follow as the tool's purpose: "инструмент для удаления". */
const FOR = setOf('для para pour für zur zum');
/** "Antes de borrar": what is done before or after is not done here. */
const TIMES = setOf('antes después despues depois avant après apres após nach vor перед после до');
/** Where an elided article or preposition ends: "l'envoi", "d'un". */
const ELIDED = /^[ld]['’]/;
const INFINITIVE = /(?:[aei]r|re|oir)$/;
/** How adjectives end that stand before a noun at the head: "Массовое удаление", "Schnelle Suche". */
const ADJECTIVE = /(?:ый|ий|ой|ое|ее|ая|яя|ые|ие|[^n]e|er|es)$/;
/** Adjectives before a verbal noun at the head. */
const MOST_ADJECTIVES = 2;
/** How far a verbal noun may stand from the one that it is joined to. */
const JOINED_REACH = 4;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * Whether what looks like a verb at a place is a noun there. `last` is the place of the last verb before it.
 *
 * @example isVerbalNoun(cursorOf('Informe de compra'), 2, SPANISH, undefined) // => true
 */
export function isVerbalNoun(
  cursor: Cursor,
  at: number,
  { id, nounEndings }: Language,
  last: number | undefined,
): boolean {
  if (nounEndings === undefined) return false;
  const leaders = BEFORE_NOUNS[id];
  const lower = cursor.lower(at);
  if (TIMES.has(cursor.lower(at - 2)) && cursor.lower(at - 1) === 'de') return true;
  if (TIMES.has(cursor.lower(at - 1))) return true;
  if (isWayOf(cursor, at)) return true;
  if (leaders !== undefined && at > cursor.from && !INFINITIVE.test(lower)) {
    const before = cursor.lower(at - 1);
    if (leaders.has(before) || ELIDED.test(lower)) return true;
    if (last === at - 1 && isFollowedByOf(cursor, at)) return true;
    if (EITHER.has(before) && cursor.from < at - 1 && !JOINING.has(cursor.lower(at - 2)))
      return isFollowedByOf(cursor, at) || (cursor.word(at)?.topics ?? 0) !== 0;
  }
  if (cursor.word(at)?.nounish !== true) return false;
  return !leads(cursor, at, last) && !(id === 'de' && closesNouns(cursor, at));
}

/** "La forma rápida de responder": a way of doing something is not the doing. */
function isWayOf(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at - 1) !== 'de') return false;
  return WAYS.has(cursor.lower(at - 2)) || WAYS.has(cursor.lower(at - 3));
}

const WAYS = setOf('forma manera modo maneira jeito façon manière');

/** "Registra compra de papel": right behind a verb, what it is of makes it a noun. */
function isFollowedByOf(cursor: Cursor, at: number): boolean {
  return cursor.lower(at + 1) === 'de' || cursor.lower(at + 1) === 'del';
}

/** "Python Code Ausführung": in German the last of several nouns says what is done. */
function closesNouns(cursor: Cursor, at: number): boolean {
  const next = cursor.at(at + 1);
  if (next !== undefined && !isClauseEnd(next)) return false;
  for (let before = cursor.from; before < at; before++) {
    const word = cursor.word(before);
    if (word?.part !== undefined || (word?.verb !== undefined && word.topics === 0)) return false;
  }
  return true;
}

/** Whether a verbal noun stands where an act is named: at the head, behind what it is joined to, or as a purpose. */
function leads(cursor: Cursor, at: number, last: number | undefined): boolean {
  const before = cursor.at(at - 1);
  if (before === undefined || FOR.has(before.lower)) return true;
  if (before.kind === 'mark' || before.word?.part === 'conjunction')
    return last === undefined ? isOrnament(cursor, at) : at - last <= JOINED_REACH;
  return at - firstWord(cursor) <= MOST_ADJECTIVES && isAdjectives(cursor, at);
}

/** Only marks, numbers and emoji stand before the place. */
function isOrnament(cursor: Cursor, at: number): boolean {
  return firstWord(cursor) >= at;
}

function firstWord(cursor: Cursor): number {
  let at = cursor.from;
  while (at < cursor.to && cursor.at(at)?.kind !== 'word') at++;
  return at;
}

function isAdjectives(cursor: Cursor, to: number): boolean {
  for (let at = firstWord(cursor); at < to; at++) {
    const token = cursor.at(at);
    if (token?.kind !== 'word' || token.word?.verb !== undefined || token.word?.part !== undefined)
      return false;
    if (!ADJECTIVE.test(token.lower)) return false;
  }
  return true;
}
