import { actRule } from './rule-kinds.ts';
import type { Act } from './text/act.ts';
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
  const { topics, around } = act.object;
  if (act.object.complement.some((word) => WORK.has(word))) return false;
  if (effect === 'read' || effect === 'financial') return false;
  if (act.verbClass === 'grant') {
    return act.lemma !== 'delegate' && effect !== 'execute' && !GUESTS.has(act.object.head);
  }
  if (act.lemma === 'give') return (around & TOPIC.access) !== 0;
  if (act.verbClass === 'revoke') {
    const isTheirs = (around & (TOPIC.access | TOPIC.secret | TOPIC.person)) !== 0;
    return act.lemma === 'revoke' && effect === 'destructive' && (isTheirs || around === 0);
  }
  if ((topics & TOPIC.access) !== 0 || changesAccount(act) || handsOver(act)) return true;
  return (around & TOPIC.access) !== 0 && (topics & TOPIC.person) !== 0;
}

/** Who is invited to an event gets no access by it. */
const GUESTS = new Set(['attendee', 'participant', 'invitee']);

/** "Ban a player", "delete a user", but not "create a storage account". */
function changesAccount({ lemma, object }: Act): boolean {
  if (EXPELS.has(lemma) && (object.topics & TOPIC.person) !== 0) return true;
  if (!ACCOUNTS.has(object.head) || !ACCOUNT_VERBS.has(lemma)) return false;
  return object.head !== 'account' || object.words.every((word) => OF_PEOPLE.has(word));
}

const EXPELS = new Set(['ban', 'unban', 'kick', 'suspend', 'unsuspend']);
/** Words beside "account" that leave it one that somebody signs in to. */
const OF_PEOPLE = new Set(
  'account user service member guest admin team employee customer'.split(' '),
);

/** "Assign an application to a user", "transfer a repository to another owner". */
function handsOver({ lemma, object }: Act): boolean {
  const { words, complement } = object;
  if (lemma === 'assign') {
    return words.some((word) => LICENSED.has(word)) && complement.some((word) => HOLDERS.has(word));
  }
  return lemma === 'transfer' && [...words, ...complement].some((word) => OWNERS.has(word));
}

const LICENSED = new Set('app application license licence seat'.split(' '));
const HOLDERS = new Set('user group member team person'.split(' '));
const OWNERS = new Set('owner ownership'.split(' '));
