import { actRule } from './rule-kinds.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

const ACCOUNT_VERBS = new Set(
  `create delete remove disable enable deactivate activate suspend unsuspend lock unlock ban unban kick update invite add edit
   manage block unblock`.split(/\s+/),
);

const ACCOUNTS = new Set(['user', 'account', 'member']);
/** Who works on these has no more access than before. */
const WORK = new Set('card task issue ticket event meeting pr request deal'.split(' '));

/** Changes users, roles, permissions, sharing or how somebody signs in. */
export const rule = actRule({
  id: 'changes-who-has-access',
  title: 'It changes who has access to what',
  speaksTo: { signal: 'access-control' },
  looksAt: ['name', 'description'],
  claim: { about: 'signal', signal: 'access-control' },
  holds: changesAccess,
  says: (act, thing) => `It can ${act.lemma} ${quoted(thing)}, which decides who has access.`,
});

function changesAccess({ act, effect }: SensedAct): boolean {
  const { topics, around, head } = act.object;
  if (act.object.complement.some((word) => WORK.has(word))) return false;
  if (effect === 'read' || effect === 'financial') return false;
  if (act.verbClass === 'grant') return act.lemma !== 'delegate' && effect !== 'execute';
  if (act.verbClass === 'revoke') return act.lemma === 'revoke' && effect === 'destructive';
  if ((topics & TOPIC.access) !== 0 || (ACCOUNTS.has(head) && ACCOUNT_VERBS.has(act.lemma)))
    return true;
  return (around & TOPIC.access) !== 0 && (topics & TOPIC.person) !== 0;
}
