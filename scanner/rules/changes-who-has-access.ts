import type { Draft, Rule } from './rule.ts';
import { leadingActs } from './text/effects.ts';
import { placeOfAct } from './text/places.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

const ACCOUNT_VERBS = new Set(
  'create delete remove disable enable deactivate activate suspend unsuspend lock unlock ban unban kick update invite add edit manage block unblock'.split(
    ' ',
  ),
);

/** Changes users, roles, permissions, sharing or how somebody signs in. */
export const rule: Rule = {
  id: 'changes-who-has-access',
  title: 'It changes who has access to what',
  speaksTo: { signal: 'access-control' },
  looksAt: ['name', 'description'],
  find: (tool) =>
    leadingActs(tool)
      .filter(changesAccess)
      .map(
        ({ act }): Draft => ({
          ...placeOfAct(tool, act),
          says: `It can ${act.lemma} “${act.object.words.join(' ')}”, which decides who has access.`,
          claim: { about: 'signal', signal: 'access-control' },
        }),
      ),
};

function changesAccess({ act, effect }: SensedAct): boolean {
  if (effect === 'read' || effect === 'financial') return false;
  if (act.verbClass === 'grant') return act.lemma !== 'delegate';
  if (act.verbClass === 'revoke') return act.lemma === 'revoke';
  if ((act.object.topics & TOPIC.access) !== 0) return true;
  const isAccount = act.object.head === 'user' && ACCOUNT_VERBS.has(act.lemma);
  return (
    isAccount ||
    ((act.object.around & TOPIC.access) !== 0 && (act.object.topics & TOPIC.person) !== 0)
  );
}
