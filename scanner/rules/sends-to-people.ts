import { actRule } from './rule-kinds.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC, type VerbClass } from './text/word.ts';

/** What is sent to machines: keys, input, requests. */
const TO_MACHINES = new Set(
  `key keystroke input command request query signal http webhook event metric packet transaction data payload prompt bot agent goal
   instruction character raw job file log code ctrl stdin control port queue`.split(/\s+/),
);
const PEOPLE = TOPIC.message | TOPIC.post | TOPIC.person;
/** Classes whose verbs send when what they make is a message. */
const MAKES: ReadonlySet<VerbClass> = new Set(['create', 'start', 'light', 'book', 'run', 'add']);

/** Sends something that people read: mail, chat, a call, a post in public. */
export const rule = actRule({
  id: 'sends-to-people',
  title: 'It sends something to people',
  speaksTo: { signal: 'messaging' },
  looksAt: ['name', 'description'],
  claim: { about: 'signal', signal: 'messaging' },
  holds: reachesPeople,
  says: (act, thing) => `It can ${act.lemma} ${quoted(thing)}, which reaches people.`,
});

function reachesPeople({ act, effect }: SensedAct): boolean {
  const { object, verbClass, lemma } = act;
  if (verbClass === 'send') return effect !== 'read' && isForPeople(act, effect === 'execute');
  if (effect !== 'execute') return false;
  const isMessage = (object.topics & (TOPIC.message | TOPIC.post)) !== 0;
  if (verbClass === 'publish') return (lemma !== 'publish' || isMessage) && isForPeople(act, true);
  if (verbClass === 'grant') return true;
  if (lemma === 'call' && (object.topics & TOPIC.person) !== 0) return true;
  return (
    MAKES.has(verbClass) && (isMessage || object.words.includes('tweet') || object.head === 'call')
  );
}

/** What takes in what is sent, where it is no person. */
const MACHINES = new Set(
  'queue topic stream broker bus kafka worker process terminal session model llm server device endpoint'.split(
    ' ',
  ),
);

/** Where people read what is sent there, whatever it is. */
const ROOMS = new Set('chat conversation contact recipient friend'.split(' '));

function isForPeople({ object }: SensedAct['act'], byDefault: boolean): boolean {
  if ([...object.words, ...object.complement].some((word) => MACHINES.has(word))) return false;
  if (object.complement.some((word) => ROOMS.has(word))) return true;
  const isMessage = (object.topics & TOPIC.message) !== 0;
  if (!isMessage && object.words.some((word) => TO_MACHINES.has(word))) return false;
  return byDefault || (object.around & PEOPLE) !== 0;
}
