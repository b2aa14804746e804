import type { Draft, Rule } from './rule.ts';
import { leadingActs } from './text/effects.ts';
import { placeOfAct } from './text/places.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

/** Creates, stores, rotates or revokes credentials. */
export const rule: Rule = {
  id: 'manages-credentials',
  title: 'It creates, changes or revokes credentials',
  speaksTo: { signal: 'secrets' },
  looksAt: ['name', 'description'],
  find: (tool) =>
    leadingActs(tool)
      .filter(managesSecret)
      .map(
        ({ act }): Draft => ({
          ...placeOfAct(tool, act),
          says: `It can ${act.lemma} “${act.object.words.join(' ')}”, which is a credential.`,
          claim: { about: 'signal', signal: 'secrets' },
          use: 'manages',
        }),
      ),
};

function managesSecret({ act, effect }: SensedAct): boolean {
  return (
    effect !== 'read' && act.verbClass !== 'generate' && (act.object.topics & TOPIC.secret) !== 0
  );
}
