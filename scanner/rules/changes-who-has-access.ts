import type { Draft, Rule } from './rule.ts';
import { actRule, all, draftsWhere, NO_DRAFTS, saidAs } from './rule-kinds.ts';
import type { Act } from './text/act.ts';
import { mayChange } from './text/effects.ts';
import { isLatin } from './text/foreign-verbs.ts';
import { handsOver } from './text/hand-over.ts';
import { isNaming, isOnlyDisplayed, isOwnContact, rulesDoors } from './text/let-in.ts';
import { saidToLetIn } from './text/lets-in.ts';
import { isWorkedOn, opensNoDoor } from './text/no-doors.ts';
import { speaksOf } from './text/object-phrase.ts';
import { placeOfParameter } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { LaterAct, SensedAct, ToolReading } from './text/reading.ts';
import { parametersOfAccess, parametersOfVisibility, saidToBePublic } from './text/visibility.ts';
import { TOPIC, type VerbClass } from './text/word.ts';

const ACCOUNT_VERBS = new Set(
  `create delete remove disable enable deactivate activate archive unarchive reinstate reactivate suspend unsuspend lock unlock ban unban kick update invite add edit drop alter
   manage administer provision deprovision block unblock
   register`.split(/\s+/),
);

const ACCOUNTS = new Set(['user', 'account', 'member']);
const CLAIM = { about: 'signal', signal: 'access-control' } as const;

const acts = actRule({
  id: 'changes-who-has-access',
  title: 'It changes who has access to what',
  speaksTo: { signal: 'access-control' },
  looksAt: ['name', 'description', 'inputSchema/properties'],
  claim: CLAIM,
  concerns: mayChange,
  holds: (sensed, tool) =>
    (changesAccess(sensed) || rulesDoors(sensed, tool)) &&
    !isInBooks(sensed, tool) &&
    !opensNoDoor(sensed, tool) &&
    !isOwnContact(sensed, tool),
  says: (act, thing) => `It can ${act.lemma} ${quoted(thing)}, which decides who has access.`,
});

/** Changes users, roles, permissions, sharing or how somebody signs in. */
export const rule: Rule = {
  ...acts,
  find: (tool) =>
    all(
      acts.find(tool),
      openingDrafts(tool),
      managedDrafts(tool),
      publicDrafts(tool),
      ruledDrafts(tool),
    ),
};

/** "Manages the security of a field. Grants or revokes access to it": what managing comes to is said in the next sentence. */
function managedDrafts(tool: ToolReading): readonly Draft[] {
  if (!tool.leading.some(({ act }) => act.verbClass === 'manage')) return NO_DRAFTS;
  return draftsWhere(tool.description?.later ?? [], tool, opensOrCloses, givenDraft);
}

const givenDraft = saidAs('The description says that access is given or taken.', CLAIM);

/** "Update settings. Control guest access": where the first sentence orders, so does the next. */
function ruledDrafts(tool: ToolReading): readonly Draft[] {
  const { description } = tool;
  const first = description?.main[0];
  if (description === undefined || first === undefined || first.effect !== 'write')
    return NO_DRAFTS;
  const { start, verbEnd, lemma } = first.act;
  if (description.passage.text.slice(start, verbEnd).toLowerCase() !== lemma) return NO_DRAFTS;
  return draftsWhere(description.later, tool, rulesAccess, ruledDraft);
}

const ruledDraft = saidAs('The description says that it rules who has access.', CLAIM);

function rulesAccess({ act, form, sentence }: LaterAct): boolean {
  return (
    form === 'base' &&
    sentence.section === 'body' &&
    act.verbClass === 'manage' &&
    (act.object.topics & TOPIC.access) !== 0
  );
}

function opensOrCloses({ act: { verbClass, object }, sentence }: LaterAct): boolean {
  if (sentence.section !== 'body') return false;
  return (verbClass === 'grant' || verbClass === 'revoke') && (object.around & TOPIC.access) !== 0;
}

/** `private: false` where something is changed that is there already: who could see it before is settled anew. */
function openingDrafts(tool: ToolReading): Draft[] {
  return [...parametersOfVisibility(tool), ...parametersOfAccess(tool)].map((parameter) => ({
    ...placeOfParameter(parameter),
    says: `The parameter ${quoted(parameter.path)} decides who gets in.`,
    claim: CLAIM,
  }));
}

