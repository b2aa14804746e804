import { actRule } from './rule-kinds.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

/** Bills and payments are about somebody even where no person is named. */
const ABOUT_SOMEBODY = new Set(
  'invoice dispute charge refund payment intent voicemail inbox resume'.split(' '),
);

/** What messages stand in. */
const EXCHANGES = new Set(['thread', 'conversation', 'history', 'channel']);

/** Returns or handles data about identifiable people. */
export const rule = actRule({
  id: 'handles-personal-data',
  title: 'It handles data about identifiable people',
  speaksTo: { signal: 'personal-data' },
  looksAt: ['name', 'description'],
  claim: { about: 'signal', signal: 'personal-data' },
  holds: isAboutPeople,
  says: (_, thing) => `${quoted(thing)} is data about people.`,
});

function isAboutPeople({ act, effect }: SensedAct): boolean {
  const { topics, head } = act.object;
  if (act.lemma === 'ask') return false;
  if ((topics & (TOPIC.person | TOPIC.health)) !== 0) return true;
  if (effect !== 'read' || act.verbClass === 'compute') return false;
  if ((topics & TOPIC.message) !== 0 || ABOUT_SOMEBODY.has(head)) return true;
  return EXCHANGES.has(head) && (act.object.around & TOPIC.message) !== 0;
}
