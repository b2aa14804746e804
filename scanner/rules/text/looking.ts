import type { Act } from './act.ts';
import { speaksOf } from './object-phrase.ts';
import type { VerbClass } from './word.ts';

/** Classes of verbs that bring to light what is asked for. */
export const SHOWS: ReadonlySet<VerbClass> = new Set(['retrieve', 'search']);

/** Classes of verbs by which something is looked at, worked out or taken home: all that a search or a reading can go by. */
export const LOOKS: ReadonlySet<VerbClass> = new Set([
  'retrieve',
  'search',
  'observe',
  'compute',
  'fetch-away',
  'check',
  'light',
]);

/** "Waits for new messages": they come back. */
export function isAwaited({ lemma, object }: Act): boolean {
  return lemma === 'wait' && speaksOf(object, AWAITED);
}

const AWAITED = new Set(['message', 'email', 'mail', 'reply', 'sms']);
