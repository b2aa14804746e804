import type { Draft, Rule } from './rule.ts';
import { leadingActs } from './text/effects.ts';
import { placeOfAct } from './text/places.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

/** Starts or stops nothing but its own recorder, search or session. */
export const rule: Rule = {
  id: 'session-is-its-own',
  title: 'It starts or stops only its own session',
  speaksTo: { risk: 'lowered' },
  looksAt: ['name', 'description'],
  find: (tool) =>
    leadingActs(tool)
      .filter(concernsItself)
      .map(
        ({ act }): Draft => ({
          ...placeOfAct(tool, act),
          says: `“${act.object.words.join(' ')}” is a session of the tool's own.`,
          claim: { about: 'risk', risk: 'medium' },
        }),
      ),
};

function concernsItself({ act }: SensedAct): boolean {
  const controls =
    act.verbClass === 'start' || act.verbClass === 'stop' || act.verbClass === 'close';
  const isSession =
    (act.object.topics & TOPIC.session) !== 0 || act.object.words.includes('search');
  return controls && isSession && (act.object.around & (TOPIC.shell | TOPIC.host)) === 0;
}
