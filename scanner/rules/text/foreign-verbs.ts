import type { Cursor } from './cursor.ts';
import {
  callsTool,
  isClauseEnd,
  isDenied,
  isInAside,
  isInCondition,
  isOfBasis,
  isPartOfNoun,
} from './foreign-asides.ts';
import { isVerbalNoun } from './foreign-nouns.ts';
import { isParticle, separableClass } from './languages/german-particles.ts';
import type { Language } from './languages/index.ts';
import type { VerbClass } from './word.ts';

/** Chinese marks of a relative clause or a completed state: the verb before or after them tells no act. */
const ATTRIBUTIVE = new Set(['的', '过', '過', '済', '된', '한']);

/** 삭제한 (deleted), but not 삭제한다 (deletes); 保存したファイル, 保存されたファイル. */
function isAttributive(cursor: Cursor, at: number): boolean {
  if (ATTRIBUTIVE.has(cursor.lower(at + 1))) return cursor.lower(at + 2) !== '다';
  const past = at + (cursor.lower(at + 1) === 'さ' && cursor.lower(at + 2) === 'れ' ? 3 : 2);
  if (past === at + 2 && cursor.lower(at + 1) !== 'し') return false;
  const noun = cursor.at(past + 1);
  return cursor.lower(past) === 'た' && noun?.kind === 'word' && !AFTER_PAST.has(noun.lower);
}

/** 保存した後, 保存したら: behind the past form these make no noun's attribute of it. */
const AFTER_PAST = new Set(['後', 'ら', 'り', 'い']);
export const COMPLETED: ReadonlySet<string> = new Set(['已', '被', '未']);

/** The places of the verbs of a clause that tell an act, in order. */
export function readVerbPlaces(cursor: Cursor, language: Language): readonly number[] {
  const start = afterPlace(cursor);
  const end = remarkPlace(cursor, language);
  const all = verbPlaces(cursor, language).filter((place) => place >= start);
  const before = all.filter((place) => place < end);
  return outsideBrackets(cursor, ownVerbs(cursor, before.length === 0 ? all : before, language));
}

function verbPlaces(cursor: Cursor, language: Language): number[] {
  const places: number[] = [];
  for (let at = cursor.from; at < cursor.to; at++) {
    const token = cursor.at(at);
    if (token?.kind !== 'word' || token.quoted || classAt(cursor, at, language) === undefined)
      continue;
    if (token.word?.form === 'past' || isAttributive(cursor, at)) continue;
    if (callsTool(cursor, at) || isInCondition(cursor, at)) continue;
    if (COMPLETED.has(cursor.lower(at - 1)) || cursor.part(at - 1) === 'negation') continue;
    if (
      language.id === 'zh' &&
      (isPartOfNoun(cursor, at) ||
        isInAside(cursor, at) ||
        isDenied(cursor, at) ||
        isOfBasis(cursor, at))
    )
      continue;
    if (language.id === 'zh' && places.length > 0 && closesName(cursor, at)) continue;
    if (language.verbStands === 'last' && (isDeniedBehind(cursor, at) || isSubject(cursor, at)))
      continue;
    if (language.verbStands === 'last' && NAMED_AFTER.has(cursor.lower(at + 1))) continue;
    if (language.id === 'ja' && saysWhen(cursor, at)) continue;
    if (isAdjective(cursor, at) || isEnglishName(cursor, at, language)) continue;
    if (isVerbalNoun(cursor, at, language, places.at(-1))) continue;
    places.push(at);
  }
  return places;
}

/** 삭제되지 않습니다, 削除されません, 削除は行いません: the denial stands behind the verb and its endings. */
function isDeniedBehind(cursor: Cursor, at: number): boolean {
  for (let next = at + 1; next <= at + DENIAL_REACH; next++) {
    if (cursor.part(next) === 'negation') return true;
    if (!ENDINGS.has(cursor.lower(next))) return false;
  }
  return false;
}

/** How many syllables may stand between a verb and its denial. */
const DENIAL_REACH = 6;
const ENDINGS = new Set(
  '되 하 지 는 은 를 을 도 할 수 있 될 거 나 し さ れ は も を 行 い わ で き せ る こ と が'.split(
    ' ',
  ),
);

/** 업데이트가 필요합니다, 更新が必要: what something is said of is done by nobody here, unless it is possible. */
function isSubject(cursor: Cursor, at: number): boolean {
  if (!SUBJECTS.has(cursor.lower(at + 1))) return false;
  const said = cursor.lower(at + 2) + cursor.lower(at + 3);
  return NEEDED.some((needed) => said.startsWith(needed));
}

const SUBJECTS = new Set(['이', '가', 'が', '은', '는', 'は']);
const NEEDED = ['필요', '불가', '끝나', '완료', '실패', '必要', '不要', '完了', '失敗'];

/** 설정 상태 (the state of a setting), 変更履歴: before these, what is done only says what kind of thing it is. */
const NAMED_AFTER = new Set(
  '상태 정보 값 현황 내역 이력 여부 항목 状態 情報 値 履歴 項目'.split(' '),
);

/** タスク開始前に, 起動時に: when something is done, and not what. */
function saysWhen(cursor: Cursor, at: number): boolean {
  return WHEN.has(cursor.lower(at + 1)) && LEADS_TO_VERB.has(cursor.lower(at + 2));
}

const WHEN = new Set(['前', '後', '時', '中']);
const LEADS_TO_VERB = new Set(['に', 'の', 'は', 'も']);

