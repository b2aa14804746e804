import type { Draft, Rule } from './rule.ts';
import { NO_DRAFTS } from './rule-kinds.ts';
import type { Act } from './text/act.ts';
import { isEver } from './text/effects.ts';
import { readOperation } from './text/operations.ts';
import { isAbroad } from './text/passage.ts';
import { placeOfAct } from './text/places.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct, ToolReading } from './text/reading.ts';
import { saidAbroad } from './text/said-abroad.ts';
import { isSaidWithin } from './text/said-within.ts';
import { isCached, isMadeAgain, isSmallThing, KEPT_FOR_A_WHILE } from './text/small-things.ts';
import { TOPIC, type VerbClass } from './text/word.ts';
import { isOnlyWrapping } from './text/wrapping.ts';

/** What is deleted is small and easily made again: a label, a comment, a cache, one entry of a list. */
export const rule: Rule = {
  id: 'loss-is-small',
  title: 'What it deletes is small and easily made again',
  speaksTo: { risk: 'lowered' },
  looksAt: ['name', 'description'],
  find(tool) {
    const losses = lossesOf(tool);
    if (losses.length === 0) return NO_DRAFTS;
    const isSmallLoss = (sensed: SensedAct): boolean =>
      (isMadeAgain(sensed.act) ||
        isSmallHere(sensed, losses, tool) ||
        isOnlyWrapping(sensed, tool) ||
        isKeptForAWhile(sensed, tool) ||
        isOnlyKnown(sensed, tool) ||
        isTakenFrom(sensed, tool)) &&
      !emptiesStore(sensed, tool);
    const isSmallWhole = losses.every(isSmallLoss) && !takesMoreAlong(tool);
    return isSmallWhole ? losses.map(draftOf) : NO_DRAFTS;
  },
};

function draftOf(sensed: SensedAct): Draft {
  return {
    ...placeOfAct(sensed),
    says: `${quoted(thingOf(sensed.act))} is small and easily made or put in again.`,
    claim: { about: 'risk', risk: 'high' },
  };
}

/**
 * The acts that say what is lost. Operations that are only named ("create, update, delete", `action: remove`) are done
 * to what the tool manages.
 */
function lossesOf(tool: ToolReading): readonly SensedAct[] {
  const losing = isEver(tool, 'destructive')
    ? tool.leading.filter(({ effect }) => effect === 'destructive')
    : NO_ACTS;
  const telling = losing.filter((sensed) => namesThing(sensed.act) && !saysOnlyHow(sensed, tool));
  if (telling.length > 0) return telling;
  if (losing.length > 0 && isCalledOff(tool)) return losing;
  const managed = tool.leading.filter(({ act }) => MANAGES.has(act.verbClass) && namesThing(act));
  return managed.length > 0 && (losing.length > 0 || offersLoss(tool)) ? managed : NO_ACTS;
}

const NO_ACTS: readonly SensedAct[] = [];
/** "Changes or removes items": what is taken out there can be put in again. */
const MANAGES: ReadonlySet<VerbClass> = new Set(['manage', 'remove']);

/** Whether a parameter lists an operation after which something is lost. */
function offersLoss(tool: ToolReading): boolean {
  return tool.parameters.some(
    ({ depth, choices }) =>
      depth === 0 &&
      choices.some(({ value }) => readOperation(value, tool)?.effect === 'destructive'),
  );
}

/** Small by itself, or by what the description says after a verb of the same kind. */
function isSmallHere(
  { act, field }: SensedAct,
  all: readonly SensedAct[],
  tool: ToolReading,
): boolean {
  const revoked = all.filter(({ act: said }) => said.verbClass === 'revoke');
  if (isSmall(act) || revoked.some((said) => said.act.object.head === act.object.head)) return true;
  if (field === 'description') return isNamedSmall(act, all, tool);
  if (isCalledOff(tool) || revoked.length > 0) return true;
  return all.some((said) => said.field === 'description' && tellsMore(said, act, tool));
}

/** `delete_planned`, "Cancels a planned message": what has not been done yet is only called off. */
function isCalledOff({ description }: ToolReading): boolean {
  return (description?.main ?? []).some(
    ({ act, effect }) => act.verbClass === 'cancel' && effect === 'write',
  );
}

/** `delete_footnote`, 脚注を削除, `delete_zone_record`, "Deletes a record": what is not told here, the name tells. */
function isNamedSmall({ object }: Act, all: readonly SensedAct[], tool: ToolReading): boolean {
  const isUntold = isAbroad(tool.description?.passage) && object.topics === 0;
  if (!isUntold && object.words.length !== 1) return false;
  return all.some(
    ({ act, field }) =>
      field === 'name' && (isUntold || act.object.head === object.head) && isSmall(act),
  );
}