/** "Publishing sets its access control to public." */
function publicDrafts(tool: ToolReading): Draft[] {
  const span = saidToBePublic(tool) ?? saidToLetIn(tool);
  if (span === undefined) return [];
  const says = 'The description says who gets in by it.';
  return [{ field: 'description', span, says, claim: CLAIM }];
}

/** An account in a ledger: nobody signs in to it. */
function isInBooks({ act: { object } }: SensedAct, { setting }: ToolReading): boolean {
  return setting.keepsBooks && object.head === 'account' && !object.words.includes('user');
}

function changesAccess({ act, effect }: SensedAct): boolean {
  const { topics, around } = act.object;
  if (isWorkedOn(act) || act.lemma === 'request') return false;
  if (effect === 'read' || effect === 'financial' || isOnlyDisplayed(act)) return false;
  if (act.verbClass === 'grant') {
    if ((topics & TOPIC.money) !== 0) return false;
    if (ARRIVES.has(act.lemma)) return (around & (TOPIC.person | TOPIC.access)) !== 0;
    return (
      act.lemma !== 'delegate' &&
      act.lemma !== 'hire' &&
      effect !== 'execute' &&
      !GUESTS.has(act.object.head) &&
      !(act.lemma === 'share' && TOLD.has(act.object.head))
    );
  }
  if (act.object.words.some((word) => RINGS.has(word))) return false;
  if (act.verbClass === 'switch') return act.lemma === 'log' && (topics & TOPIC.person) !== 0;
  if (INVITATIONS.has(act.object.head) && speaksOf(act.object, COME_IN)) return true;
  if (act.verbClass === 'send') return false;
  const isOpened = act.verbClass === 'open' || act.verbClass === 'close';
  if (BLOCKS.has(act.lemma) && ((isOpened ? topics : around) & TOPIC.access) !== 0) return true;
  if (BLOCKS.has(act.lemma) && !isOpened && act.object.words.some((word) => ADDRESSES.has(word)))
    return true;
  if (GIVES.has(act.lemma)) return (around & TOPIC.access) !== 0 && !isNaming(act);
  if (act.verbClass === 'revoke') return act.lemma === 'revoke' && effect === 'destructive';
  if (
    isGranted(act) ||
    settlesRights(act) ||
    changesAccount(act) ||
    handsOver(act) ||
    signsOut(act, effect)
  )
    return true;
  if (act.verbClass === 'approve') return act.object.words.some((word) => ASKS_IN.has(word));
  const letsIn = act.verbClass === 'add' || act.verbClass === 'remove';
  if (letsIn && LETS_IN.has(act.object.complement.at(-1) ?? '') && mayStandOnList(act)) return true;
  if (letsIn && isListOfRights(act.object.complement)) return true;
  if (!letsIn || (around & TOPIC.access) === 0) return false;
  return (topics & TOPIC.person) !== 0 || act.object.words.some((word) => ADDRESSES.has(word));
}

/**
 * A role, a permission, a share: whatever is done to it. Of people only what is done to their accounts counts, and a
 * password that is merely kept opens nothing that was closed.
 */
function isGranted({ verbClass, lemma, object: { topics, around, head, words } }: Act): boolean {
  if ((topics & TOPIC.access) === 0) return false;
  if (head === 'seat' && (around & TOPIC.booking) !== 0) return false;
  if (head === 'membership' && words.includes('list')) return false;
  if (
    head === 'policy' &&
    (verbClass === 'store' || verbClass === 'fetch-away' || lemma === 'ingest')
  )
    return false;
  if (isKept(verbClass, lemma, head) && (topics & TOPIC.secret) !== 0) return false;
  if (RENEWS.has(lemma) && head === 'token') return false;
  return (topics & TOPIC.person) === 0;
}

/** "Stores a password", "sets the API key of a provider": what the tool is to sign in with. */
function isKept(verbClass: Act['verbClass'], lemma: string, head: string): boolean {
  return verbClass === 'store' || (SETS.has(lemma) && OPENERS.has(head));
}

/** "Shares a snippet with a peer": it is told, and nothing is opened. */
const TOLD = new Set(['text', 'snippet', 'context', 'message', 'thought', 'clipboard']);

const OPENERS = new Set(['key', 'token', 'credential']);

/** "Refreshes an access token": whoever had access has it still. */
const RENEWS = new Set(['refresh', 'extend', 'renew']);

/** "Permission overwrites", "access rules": what the rights are laid down in. */
function settlesRights({ object: { words } }: Act): boolean {
  return isListOfRights(words);
}

