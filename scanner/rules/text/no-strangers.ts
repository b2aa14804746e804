import type { Act } from './act.ts';

/** "The papers of an author": titles and numbers of a catalogue, unless they are read or searched. */
export function isCard({ lemma, verbClass, object }: Act): boolean {
  return verbClass === 'retrieve' && lemma !== 'read' && CATALOGUED.has(object.head);
}

const CATALOGUED = new Set(['paper', 'publication', 'preprint']);

/** "Finds layout issues", "Debugs loading issues": found by the tool and filed by nobody. */
export function isOwnIssue({ lemma, object: { head, words } }: Act): boolean {
  return head === 'issue' && (lemma === 'debug' || words.some((word) => OWN_ISSUES.has(word)));
}

const OWN_ISSUES = new Set(
  'quality loading startup session login runtime setup deployment infrastructure cluster environment system common known performance security resource network layout rendering integration accessibility a11y lint type dependency configuration validation data health connectivity build compatibility compliance schema'.split(
    ' ',
  ),
);
