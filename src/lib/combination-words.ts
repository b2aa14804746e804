import type { CombinationId, LegId } from '../../scanner/contract/combination.ts';

const TITLES: Record<CombinationId, string> = {
  'private-data-leaves': 'Private data can leave',
  'secrets-leave': 'Secrets can leave',
  'written-code-runs': 'What is written can be run',
};

const LEGS: Record<LegId, string> = {
  'private-data': 'private data',
  secrets: 'secrets',
  'untrusted-content': 'text of strangers',
  'way-out': 'a way out',
  'writes-files': 'writing files',
  'runs-code': 'running code',
};

/** A combination as headings name it. */
export function titleOfCombination(id: CombinationId): string {
  return TITLES[id];
}

/** What a tool brings to a combination, as the end of “it brings …”. */
export function wordsOfLeg(leg: LegId): string {
  return LEGS[leg];
}

/** The attack that a combination makes possible: its page tells what to do about it. */
export const ATTACK_OF_COMBINATION: Readonly<Record<CombinationId, string>> = {
  'private-data-leaves': 'lethal-trifecta',
  'secrets-leave': 'credential-relay',
  'written-code-runs': 'plant-and-run',
};
