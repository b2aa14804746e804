import type { ObjectPhrase, PhraseWord } from './act.ts';
import { type Cursor, GLOSS } from './cursor.ts';
import { isClauseEnd } from './foreign-asides.ts';
import { isVerbalNoun } from './foreign-nouns.ts';
import { COMPLETED, isLatin, OWN_SCRIPT } from './foreign-verbs.ts';
import type { Language } from './languages/index.ts';
import { readObject } from './object-phrase.ts';
import { TOPIC } from './word.ts';

/** How many words around the verb are looked at for what it acts on. */
const REACH = 10;

/** What the verb at a place acts on. */
export function readForeignObject(cursor: Cursor, place: number, language: Language): ObjectPhrase {
  const whole = phraseAround(cursor, place, language);
  const phrase = whole.slice(0, directLength(whole, language));
  const object = readObject(phrase, whole.slice(phrase.length));
  return { ...object, topics: topicsOf(phrase), reach: topicsOf(whole) };
}

function topicsOf(words: readonly PhraseWord[]): number {
  let topics = 0;
  for (const [at, { word, lower }] of words.entries()) {
    const own = STATEMENTS.has(lower) ? TOPIC.query : (word?.topics ?? 0);
    topics |= isRequest(words, at)
      ? own & ~TOPIC.money
      : isKeyWord(words, at)
        ? own & ~TOPIC.secret
        : own;
  }
  if (words.some(({ lower }) => COUNTS.has(lower))) topics &= ~TOPIC.secret;
  if (words.some(({ lower }) => MEASURES.has(lower))) topics &= ~TOPIC.foreign;
  // «SSH-ключ»: for whoever comes in by a shell, and none itself.
  if ((topics & TOPIC.secret) !== 0 && words.some(({ lower }) => lower === 'ssh'))
    topics &= ~TOPIC.shell;
  return isApiKey(words) ? topics | TOPIC.secret : topics;
}

/** INSERT/DELETE 실행: statements that change what is stored. */
const STATEMENTS = new Set(['insert', 'update', 'delete', 'ddl', 'dml']);
/** 토큰 비용: tokens that are counted are no credentials. */
const COUNTS = new Set(
  '비용 사용량 개수 수량 费用 消耗 用量 数量 成本 コスト 使用量 料金 consumo consommation verbrauch based 메타데이터 상태 元数据 状态 メタデータ 状態'.split(
    ' ',
  ),
);

/** 工单进度, コメント数: how far or how many says nothing that a stranger wrote. */
const MEASURES = new Set(
  '进度 進度 数量 數量 件数 数 개수 건수 진행률 número cantidad quantidade nombre anzahl количество'.split(
    ' ',
  ),
);

/** "Orden de trabajo", "pedido de ajuda": what is ordered is done, and nothing is bought. */
function isRequest(words: readonly PhraseWord[], at: number): boolean {
  if (!ORDERS.has(words[at]?.lower ?? '') || !OF.has(words[at + 1]?.lower ?? '')) return false;
  return REQUESTED.has(words[at + 2]?.lower ?? '');
}

/** "Puntos clave", "palavras-chave", "mots clés": what matters most is no credential. */
function isKeyWord(words: readonly PhraseWord[], at: number): boolean {
  return KEYS.has(words[at]?.lower ?? '') && MATTERING.has(words[at - 1]?.lower ?? '');
}

const KEYS = new Set('clave claves chave chaves clé clés'.split(' '));
const MATTERING = new Set(
  `punto puntos palabra palabras idea ideas dato datos concepto conceptos métrica métricas indicadores hallazgos aspectos elementos ponto pontos palavra
   palavras ideia ideias dados conceito conceitos mot mots point points idée idées chiffres`.split(
    /\s+/,
  ),
);

const ORDERS = new Set('orden órdenes ordenes pedido pedidos ordem ordens'.split(' '));
const OF = new Set(['de', 'da', 'do']);
const REQUESTED = new Set(
  `servicio trabajo reparación mantenimiento producción taller cambio acceso ayuda información vacaciones serviço trabalho reparo
  manutenção produção correção melhoria mudança acesso ajuda informação informações suporte férias desenvolvimento`.split(
    /\s+/,
  ),
);

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
    if (step > 0 && isGloss(cursor, at)) at += GLOSS;
    const token = cursor.at(at);
    if (token === undefined || isClauseEnd(token)) break;
    const isCalledOff = word === 'cancel' && cursor.part(at - 1) !== 'conjunction';
    if (endsForeignPhrase(cursor, at, language, place) && !isCalledOff) {
      if (!saysWhich(cursor, at)) break;
      continue;
    }
    if (words.length > 0 && MEANS.has(token.lower)) break;
    if (token.kind === 'word' || isProperName(token)) words.push(token);
  }
  return words;
}

/** "La hoja (escaneada) de una carta": a word in brackets, and what it is of behind them. */
function isGloss(cursor: Cursor, at: number): boolean {
  return cursor.opensGloss(at) && OF_WHAT.has(cursor.lower(at + GLOSS));
}

const OF_WHAT = new Set(['de', 'del', 'da', 'do', 'du', 'von']);

/** PromQL, PowerShell: written with a capital inside, not the name of a tool, and of no other topic. */
function isProperName({ kind, lower, word }: PhraseWord & { readonly kind: string }): boolean {
  if (kind !== 'identifier' || lower.includes('_')) return false;
  return word === undefined || (word.topics & (TOPIC.shell | TOPIC.code)) !== 0;
}

/** 恢复已暂停的任务, 读取未读邮件, 停止正在运行的服务: which one is meant. */
function saysWhich(cursor: Cursor, at: number): boolean {
  if (COMPLETED.has(cursor.lower(at - 1))) return true;
  return cursor.lower(at + 1) === '的' && cursor.lower(at - 1) === '在';
}

/** Another verb ends the phrase, but not an English name in another script, and not what is a noun there. */
function endsForeignPhrase(cursor: Cursor, at: number, language: Language, verb: number): boolean {
  const word = cursor.word(at);
  if (word?.verb === undefined || word.topics !== 0) return false;
  if (OWN_SCRIPT.has(language.id) && isLatin(cursor.lower(at))) return false;
  return !isVerbalNoun(cursor, at, language, verb);
}

/** "Busca un edificio por correo", 件名でメモを検索: what follows is how it is done, and not what it is done to. */
const MEANS = new Set(
  'por pelo pela pelos pelas según segundo par selon via vía anhand mittels nach по через で'.split(
    ' ',
  ),
);
