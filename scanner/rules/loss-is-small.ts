import type { Rule } from './rule.ts';
import { NO_DRAFTS } from './rule-kinds.ts';
import type { Act } from './text/act.ts';
import { isEver } from './text/effects.ts';
import { placeOfAct } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct, ToolReading } from './text/reading.ts';
import { isSaidWithin } from './text/said-within.ts';
import { TOPIC } from './text/word.ts';

/** What is deleted is small and easily made again: a label, a comment, a cache, one entry of a list. */
export const rule: Rule = {
  id: 'loss-is-small',
  title: 'What it deletes is small and easily made again',
  speaksTo: { risk: 'lowered' },
  looksAt: ['name', 'description'],
  find(tool) {
    if (!isEver(tool, 'destructive')) return NO_DRAFTS;
    const losing = tool.leading.filter(({ effect }) => effect === 'destructive');
    const telling = losing.filter(({ act }) => namesThing(act));
    const isSmallLoss = (sensed: SensedAct): boolean =>
      (isSmallHere(sensed, telling) || isSaidWithin(sensed, tool, CACHED)) &&
      !emptiesStore(sensed, tool);
    if (telling.length === 0 || !telling.every(isSmallLoss)) return [];
    return telling.map((sensed) => ({
      ...placeOfAct(sensed),
      says: `${quoted(thingOf(sensed.act))} is small and easily made or put in again.`,
      claim: { about: 'risk', risk: 'high' },
    }));
  },
};

/** Small by itself, or by what the description says after a verb of the same kind. */
function isSmallHere({ act, field }: SensedAct, all: readonly SensedAct[]): boolean {
  if (isSmall(act)) return true;
  return (
    field !== 'description' &&
    all.some((said) => said.field === 'description' && tellsMore(said.act, act))
  );
}

/** `purge_everything`, "Purges everything from the cache". */
function tellsMore(said: Act, named: Act): boolean {
  if (said.verbClass !== named.verbClass) return false;
  const saysLittle = VAGUE.has(named.object.head) || named.object.topics === 0;
  return isTakenOut(said) || (isSmall(said) && saysLittle);
}

/** "Removes all keys from all databases": small things by the storeful are not small. */
function emptiesStore(sensed: SensedAct, tool: ToolReading): boolean {
  return (
    sensed.act.object.complement.some((word) => STORES.has(word)) && isSaidWithin(sensed, tool, ALL)
  );
}

const ALL = new Set(['all']);
const CACHED = new Set(['cached']);
const STORES = new Set(['database', 'table', 'bucket', 'queue', 'index', 'collection', 'disk']);

const VAGUE = new Set(['everything', 'all', 'item', 'data', 'entry', '']);

function namesThing({ object }: Act): boolean {
  return object.words.length + object.complement.length > 0;
}

/** Small by itself, or by what stands behind the preposition ("everything from the cache"); what is revoked can be granted again. */
function isSmall(act: Act): boolean {
  const { topics, around, words, head } = act.object;
  if (act.verbClass === 'revoke') return true;
  if (head === 'message' && ALL_AT_ONCE.has(act.lemma)) return false;
  if (act.verbClass === 'remove' && isMember(act)) return true;
  if ((topics & TOPIC.small) !== 0 || isTakenOut(act) || SMALL_WHATEVER.has(head)) return true;
  if (act.lemma === 'drop' && head === 'index') return true;
  return words.every((word) => word === 'item' || word === 'data') && (around & TOPIC.small) !== 0;
}

/** Who is removed from a circle can be taken in again. */
function isMember({ object: { head, words } }: Act): boolean {
  return TAKEN_IN.has(head) || words.some((word) => TAKEN_IN_ABROAD.has(word));
}

const TAKEN_IN = new Set(
  'member collaborator participant attendee follower reviewer assignee watcher'.split(' '),
);
const TAKEN_IN_ABROAD = new Set(
  'メンバー 成员 成員 멤버 участника miembro membro membre mitglied'.split(' '),
);

/** One message is small, and what these verbs take is a queue of them. */
const ALL_AT_ONCE = new Set(['purge', 'empty', 'clear', 'flush', 'wipe']);

/** Small whatever it belongs to. */
const SMALL_WHATEVER = new Set(
  'token 令牌 トークン 토큰 токен link relation message block silence filter search process session console clipboard buffer query'.split(
    ' ',
  ),
);

/** A member removed from a group, a track from a playlist: neither is gone, and both can be put in again. A file is. */
function isTakenOut({ verbClass, object }: Act): boolean {
  if ((object.topics & TOPIC.file) !== 0) return false;
  return verbClass === 'remove' && object.complement.length > 0 && object.words.length > 0;
}

function thingOf({ object }: Act): string {
  return (object.words.length > 0 ? object.words : object.complement).join(' ');
}
