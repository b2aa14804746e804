import type { Act } from './act.ts';
import type { SensedAct, ToolReading } from './reading.ts';

/** "Toggles visibility", "Toggles the visibility flag": whether it is shown in a list, and not who may see it. */
export function isOnlyDisplayed({ lemma, object: { head, words } }: Act): boolean {
  return lemma === 'toggle' && (head === 'visibility' || words.includes('visibility'));
}

/** `update_policy` of a server that lets people in. */
export function rulesDoors({ act, effect }: SensedAct, { server }: ToolReading): boolean {
  const isRuled = act.object.words.some((word) => DOORS.has(word));
  return isRuled && effect !== 'read' && server.nameWords.has('access');
}

const DOORS = new Set(['policy', 'visitor', 'credential']);

/** "Blocks a user" among one's own contacts: whom one does not want to hear from, and can unblock again. */
export function isOwnContact({ act: { lemma } }: SensedAct, { server }: ToolReading): boolean {
  if (lemma !== 'block' && lemma !== 'unblock') return false;
  return !server.wordsOfTools().isDisjointFrom(CONTACTS);
}

const CONTACTS = new Set(['contact', 'contacts']);

/** "Maps a user id to a person": what somebody is called is settled, and not what they may do. */
export function isNaming({ object }: Act): boolean {
  return NAMES.has(object.head);
}

const NAMES = new Set(['id', 'name', 'identity', 'identifier', 'alias']);
