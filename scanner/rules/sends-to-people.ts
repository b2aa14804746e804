import type { Draft, Rule } from './rule.ts';
import { leadingActs } from './text/effects.ts';
import { placeOfAct } from './text/places.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

/** What is sent to machines: keys, input, requests. */
const TO_MACHINES = new Set(
  `key keystroke input command request query signal http webhook event metric packet transaction data payload prompt
   instruction character text-input raw cdp job file log code ctrl stdin control`.split(/\s+/),
);
const PEOPLE = TOPIC.message | TOPIC.post | TOPIC.person;

/** Sends something that people read: mail, chat, a call, a post in public. */
export const rule: Rule = {
  id: 'sends-to-people',
  title: 'It sends something to people',
  speaksTo: { signal: 'messaging' },
  looksAt: ['name', 'description'],
  find: (tool) =>
    leadingActs(tool)
      .filter(reachesPeople)
      .map(
        ({ act }): Draft => ({
          ...placeOfAct(tool, act),
          says: `What it can ${act.lemma} reaches people.`,
          claim: { about: 'signal', signal: 'messaging' },
        }),
      ),
};

function reachesPeople({ act, effect }: SensedAct): boolean {
  const { object } = act;
  const toMachine = object.words.some((word) => TO_MACHINES.has(word));
  const aboutPeople = (object.around & PEOPLE) !== 0;
  if (act.verbClass === 'send')
    return effect !== 'read' && (aboutPeople || (!toMachine && effect === 'execute'));
  if (act.verbClass === 'publish')
    return act.lemma !== 'publish'
      ? effect === 'execute'
      : (object.topics & (TOPIC.post | TOPIC.message)) !== 0;
  if (effect !== 'execute') return false;
  const makes =
    act.verbClass === 'create' ||
    act.verbClass === 'start' ||
    act.verbClass === 'light' ||
    act.verbClass === 'book' ||
    act.verbClass === 'run';
  return (
    makes &&
    ((object.topics & (TOPIC.message | TOPIC.post)) !== 0 ||
      object.words.includes('tweet') ||
      object.head === 'call')
  );
}
