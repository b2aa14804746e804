import type { Act, PhraseWord } from './act.ts';
import type { StatedAct } from './clause.ts';
import { Cursor } from './cursor.ts';
import {
  callsTool,
  isClauseEnd,
  isDenied,
  isInAside,
  isInCondition,
  isPartOfNoun,
} from './foreign-asides.ts';
import { isInfinitive, opensWithUnknownVerb } from './foreign-infinitives.ts';
import type { Language } from './languages/index.ts';
import { readObject } from './object-phrase.ts';
import type { Token } from './token.ts';
import { TOPIC, type VerbClass } from './word.ts';

/** How many words around the verb are looked at for what it acts on. */
const REACH = 10;
/** More verbs than any sentence joins. */
const MOST_JOINED = 16;
/** Chinese marks of a relative clause or a completed state: the verb before or after them tells no act. */
const ATTRIBUTIVE = new Set(['的', '过', '過', '済', '된', '한']);
const COMPLETED = new Set(['已', '被', '未']);

/**
 * The acts of a sentence in a language other than English: its first verb or its last one, as the
 * language has it, and those that a word for "and" joins to it.
 */
export function readForeignClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): StatedAct[] {
  const cursor = new Cursor(tokens, from, to);
  if (HOW.has(cursor.lower(from))) return [];
  if (language.id === 'ru' && opensWithUnknownVerb(cursor)) return [];
  const start = afterPlace(cursor);
  const end = remarkPlace(cursor, language);
  const all = verbPlaces(cursor, language).filter((place) => place >= start);
  const before = all.filter((place) => place < end);
  const places = before.length === 0 ? all : before;
  const verbs = outsideBrackets(cursor, ownVerbs(cursor, places, language));
  const main =
    language.verbStands === 'last' ? lastVerb(cursor, verbs) : leadingVerb(cursor, verbs, language);
  if (main === undefined) return [];
  const joined = verbs.filter((place) => place !== main && isJoined(cursor, place, main, language));
  return [main, ...joined.slice(0, MOST_JOINED)].flatMap((place) =>
    statedAt(cursor, place, language),
  );
}

/** "Cómo borrar un archivo": it is told and not done. */
const HOW = new Set('cómo como comment wie как'.split(' '));

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

const OWN_SCRIPT: ReadonlySet<Language['id']> = new Set(['zh', 'ja', 'ko', 'ru']);
const BEYOND_LATIN = 0x370;

