import type { Cursor } from './cursor.ts';
import type { Token } from './token.ts';

/** 调用此工具, 이 도구를 호출하세요: the caller is told to call, and nothing is said of what is done. */
export function callsTool(cursor: Cursor, at: number): boolean {
  const verb = cursor.word(at)?.verb;
  if (verb !== 'run' && verb !== 'switch') return false;
  for (let near = at - TOOL_REACH; near <= at + TOOL_REACH; near++) {
    const lower = cursor.lower(near);
    if (TOOLS.has(lower) || TOOLS.has(lower + cursor.lower(near + 1))) return true;
  }
  return NAMED_AT.some((away) => isToolName(cursor, at + away)) || isDottedName(cursor, at + 1);
}

/** 先调用 find_parcel, find_parcel을 호출: written as programs are. */
function isToolName(cursor: Cursor, at: number): boolean {
  const token = cursor.at(at);
  return token?.kind === 'identifier' && token.lower.includes('_');
}

/** "Llame antes a find_parcel", with two words between. */
const NAMED_AT = [-2, -1, 1, 2, 3];

/** 需调用 parcel.send: two words with nothing but a full stop between them. */
function isDottedName(cursor: Cursor, at: number): boolean {
  const [first, dot, second] = [cursor.at(at), cursor.at(at + 1), cursor.at(at + 2)];
  if (first === undefined || second === undefined || dot?.lower !== '.') return false;
  return first.end === dot.start && dot.end === second.start && LATIN.test(first.lower);
}

// Anchored, one class: linear.
const LATIN = /^[a-z]+$/;

/** How far the word for the tool may stand from the verb. */
const TOOL_REACH = 4;
const TOOLS = new Set(
  '工具 도구 ツール ツー herramienta ferramenta outil werkzeug инструмент'.split(' '),
);

/** 修改者, 创建时间, 截断后的, 部署前检查, 发送需由本人: with these behind it a verb says who, when, in what state or by what rule. */
export function isPartOfNoun(cursor: Cursor, at: number): boolean {
  const [next, afterNext] = [cursor.lower(at + 1), cursor.lower(at + 2)];
  if (next === '者' || RULED.has(next) || NOUN_ENDINGS.has(next + afterNext)) return true;
  if (next !== '后' && next !== '後' && next !== '前') return false;
  return afterNext === '的' || cursor.word(at + 2)?.verb !== undefined;
}

/** 发送需由本人确认: it is laid down how it is done, and not done. */
const RULED = new Set(['需', '须', '須', '由']);
const NOUN_ENDINGS = new Set('时间 時間 日期 次数 次數 时长 人、 人， 人。'.split(' '));

/** 用户说删除时调用, 例如…: when to call, and examples, say nothing of what is done. */
export function isInAside(cursor: Cursor, place: number): boolean {
  if (cursor.lower(cursor.from) === '当' && saysWhenToCall(cursor)) return true;
  if (isBesideOther(cursor, place)) return true;
  for (let at = place; at > place - ASIDE_REACH && !isClauseEnd(cursor.at(at)); at--) {
    if (cursor.lower(at) === '如' && EXAMPLES.has(cursor.lower(at - 1))) return true;
    if (cursor.lower(at) === '于' && cursor.lower(at - 1) === '用' && isOpening(cursor, at - 2))
      return true;
  }
  for (let at = place; at < place + ASIDE_REACH && !isClauseEnd(cursor.at(at)); at++) {
    if ((cursor.lower(at) === '时' || cursor.lower(at) === '時') && isCalledNext(cursor, at + 1))
      return true;
    if (cursor.lower(at) === '前' && FIRST.has(cursor.lower(at + 1))) return true;
  }
  return (
    isCalledNext(cursor, place) &&
    (cursor.lower(place - 1) === '时' || cursor.lower(place - 1) === '時')
  );
}

/** （用于排序）: a remark says what it is good for. */
function isOpening(cursor: Cursor, at: number): boolean {
  return cursor.lower(at) === '(' || cursor.lower(at) === '（';
}