/** `purge_everything`, "Purges everything from the cache"; `clear_request`, "Clears the request buffer". */
function tellsMore(said: SensedAct, named: Act, tool: ToolReading): boolean {
  const isRemoved = said.act.verbClass === 'remove' && named.verbClass === 'delete';
  const isOffList = LISTS.has(said.act.object.complement.at(-1) ?? '');
  if (isRemoved && (isOffList || isMember(said.act)) && isTakenOut(said.act)) return true;
  const isCleared = said.act.verbClass === 'clear' && isPartOf(named, said.act);
  if (said.act.verbClass !== named.verbClass && !isCleared) return false;
  const saysLittle =
    isAbroad(tool.description?.passage) ||
    VAGUE.has(named.object.head) ||
    named.object.topics === 0;
  if (isTakenOut(said.act)) return true;
  const isSame =
    (isPartOf(named, said.act) || said.act.lemma === named.lemma) && !isSaidWithin(said, tool, AND);
  return isSmall(said.act) && (saysLittle || isSame);
}

const AND = new Set(['and', ',']);
/** Every word of the name stands in the description, and others behind them. */
function isPartOf(named: Act, said: Act): boolean {
  const { words } = said.object;
  return (
    words.length > named.object.words.length &&
    named.object.words.every((word, place) => words[place] === word)
  );
}

/** "Removes a planned walk", whatever verb the name has for it. */
function isKeptForAWhile({ act }: SensedAct, tool: ToolReading): boolean {
  const main = tool.description?.main ?? [];
  return main.some(
    (said) =>
      said.effect === 'destructive' &&
      said.act.object.head === act.object.head &&
      isSaidWithin(said, tool, KEPT_FOR_A_WHILE),
  );
}

/** "Removes a registered machine": it is no longer known here, and is where it was. */
function isOnlyKnown({ act }: SensedAct, { description }: ToolReading): boolean {
  if (act.verbClass !== 'remove' || act.object.head === '') return false;
  const tokens = description?.passage.tokens ?? [];
  return tokens.some(
    ({ lower, word }, at) =>
      (word?.lemma ?? lower) === act.object.head && MADE_KNOWN.has(tokens[at - 1]?.lower ?? ''),
  );
}

const MADE_KNOWN = new Set('registered configured connected linked tracked monitored'.split(' '));

/** "Removes a game from tracking": where it is taken from is no noun. */
function isTakenFrom({ act, field }: SensedAct, tool: ToolReading): boolean {
  if (act.verbClass === 'delete' && isTakenOffListAbroad(tool)) return true;
  if (act.verbClass !== 'remove' || (act.object.topics & TOPIC.file) !== 0) return false;
  const { description } = tool;
  if (isTakenFromAbroad(tool)) return true;
  if (field !== 'description') {
    const main = description?.main ?? [];
    return main.some((said) => said.act.lemma === act.lemma && isTakenFrom(said, tool));
  }
  const next = description?.passage.tokens.find(({ start }) => start >= act.object.end);
  return act.object.words.length > 0 && next?.lower === 'from';
}

/** 从购物车移除商品, グループから外す: where it is taken from stands beside the verb. */
function isTakenFromAbroad({ description }: ToolReading): boolean {
  if (description === undefined || !isAbroad(description.passage)) return false;
  return description.passage.tokens.some(({ lower }) => FROM_ABROAD.has(lower));
}

const FROM_ABROAD = new Set('从 從 から 에서 из aus'.split(' '));

/** "Elimina un producto del carrito", "Удалить канал из списка": most languages say "delete" of it as well. */
function isTakenOffListAbroad({ description }: ToolReading): boolean {
  if (description === undefined || !isAbroad(description.passage)) return false;
  const { tokens } = description.passage;
  return tokens.some(
    ({ lower }, at) =>
      LISTS_ABROAD.has(lower) &&
      (OUT_OF.has(tokens[at - 1]?.lower ?? '') || OUT_OF.has(tokens[at - 2]?.lower ?? '')),
  );
}

const LISTS_ABROAD = new Set(
  `carrito carrinho panier warenkorb корзины списка избранного favoritos favoris favoriten lista liste playlist merkliste 列表 清单 名单
    收藏夹 购物车`.split(/\s+/),
);
const OUT_OF = new Set('del de do da du des aus von из 从 從'.split(' '));

/** "Removes all keys from all databases", `clear_all_tasks`: small things by the storeful are not small. */
function emptiesStore(sensed: SensedAct, tool: ToolReading): boolean {
  const { words, complement } = sensed.act.object;
  const isOfMany =
    complement.some((word) => STORES.has(word)) || words.some((word) => WRITTEN.has(word));
  return isOfMany && (words[0] === 'all' || isSaidWithin(sensed, tool, ALL));
}