function isLatin(word: string): boolean {
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

const OPENING = new Set(['(', '（', '【', '[']);
const CLOSING = new Set([')', '）', '】', ']']);

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

function verbPlaces(cursor: Cursor, language: Language): number[] {
  const places: number[] = [];
  for (let at = cursor.from; at < cursor.to; at++) {
    const token = cursor.at(at);
    if (token?.word?.verb === undefined || token.quoted || token.kind !== 'word') continue;
    if (token.word.form === 'past' || ATTRIBUTIVE.has(cursor.lower(at + 1))) continue;
    if (callsTool(cursor, at) || isInCondition(cursor, at)) continue;
    if (COMPLETED.has(cursor.lower(at - 1)) || cursor.part(at - 1) === 'negation') continue;
    if (
      language.id === 'zh' &&
      (isPartOfNoun(cursor, at) || isInAside(cursor, at) || isDenied(cursor, at))
    )
      continue;
    if (language.verbStands === 'last' && cursor.part(at + 1) === 'negation') continue;
    places.push(at);
  }
  return places;
}

/**
 * The first verb; in German the last where a noun leads ("Dateien löschen"), and in Chinese a last one that
 * asks for what the words before it name (退款查询).
 */
function leadingVerb(
  cursor: Cursor,
  verbs: readonly number[],
  language: Language,
): number | undefined {
  const first = verbs[0];
  if (language.id === 'zh' && asksForWhatIsNamed(cursor, first, verbs.at(-1))) return verbs.at(-1);
  if (language.id !== 'de' || first === undefined || first <= cursor.from + 1) return first;
  return verbs.at(-1);
}

/** 決済を実行する: what is carried out is the act. */
function lastVerb(cursor: Cursor, verbs: readonly number[]): number | undefined {
  const last = verbs.at(-1);
  const before = verbs.at(-2);
  if (last === undefined || before === undefined || last - before > 2) return last;
  const done = cursor.word(before)?.verb;
  const isCarriedOut = CARRIES_OUT.has(cursor.lower(last)) && done !== undefined;
  return isCarriedOut && CARRIED_OUT.has(done) ? before : last;
}

const CARRIES_OUT = new Set('実行 行う 行い 実施 実行し 진행 수행 실행'.split(' '));
const CARRIED_OUT: ReadonlySet<VerbClass> = new Set([
  'compute',
  'search',
  'pay',
  'trade',
  'move-money',
]);

const ASKS: ReadonlySet<VerbClass> = new Set(['retrieve', 'search', 'check', 'compute']);

/** Words for the tool itself, behind what it does. */
const OFFERS = new Set(['接口', '工具', '功能', '服务', '方法']);

function asksForWhatIsNamed(
  cursor: Cursor,
  first: number | undefined,
  last: number | undefined,
): boolean {
  if (first === undefined || last === undefined || cursor.word(first)?.topics === 0) return false;
  const asked = cursor.word(last)?.verb;
  const next = cursor.at(OFFERS.has(cursor.lower(last + 1)) ? last + 2 : last + 1);
  return asked !== undefined && ASKS.has(asked) && (next === undefined || isClauseEnd(next));
}

function isJoined(cursor: Cursor, place: number, main: number, language: Language): boolean {
  if (language.verbStands === 'last') return place < main && joinerFollows(cursor, place);
  if (isFieldOfAnswer(cursor, place, main)) return false;
  for (let at = place - 1; at >= place - 2 && at > main; at--) {
    if (cursor.part(at) === 'conjunction' || cursor.lower(at) === ',' || cursor.lower(at) === '+')
      return true;
  }
  const leads = cursor.word(main)?.verb;
  const isAsked = leads !== undefined && ASKS.has(leads);
  return place === main + 1 && cursor.word(place)?.topics === 0 && !isAsked && leads !== 'cancel';
}

/** "Renvoie les métadonnées : taille, dernière modification": behind the colon stands what comes back. */
function isFieldOfAnswer(cursor: Cursor, place: number, main: number): boolean {
  const leads = cursor.word(main)?.verb;
  if (leads === undefined || !ASKS.has(leads)) return false;
  for (let at = main + 1; at < place; at++) {
    if (cursor.lower(at) === ':' || cursor.lower(at) === '：') return true;
  }
  return false;
}

function joinerFollows(cursor: Cursor, place: number): boolean {
  for (let at = place + 1; at <= place + 2; at++) {
    if (cursor.part(at) === 'conjunction') return true;
  }
  return false;
}

function statedAt(cursor: Cursor, place: number, language: Language): StatedAct[] {
  const token = cursor.at(place);
  const word = token?.word;
  if (token === undefined || word?.verb === undefined) return [];
  const whole = phraseAround(cursor, place, language);
  const phrase = whole.slice(0, directLength(whole, language));
  const object = readObject(phrase, whole.slice(phrase.length));
  const topics = topicsOf(phrase);
  const act: Act = {
    lemma: word.lemma,
    verbClass: word.verb,
    start: token.start,
    end: token.end,
    verbEnd: token.end,
    clauseEnd: token.end,
    object: { ...object, topics, reach: topicsOf(whole) },
    doubtful: false,
    implied: false,
  };
  const form = isInfinitive(token.lower, language) ? 'base' : 'third';
  return [{ act, form, after: 'nothing' }];
}

function topicsOf(words: readonly PhraseWord[]): number {
  const topics = words.reduce((all, { word }) => all | (word?.topics ?? 0), 0);
  return isApiKey(words) ? topics | TOPIC.secret : topics;
}

/** APIキー, API 키: grown together with English. */
function isApiKey(words: readonly PhraseWord[]): boolean {
  return (
    words.some(({ lower }) => lower === 'キー' || lower === '키') &&
    words.some(({ lower }) => lower === 'api')
  );
}

/** How many words name what is acted on, before those that say for whom: "asigna una tarea | a un miembro". */
function directLength(words: readonly PhraseWord[], { id, verbStands }: Language): number {
  if (verbStands === 'last' || id === 'zh') return words.length;
  const split = words.findIndex(
    ({ lower }, at) => FOR_WHOM.has(lower) && words.slice(0, at).some(isNoun),
  );
  return split < 0 ? words.length : split;
}

function isNoun({ word }: PhraseWord): boolean {
  return word?.part === undefined;
}

const FOR_WHOM = new Set('a al ao aos à às au aux para pour für an к для'.split(' '));

function phraseAround(cursor: Cursor, place: number, language: Language): PhraseWord[] {
  const words: PhraseWord[] = [];
  const next = cursor.at(place + 1);
  const isLast = language.id === 'de' && (next === undefined || next.kind === 'mark');
  const step = language.verbStands === 'last' || isLast ? -1 : 1;
  const word = cursor.word(place)?.verb;
  for (let at = place + step; Math.abs(at - place) <= REACH; at += step) {
    const token = cursor.at(at);
    if (token === undefined || isClauseEnd(token)) break;
    const isCalledOff = word === 'cancel' && cursor.part(at - 1) !== 'conjunction';
    if (endsForeignPhrase(token, language) && !isCalledOff) {
      if (!saysWhich(cursor, at)) break;
      continue;
    }
    if (words.length > 0 && MEANS.has(token.lower)) break;
    if (token.kind === 'word') words.push(token);
  }
  return words;
}

/** 恢复已暂停的任务, 读取未读邮件, 停止正在运行的服务: which one is meant. */
function saysWhich(cursor: Cursor, at: number): boolean {
  if (COMPLETED.has(cursor.lower(at - 1))) return true;
  return cursor.lower(at + 1) === '的' && cursor.lower(at - 1) === '在';
}

/** Another verb ends the phrase, but not an English name in another script. */
function endsForeignPhrase({ lower, word }: Token, { id }: Language): boolean {
  if (word?.verb === undefined || word.topics !== 0) return false;
  return !OWN_SCRIPT.has(id) || !isLatin(lower);
}

/** "Busca un edificio por correo": what follows is how it is done, and not what it is done to. */
const MEANS = new Set(
  'por pelo pela pelos pelas según segundo par selon via vía anhand mittels nach по через'.split(
    ' ',
  ),
);
