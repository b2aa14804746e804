import type { Act } from './act.ts';
import type { StatedAct } from './clause.ts';
import { Cursor } from './cursor.ts';
import { isClauseEnd, isLastNoun } from './foreign-asides.ts';
import { isInfinitive, opensWithUnknownVerb } from './foreign-infinitives.ts';
import { readForeignObject } from './foreign-object.ts';
import { CLOSING, classAt, OPENING, readVerbPlaces } from './foreign-verbs.ts';
import type { Language } from './languages/index.ts';
import type { Token } from './token.ts';
import { TOPIC, type VerbClass } from './word.ts';

/** More verbs than any sentence joins. */
const MOST_JOINED = 16;

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
  if (HOW.has(cursor.lower(from)) || EXAMPLES.has(cursor.lower(from))) return [];
  if (isBracketed(tokens, from)) return [];
  if (language.id === 'fr' && cursor.lower(from) === 'à') return [];
  if (language.id === 'ru' && opensWithUnknownVerb(cursor)) return [];
  const verbs = readVerbPlaces(cursor, language);
  const main =
    language.verbStands === 'last' ? lastVerb(cursor, verbs) : leadingVerb(cursor, verbs, language);
  if (main === undefined) return [];
  const done = nounOfDeed(cursor, main, classAt(cursor, main, language));
  if (done !== undefined) return statedAt(cursor, done, language);
  const joined = verbs.filter((place) => place !== main && isJoined(cursor, place, main, language));
  return [main, ...joined.slice(0, MOST_JOINED)].flatMap((place) =>
    statedAt(cursor, place, language),
  );
}

/** "Cómo borrar un archivo": it is told and not done. */
export const HOW: ReadonlySet<string> = new Set('cómo como comment wie как'.split(' '));

/** "Realiza la eliminación de un pozo": the noun says what is done. */
function nounOfDeed(
  cursor: Cursor,
  place: number,
  verb: VerbClass | undefined,
): number | undefined {
  if (verb !== 'light' && verb !== 'run') return undefined;
  for (let at = place + 1; at <= place + DEED_REACH; at++) {
    const token = cursor.at(at);
    if (token === undefined || isClauseEnd(token) || PURPOSES.has(token.lower)) return undefined;
    const { nounish = false, verb: deed } = token.word ?? {};
    if (nounish && deed !== undefined && (verb === 'light' || ASKS.has(deed))) return at;
  }
  return undefined;
}

/** "Führt ein Skript zur Analyse aus": what it is for is another thing. */
const PURPOSES = new Set('für zur zum para pour для de des von del da do'.split(' '));

/** An article, "re-" and an adjective may stand before the noun. */
const DEED_REACH = 5;

/** "Ex. : « ferme la porte 12 »": what could be asked for. */
const EXAMPLES = new Set(
  'ex ej exemple exemples ejemplo ejemplos exemplo exemplos beispiel beispiele например пример примеры'.split(
    ' ',
  ),
);

/** How far back a bracket is looked for that a sentence stands in. */
const LONGEST_BRACKET = 60;

/** "（只传要改的字段；留空则清空）": a sentence of a remark in brackets tells no act. */
function isBracketed(tokens: readonly Token[], from: number): boolean {
  let depth = 0;
  for (let at = from - 1; at >= 0 && from - at <= LONGEST_BRACKET; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (CLOSING.has(lower)) depth++;
    else if (OPENING.has(lower) && --depth < 0) return true;
  }
  return false;
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
  if (cursor.lower(last) === '표시' && cursor.lower(last - 1) === '로') return before;
  const done = cursor.word(before)?.verb;
  const isCarriedOut = CARRIES_OUT.has(cursor.lower(last)) && done !== undefined;
  const isDone = isCarriedOut && (CARRIED_OUT.has(done) || CHECKS.has(cursor.lower(before)));
  return isDone ? before : last;
}

const CARRIES_OUT = new Set('実行 行う 行い 実施 実行し 진행 수행 실행'.split(' '));
const CARRIED_OUT: ReadonlySet<VerbClass> = new Set([
  'compute',
  'search',
  'pay',
  'trade',
  'move-money',
]);

/** Checks that only look, as opposed to tests that run something. */
const CHECKS = new Set(
  'チェック 点検 診断 分析 照合 점검 진단 분석 检查 檢查 体检 诊断 分析 评估 对比 统计 搜索 检索'.split(
    ' ',
  ),
);
const RUNS = new Set('执行 執行 运行 運行'.split(' '));

const ASKS: ReadonlySet<VerbClass> = new Set(['retrieve', 'search', 'check', 'compute']);

/** Words for the tool itself, behind what it does. */
const OFFERS = new Set(['接口', '工具', '功能', '服务', '方法']);