function isListOfRights(words: readonly string[]): boolean {
  return LAID_DOWN.has(words.at(-1) ?? '') && words.some((word) => RIGHTS.has(word));
}

const LAID_DOWN = new Set(
  'overwrite override setting rule entry list profile scheme template matrix group'.split(' '),
);
const RIGHTS = new Set(['permission', 'privilege', 'acl', 'access', 'ban']);

const SETS = new Set(['set', 'setup', 'configure', 'add', 'enter', 'put']);

const GIVES = new Set('give map выдать выдает выдаёт'.split(' '));

/** What is let through a firewall or not. */
const BLOCKS = new Set(
  'block unblock ban unban allow deny whitelist blacklist open close'.split(' '),
);

/** What arrives may be a person, and a site or a project as well. */
const ARRIVES = new Set(['onboard', 'offboard', 'entrust']);

/** Who comes from these is let in or not. */
const ADDRESSES = new Set(['ip', 'cidr', 'subnet']);

/** Whoever stands on these gets in, or does not. */
const LETS_IN = new Set('allowlist whitelist banlist denylist blacklist'.split(' '));

function mayStandOnList({ object: { head, words } }: Act): boolean {
  return PEOPLE.has(head) || words.some((word) => ADDRESSES.has(word));
}

const PEOPLE = new Set('player user member guest visitor account person people'.split(' '));

/** Who is invited to an event gets no access by it. */
const GUESTS = new Set(['attendee', 'participant', 'invitee']);

/** "Ban a player", "delete a user", but not "create a storage account". */
function changesAccount({ lemma, verbClass, object }: Act): boolean {
  if (
    EXPELS.has(lemma) &&
    ((object.topics & (TOPIC.person | TOPIC.access)) !== 0 || PEOPLE.has(object.head))
  )
    return true;
  if (
    (ABROAD.has(verbClass) || LOCKS_ABROAD.has(lemma)) &&
    object.words.some((word) => USERS_ABROAD.has(word))
  )
    return true;
  if (ABROAD.has(verbClass) && object.words[0] === 'user' && !isLatin(lemma)) return true;
  if (LOCKS_ABROAD.has(lemma) && object.words.some((word) => ADDRESSES.has(word))) return true;
  if (!ACCOUNTS.has(object.head) || !ACCOUNT_VERBS.has(lemma)) return false;
  if (object.words.includes('end')) return false;
  return object.head !== 'account' || object.words.every((word) => OF_PEOPLE.has(word));
}

/** "Clear the sessions of a user": whoever was signed in is so no longer. */
function signsOut({ object }: Act, effect: SensedAct['effect']): boolean {
  return (
    effect === 'destructive' &&
    object.words.includes('session') &&
    (object.around & TOPIC.person) !== 0
  );
}

/** Users in the other languages that are read, whose verbs are known by their class alone. */
const USERS_ABROAD = new Set(
  'miembro miembros membro membros membre membres mitglied mitglieder участника участников usuario usuário utilisateur benutzer пользователь пользователя 用户 用戶 账号 ユーザー ゲストユーザー ゲスト 사용자 게스트'.split(
    ' ',
  ),
);
const LOCKS_ABROAD = new Set(
  `禁用 启用 停用 冻结 解冻 封禁 解封 激活 凍結 無効化 有効化 차단 활성화 비활성화 заблокировать блокирует разблокировать desactivar desactiva
   suspender suspende bloquear bloquea desbloquear bloqueia désactiver désactive suspendre sperren sperrt deaktivieren deaktiviert`.split(
    /\s+/,
  ),
);
const ABROAD: ReadonlySet<VerbClass> = new Set(['create', 'delete', 'remove', 'add']);

const EXPELS = new Set(
  'ban unban kick suspend unsuspend キック 踢出 踢 추방 выгнать забанить expulsar expulser'.split(
    ' ',
  ),
);
/** Words beside "account" that leave it one that somebody signs in to. */
const OF_PEOPLE = new Set(
  'account user service member guest admin team employee customer'.split(' '),
);

/** Whoever takes one up has come in. */
const INVITATIONS = new Set(['invitation', 'invite']);
const COME_IN = new Set(
  'join user member staff team workspace organization organisation admin collaborator editor'.split(
    ' ',
  ),
);

/** Members of these are machines. */
const RINGS = new Set('etcd raft quorum swarm mesh pool replica gossip'.split(' '));
/** Who asks for these is let in or not. */
const ASKS_IN = new Set(['join', 'access', 'membership']);
