import type { Draft, Rule } from './rule.ts';
import { leadingActs } from './text/effects.ts';
import { placeOfAct } from './text/places.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

/** What is read is private or sensitive by its kind: mail, notes, logs, memory, a calendar. */
export const rule: Rule = {
  id: 'content-is-private',
  title: 'What it reads is private or sensitive',
  speaksTo: { risk: 'raised' },
  looksAt: ['name', 'description'],
  find: (tool) =>
    leadingActs(tool)
      .filter(isPrivate)
      .map(
        ({ act }): Draft => ({
          ...placeOfAct(tool, act),
          says: `“${[...act.object.words, ...act.object.complement].join(' ')}” is private or sensitive.`,
          claim: { about: 'risk', risk: 'medium' },
        }),
      ),
};

function isPrivate({ act, effect }: SensedAct): boolean {
  return (
    effect === 'read' && (act.object.around & (TOPIC.private | TOPIC.log | TOPIC.health)) !== 0
  );
}
