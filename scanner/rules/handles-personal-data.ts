import { actRule } from './rule-kinds.ts';
import { isBetweenMachines } from './text/machines.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

/** Bills and payments are about somebody even where no person is named. */
const ABOUT_SOMEBODY = new Set(
  'invoice dispute charge refund payment intent voicemail inbox resume call'.split(' '),
);

/** What messages stand in. */
const EXCHANGES = new Set(['thread', 'conversation', 'history', 'channel']);

/** Verbs that only point at somebody. */
const IN_PASSING = new Set(
  'ask tell inform remind validate verify ban unban kick block unblock promote demote unlock lock'.split(
    ' ',
  ),
);

/** "Information about a customer". */
const TELLING = new Set(['information', 'info', 'detail', 'data', 'profile']);

/** What people say. */
const RECORDED = new Set(['call', 'meeting', 'voicemail', 'interview', 'conversation']);

/** What people leave behind, where it is somebody's: "the sign-in history of a user". */
const TRACES = new Set(
  'history activity event timeline login location profile record detail session device recording transcript'.split(
    ' ',
  ),
);
const PEOPLE = new Set(
  'user customer person employee patient member contact client student call'.split(' '),
);

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
  if (IN_PASSING.has(act.lemma) || isBetweenMachines(act)) return false;
  if (act.verbClass === 'generate') return false;
  if ((topics & (TOPIC.person | TOPIC.health)) !== 0)
    return !(effect === 'financial' && head === 'number');
  if (act.lemma === 'transcribe' && RECORDED.has(head)) return true;
  if (effect !== 'read' || act.verbClass === 'compute') return false;
  if (effect === 'read' && (act.object.reach & TOPIC.health) !== 0) return true;
  if (TELLING.has(head) && (act.object.reach & TOPIC.person) !== 0) return true;
  if (TRACES.has(head) && act.object.complement.some((word) => PEOPLE.has(word))) return true;
  if ((topics & TOPIC.message) !== 0 || ABOUT_SOMEBODY.has(head)) return true;
  return EXCHANGES.has(head) && (act.object.around & TOPIC.message) !== 0;
}
