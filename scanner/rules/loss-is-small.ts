import type { Rule } from './rule.ts';
import type { Act } from './text/act.ts';
import { placeOfAct } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import { TOPIC } from './text/word.ts';

/** What is deleted is small and easily made again: a label, a comment, a cache, one entry of a list. */
export const rule: Rule = {
  id: 'loss-is-small',
  title: 'What it deletes is small and easily made again',
  speaksTo: { risk: 'lowered' },
  looksAt: ['name', 'description'],
  find(tool) {
    const losing = tool.leading.filter(({ effect }) => effect === 'destructive');
    if (!losing.every(({ act }) => (act.object.topics & TOPIC.small) !== 0 || isTakenOut(act)))
      return [];
    return losing.map((sensed) => ({
      ...placeOfAct(sensed),
      says: `${quoted(sensed.act.object.words.join(' '))} is small and easily made or put in again.`,
      claim: { about: 'risk', risk: 'high' },
    }));
  },
};

/** A member removed from a group, a track from a playlist: neither is gone, and both can be put in again. */
function isTakenOut({ verbClass, object }: Act): boolean {
  return verbClass === 'remove' && object.complement.length > 0 && object.words.length > 0;
}