/** "Deletes a category (cascades to posts)", "… and all posts": what goes with it is not small. */
function takesMoreAlong({ description }: ToolReading): boolean {
  if (saidAbroad(description?.passage, 'along') !== undefined) return true;
  const tokens = description?.passage.tokens ?? [];
  return tokens.some(({ lower }, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (CASCADES.has(lower)) return before?.word?.part !== 'negation';
    return lower === 'all' && (WITH_IT.has(next?.lower ?? '') || before?.lower === 'and');
  });
}

const CASCADES = new Set(['cascade', 'cascades', 'cascading']);
const WITH_IT = new Set(['its', 'their']);
/** What people wrote one by one. */
const WRITTEN = new Set(
  'task todo comment note attachment reminder message draft event bookmark'.split(' '),
);
const ALL = new Set(['all', 'every']);
const STORES = new Set('database table bucket queue index collection disk scene'.split(' '));

const VAGUE = new Set(['everything', 'all', 'item', 'data', 'entry', '']);

/** "Deletes by filter": what is deleted is not said. */
function saysOnlyHow({ act, field }: SensedAct, { description }: ToolReading): boolean {
  if (field !== 'description') return false;
  return description?.passage.tokens.find(({ start }) => start >= act.verbEnd)?.lower === 'by';
}

function namesThing({ object }: Act): boolean {
  return object.words.length + object.complement.length > 0;
}

/** Small by itself, or by what stands behind the preposition ("everything from the cache"); what is revoked can be granted again. */
function isSmall(act: Act): boolean {
  const { topics, around, words, head, isFrom } = act.object;
  if (act.verbClass === 'revoke' || LISTED_AGAIN.has(act.lemma)) return true;
  if (head === 'message' && ALL_AT_ONCE.has(act.lemma)) return false;
  if (act.verbClass === 'remove' && (isMember(act) || SET_UP.has(head))) return true;
  if (isWhole(act)) return false;
  if (isCached(words, ALL_AT_ONCE.has(act.lemma))) return true;
  if ((topics & TOPIC.small) !== 0 || isTakenOut(act)) return true;
  if (act.lemma === 'drop' && head === 'index') return true;
  if (isSmallThing(act.object)) return true;
  if (words.length === 0 && !isFrom) return false;
  return words.every((word) => word === 'item' || word === 'data') && (around & TOPIC.small) !== 0;
}

/** A list goes with all that stands on it, the data of a branch with all that was done there, a training session for good. */
function isWhole({ verbClass, object: { head, words, around } }: Act): boolean {
  if (head === 'session') return (around & TOPIC.health) !== 0 || words.includes('workout');
  return verbClass !== 'remove' && words.length > 1 && WHOLE.has(head) && !words.includes('cache');
}

const WHOLE = new Set('list data collection folder board notebook deck album'.split(' '));

/** What these take off a register is put on it again. */
const LISTED_AGAIN = new Set(['unregister', 'deregister', 'delist']);

/** What is removed with these is no longer known here, and is set up again. */
const SET_UP = new Set('configuration config registration 配置 設定 설정'.split(' '));

/** Who is removed from a circle can be taken in again. */
function isMember({ object: { head, words } }: Act): boolean {
  return TAKEN_IN.has(head) || words.some((word) => TAKEN_IN_ABROAD.has(word));
}

const TAKEN_IN = new Set(
  'member collaborator participant attendee follower reviewer assignee watcher recipient signer invitee'.split(
    ' ',
  ),
);
const TAKEN_IN_ABROAD = new Set(
  'メンバー 成员 成員 멤버 участника miembro membro membre mitglied'.split(' '),
);

/** One message is small, and what these verbs take is a queue of them. */
const ALL_AT_ONCE = new Set(['purge', 'empty', 'clear', 'flush', 'wipe']);

/** A member removed from a group, a track from a playlist: neither is gone, and both can be put in again. A file is, and a deck of cards. */
function isTakenOut({ verbClass, object }: Act): boolean {
  const { head, topics, words, complement, isFrom } = object;
  const last = complement.at(-1) ?? '';
  if ((topics & TOPIC.file) !== 0 && !LISTS.has(last)) return false;
  if (last === head || (!isFrom && WHOLE.has(head))) return false;
  return verbClass === 'remove' && complement.length > 0 && words.length > 0;
}

/** What is taken out of these is no longer listed there, and still where it was. */
const LISTS = new Set(
  'index library list config configuration watchlist allowlist whitelist denylist blacklist blocklist favorites scope'.split(
    ' ',
  ),
);

function thingOf({ object }: Act): string {
  return (object.words.length > 0 ? object.words : object.complement).join(' ');
}