/** "Configuration complète": behind a noun these say how it is. */
function isAdjective(cursor: Cursor, at: number): boolean {
  if (at === cursor.from || !ADJECTIVES.has(cursor.lower(at))) return false;
  const before = cursor.at(at - 1);
  return (
    before?.kind === 'word' && before.word?.part === undefined && before.word?.verb === undefined
  );
}

const ADJECTIVES = new Set(
  'complète complet completa completo active activa activo ativa ativo vide libre livre'.split(' '),
);

/** 检查 Qdrant 和 Embedding 配置: at the end, behind a name in Latin letters, it is what the name is of. */
function closesName(cursor: Cursor, at: number): boolean {
  const next = cursor.at(at + 1);
  return (next === undefined || isClauseEnd(next)) && isLatin(cursor.lower(at - 1));
}

/** What class the verb at a place has, with the particle that closes its clause; `undefined` where none stands there. */
export function classAt(cursor: Cursor, at: number, { id }: Language): VerbClass | undefined {
  const token = cursor.at(at);
  if (id !== 'de' || token?.kind !== 'word') return token?.word?.verb;
  const isVerb = token.word?.verb !== undefined || at === cursor.from;
  const particle = isVerb ? particleOf(cursor, at) : undefined;
  const joined = particle === undefined ? undefined : separableClass(token.lower, particle);
  return joined ?? token.word?.verb;
}

/** How far from its verb a particle is looked for. */
const LONGEST_CLAUSE = 24;

/** The particle that closes the clause of a German verb: "Ruft Daten aus dem Lager ab". */
function particleOf(cursor: Cursor, verb: number): string | undefined {
  let last = '';
  for (let at = verb + 1; at < Math.min(cursor.to, verb + LONGEST_CLAUSE); at++) {
    const token = cursor.at(at);
    if (token === undefined || isClauseEnd(token)) break;
    if (token.word?.part === 'conjunction' && isParticle(last)) break;
    if (token.kind === 'word') last = token.lower;
  }
  return isParticle(last) ? last : undefined;
}

/** "含 data/type 等": in a script of its own, an English verb is one at the head or, where verbs close the clause, at its end. */
function isEnglishName(cursor: Cursor, at: number, { id, verbStands }: Language): boolean {
  if (!OWN_SCRIPT.has(id) || !isLatin(cursor.lower(at))) return false;
  const next = cursor.at(at + 1);
  if (verbStands === 'last') {
    return next?.kind === 'word' && !MAKES_A_VERB.has(next.lower.charAt(0));
  }
  for (let before = cursor.from; before < at; before++) {
    if (cursor.at(before)?.kind === 'word') return true;
  }
  return false;
}

/** What makes a verb of an English word: 합니다, 하기, します, する. */
const MAKES_A_VERB = new Set(['합', '하', '해', 'す', 'し']);

/** "결제 처리 - 확인 필수": behind a dash stands a remark, where the verb closes the sentence before it. */
function remarkPlace(cursor: Cursor, { verbStands }: Language): number {
  if (verbStands === 'first') return cursor.to;
  for (let at = cursor.from + 1; at < cursor.to; at++) {
    if (DASHES.has(cursor.lower(at)) && cursor.at(at - 1)?.end !== cursor.at(at)?.start) return at;
  }
  return cursor.to;
}

const DASHES = new Set(['-', '–', '—']);

/** "SELECT 쿼리 실행": in a script of its own, an English word is a name where a verb of the language stands. */
function ownVerbs(cursor: Cursor, places: readonly number[], { id }: Language): readonly number[] {
  if (places.length < 2 || !OWN_SCRIPT.has(id)) return places;
  const own = places.filter((at) => !isLatin(cursor.lower(at)));
  return own.length === 0 ? places : own;
}

export const OWN_SCRIPT: ReadonlySet<Language['id']> = new Set(['zh', 'ja', 'ko', 'ru']);
const BEYOND_LATIN = 0x370;

/** Whether a word begins with a letter of the Latin alphabet. */
export function isLatin(word: string): boolean {
  return word.charCodeAt(0) < BEYOND_LATIN;
}

/** "コピー（検証付き）": a remark in brackets tells no act where a verb stands outside. */
function outsideBrackets(cursor: Cursor, verbs: readonly number[]): readonly number[] {
  if (verbs.length < 2) return verbs;
  let depth = 0;
  const outside: number[] = [];
  for (let at = cursor.from, next = 0; at < cursor.to && next < verbs.length; at++) {
    if (OPENING.has(cursor.lower(at))) depth++;
    else if (CLOSING.has(cursor.lower(at))) depth--;
    if (verbs[next] !== at) continue;
    if (depth <= 0) outside.push(at);
    next++;
  }
  return outside.length === 0 ? verbs : outside;
}

export const OPENING: ReadonlySet<string> = new Set(['(', '（', '【', '[']);
export const CLOSING: ReadonlySet<string> = new Set([')', '）', '】', ']']);

/** Chinese words that close what 在 opens (在…中): verbs between them only say where. */
const CLOSES_PLACE = new Set(['中', '里', '内', '上', '下']);

function afterPlace(cursor: Cursor): number {
  if (cursor.lower(cursor.from) !== '在') return cursor.from;
  for (let at = cursor.from + 1; at <= cursor.from + LONGEST_PLACE; at++) {
    if (CLOSES_PLACE.has(cursor.lower(at))) return at;
  }
  return cursor.from;
}

const LONGEST_PLACE = 14;
