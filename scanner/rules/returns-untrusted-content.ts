import type { Draft, Rule } from './rule.ts';
import { leadingActs } from './text/effects.ts';
import { placeOfAct } from './text/places.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

const READS = new Set(['retrieve', 'search', 'observe', 'compute', 'fetch-away', 'drive', 'check']);

/** Returns what strangers wrote: it can carry instructions to the model that reads it. */
export const rule: Rule = {
  id: 'returns-untrusted-content',
  title: 'It returns content that strangers wrote',
  speaksTo: { signal: 'untrusted-content' },
  looksAt: ['name', 'description'],
  find: (tool) =>
    leadingActs(tool)
      .filter(returnsForeign)
      .map(
        ({ act }): Draft => ({
          ...placeOfAct(tool, act),
          says: `“${[...act.object.words, ...act.object.complement].join(' ')}” can hold text that strangers wrote.`,
          claim: { about: 'signal', signal: 'untrusted-content' },
        }),
      ),
};

function returnsForeign({ act, effect }: SensedAct): boolean {
  if (effect !== 'read' || !READS.has(act.verbClass)) return false;
  const searchesWeb = act.verbClass === 'search' && (act.object.around & TOPIC.web) !== 0;
  return searchesWeb || (act.object.around & TOPIC.foreign) !== 0;
}
