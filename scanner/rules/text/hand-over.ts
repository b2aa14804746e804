import type { Act } from './act.ts';
import { speaksOf } from './object-phrase.ts';
import { TOPIC } from './word.ts';

/** "Assign an application to a user", "assign a user to a group", "transfer a repository to another owner". */
export function handsOver({ lemma, object }: Act): boolean {
  const { words, complement } = object;
  if (PLACES.has(lemma) && (object.topics & TOPIC.person) !== 0) {
    if (LEADS.has(complement.at(-1) ?? '')) return lemma !== 'unassign' && lemma !== 'assign';
    return complement.some((word) => CIRCLES.has(word));
  }
  if (lemma === 'assign') {
    return words.some((word) => LICENSED.has(word)) && complement.some((word) => HOLDERS.has(word));
  }
  if (words.length === 0 || CALLS.has(object.head)) return false;
  return lemma === 'transfer' && speaksOf(object, OWNERS);
}

/** Who is put through to somebody hands nothing over. */
const CALLS = new Set(['call', 'caller', 'chat', 'conversation']);
const PLACES = new Set(['assign', 'unassign', 'add', 'remove', 'move', 'promote', 'demote']);
/** What somebody has the rights of who belongs to it. */
const CIRCLES = new Set(
  'group role team organization organisation workspace tenant project admin administrator moderator owner repository repo'.split(
    ' ',
  ),
);
/** Whoever is assigned as one of these answers for a piece of work. */
const LEADS = new Set(['owner', 'assignee', 'reviewer']);
const LICENSED = new Set('app application license licence seat'.split(' '));
const HOLDERS = new Set('user group member team person'.split(' '));
const OWNERS = new Set(['owner', 'ownership']);