function asksForWhatIsNamed(
  cursor: Cursor,
  first: number | undefined,
  last: number | undefined,
): boolean {
  if (first === undefined || last === undefined) return false;
  const isRun = RUNS.has(cursor.lower(first));
  const asked = cursor.word(last)?.verb;
  const next = cursor.at(OFFERS.has(cursor.lower(last + 1)) ? last + 2 : last + 1);
  if (asked === undefined || (next !== undefined && !isClauseEnd(next))) return false;
  if (isRun && DEEDS.has(asked)) return true;
  const isCheckRun = isRun && CHECKS.has(cursor.lower(last));
  return ASKS.has(asked) && (cursor.word(first)?.topics !== 0 || isCheckRun);
}

/** 执行座位预订: what is carried out is the deed at the end. */
const DEEDS: ReadonlySet<VerbClass> = new Set([
  'book',
  'pay',
  'trade',
  'move-money',
  'delete',
  'clear',
]);

function isJoined(cursor: Cursor, place: number, main: number, language: Language): boolean {
  if (language.verbStands === 'last') return place < main && joinerFollows(cursor, place);
  if (isFieldOfAnswer(cursor, place, main)) return false;
  if (place < main) return language.id === 'de' && isJoinedBefore(cursor, place, main);
  if (language.id === 'zh' && isListedThing(cursor, place, main)) return false;
  if (language.id === 'zh' && isDoneToWhatLeads(cursor, place, main)) return true;
  if (language.id === 'zh' && isJoinedFar(cursor, place, main)) return true;
  const reach = isLastNoun(cursor, place) ? 1 : 2;
  for (let at = place - 1; at >= place - reach && at > main; at--) {
    if (cursor.part(at) === 'conjunction' || cursor.lower(at) === ',' || cursor.lower(at) === '+')
      return true;
  }
  const leads = cursor.word(main)?.verb ?? 'light';
  return place === main + 1 && cursor.word(place)?.topics === 0 && !NAMES_NEXT.has(leads);
}

/** 生成回复草稿, 取消删除: the verb behind these says what kind of thing it is done to. */
const NAMES_NEXT: ReadonlySet<VerbClass> = new Set([...ASKS, 'generate', 'create', 'cancel']);

/** "Alarm auslösen (x) oder beenden": where the last verb is the main one, "oder" joins those before it. */
function isJoinedBefore(cursor: Cursor, place: number, main: number): boolean {
  return cursor.part(main - 1) === 'conjunction' && place < main - 1;
}

/** 检查箱子，并就地重建盖子: between the word for "and then" and the verb stand words that say how. */
function isJoinedFar(cursor: Cursor, place: number, main: number): boolean {
  for (let at = place - 1; at > main && at >= place - MANNER_REACH; at--) {
    if (JOINS_ACTS.has(cursor.lower(at))) return true;
    if (cursor.word(at) !== undefined && cursor.word(at)?.part === undefined) return false;
  }
  return false;
}

const JOINS_ACTS = new Set(['并', '並', '并且', '然后', '再']);
const MANNER_REACH = 4;

/** 解析文件并将其内容导入: behind 将 stands what the next verb is done to. */
function isDoneToWhatLeads(cursor: Cursor, place: number, main: number): boolean {
  for (let at = place - 1; at > main + 1 && at >= place - OBJECT_REACH; at--) {
    if (LEADS_OBJECT.has(cursor.lower(at))) return cursor.part(at - 1) === 'conjunction';
    if (cursor.word(at)?.verb !== undefined && cursor.word(at)?.topics === 0) return false;
  }
  return false;
}

const LEADS_OBJECT = new Set(['将', '將', '把']);
const OBJECT_REACH = 12;

/** Chinese words that join things as well as acts. */
const JOINS_THINGS = new Set(['、', '和', '与', '及', '或']);

/** 查询手表连接、版本和训练状态: behind a verb that asks and what it asks for stand more things to ask for. */
function isListedThing(cursor: Cursor, place: number, main: number): boolean {
  const leads = cursor.word(main)?.verb;
  if (leads === undefined || !ASKS.has(leads) || !JOINS_THINGS.has(cursor.lower(place - 1)))
    return false;
  if (cursor.word(place - 2)?.verb !== undefined) return false;
  const next = cursor.at(place + 1);
  return next === undefined || isClauseEnd(next) || JOINS_THINGS.has(next.lower) || isShown(next);
}

/** 训练状态: what is shown, named by what it is the state of. */
function isShown({ word }: Token): boolean {
  return ((word?.topics ?? 0) & TOPIC.readout) !== 0;
}

/** "Renvoie les métadonnées : taille, dernière modification": behind the colon stands what comes back. */
function isFieldOfAnswer(cursor: Cursor, place: number, main: number): boolean {
  if (!ASKS.has(cursor.word(main)?.verb ?? 'light')) return false;
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
  const verbClass = classAt(cursor, place, language);
  if (token === undefined || verbClass === undefined) return [];
  const act: Act = {
    lemma: token.word?.lemma ?? token.lower,
    verbClass,
    start: token.start,
    end: token.end,
    verbEnd: token.end,
    clauseEnd: token.end,
    object: readForeignObject(cursor, place, language),
    doubtful: false,
    implied: false,
  };
  const form = isInfinitive(token.lower, language) ? 'base' : 'third';
  return [{ act, form, after: 'nothing' }];
}