/** 可配合 list_jars 下载后插入: what is done with another tool. */
function isBesideOther(cursor: Cursor, place: number): boolean {
  for (let at = place; at > place - ASIDE_REACH && !isClauseEnd(cursor.at(at)); at--) {
    if (cursor.at(at)?.kind !== 'identifier') continue;
    return [1, 2, 3, 4].some((back) =>
      TOGETHER.has(cursor.lower(at - back) + cursor.lower(at - back + 1)),
    );
  }
  return false;
}

const TOGETHER = new Set(['配合', '搭配', '结合']);

/** How far from the verb the words may stand that make an aside of its clause. */
const ASIDE_REACH = 24;
const EXAMPLES = new Set(['例', '比', '譬']);

function isCalledNext(cursor: Cursor, start: number): boolean {
  let at = start;
  while (at < start + ADVERB_REACH && ADVERB_PARTS.has(cursor.lower(at))) at++;
  const lower = cursor.lower(at);
  return lower === '调用' || lower === '調用' || (lower === '使' && cursor.lower(at + 1) === '用');
}

/** 当用户提到…，或需要…时主动调用: all of the sentence says when to call. */
function saysWhenToCall(cursor: Cursor): boolean {
  for (let at = cursor.to - 1; at > cursor.from; at--) {
    if (cursor.lower(at) === '时' || cursor.lower(at) === '時') return isCalledNext(cursor, at + 1);
  }
  return false;
}

/** 删除…前必须先…: before it something else is to be done. */
const FIRST = new Set('必 请 請 先 应 應 需 务 務'.split(' '));

/** 不会自动点击发送: between the denial and the verb stand words that say how, or another verb that is denied. */
export function isDenied(cursor: Cursor, place: number): boolean {
  for (let at = place - 1; at >= place - ADVERB_REACH && at >= cursor.from; at--) {
    if (cursor.part(at) === 'negation') return true;
    const isDeniedToo = at === place - 1 && cursor.word(at)?.verb !== undefined;
    if (!ADVERB_PARTS.has(cursor.lower(at)) && !isDeniedToo) return false;
  }
  return false;
}

/** How many tokens such words may have: unknown ones stand there in single characters. */
const ADVERB_REACH = 6;
const ADVERB_PARTS = new Set('自 动 動 主 直 接 立 即 真 正 实 際 际 会 會 再 才 可 就'.split(' '));

/** 根据规划更新, 按描述文本创建: behind such a preposition the first verb is what it is done by. */
export function isOfBasis(cursor: Cursor, place: number): boolean {
  if (!BASES.has(cursor.lower(cursor.from) + cursor.lower(cursor.from + 1))) return false;
  if (!GIVEN.has(cursor.lower(place))) return false;
  for (let at = place + 1; at < cursor.to && !isClauseEnd(cursor.at(at)); at++) {
    if (cursor.word(at)?.verb !== undefined) return true;
  }
  return false;
}

const BASES = new Set(['根据', '根據', '依据', '依照', '按照', '基于', '参照']);
const GIVEN = new Set(
  '规划 描述 配置 设定 设置 分析 统计 评估 提示 输入 记录 计算 翻译 介绍'.split(' '),
);

/** "Usar cuando alguien envía un paquete": what happens before the call is no act of it. */
export function isInCondition(cursor: Cursor, place: number): boolean {
  for (let at = place - 1; at > place - ASIDE_REACH && !isClauseEnd(cursor.at(at)); at--) {
    if (CONDITIONS.has(cursor.lower(at))) return true;
  }
  return false;
}

const CONDITIONS = new Set('cuando quando wenn sobald falls lorsque quand когда если'.split(' '));

/** Where a clause ends, in whatever script. */
export function isClauseEnd(token: Token | undefined): boolean {
  return token?.kind === 'mark' && ',;:()，；：（）。'.includes(token.lower);
}

/** 等待更新或 final 通知: at the end of the clause a word that is a noun as well is one. */
export function isLastNoun(cursor: Cursor, place: number): boolean {
  const next = cursor.at(place + 1);
  return cursor.word(place)?.topics !== 0 && (next === undefined || isClauseEnd(next));
}
