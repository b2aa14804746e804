import type { Draft, Rule } from './rule.ts';
import { leadingActs } from './text/effects.ts';
import { placeOfAct } from './text/places.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

/** Messages and bills are about somebody even where no person is named. */
const ABOUT_SOMEBODY = new Set(
  'email mail message sms call voicemail conversation invoice dispute inbox dm thread charge refund payment order transcript resume cv lead'.split(
    ' ',
  ),
);

/** Returns or handles data about identifiable people. */
export const rule: Rule = {
  id: 'handles-personal-data',
  title: 'It handles data about identifiable people',
  speaksTo: { signal: 'personal-data' },
  looksAt: ['name', 'description'],
  find: (tool) =>
    leadingActs(tool)
      .filter(isAboutPeople)
      .map(
        ({ act }): Draft => ({
          ...placeOfAct(tool, act),
          says: `“${act.object.words.join(' ')}” is data about people.`,
          claim: { about: 'signal', signal: 'personal-data' },
        }),
      ),
};

function isAboutPeople({ act, effect }: SensedAct): boolean {
  if ((act.object.topics & (TOPIC.person | TOPIC.health)) !== 0) return true;
  return effect === 'read' && act.verbClass !== 'compute' && ABOUT_SOMEBODY.has(act.object.head);
}
