import type { Rule } from './rule.ts';
import { leadingActs } from './text/effects.ts';
import { placeOfAct } from './text/places.ts';
import { TOPIC } from './text/word.ts';

/** What is deleted is small and easily made again: a label, a comment, a cache, one entry of a list. */
export const rule: Rule = {
  id: 'loss-is-small',
  title: 'What it deletes is small and easily made again',
  speaksTo: { risk: 'lowered' },
  looksAt: ['name', 'description'],
  find(tool) {
    const losing = leadingActs(tool).filter(({ effect }) => effect === 'destructive');
    if (!losing.every(({ act }) => (act.object.topics & TOPIC.small) !== 0)) return [];
    return losing.map(({ act }) => ({
      ...placeOfAct(tool, act),
      says: `“${act.object.words.join(' ')}” is small and easily made again.`,
      claim: { about: 'risk', risk: 'high' },
    }));
  },
};
