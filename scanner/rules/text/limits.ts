import type { Act } from './act.ts';
import { Cursor } from './cursor.ts';
import { ENGLISH } from './lexicon/index.ts';
import type { NameWord } from './name.ts';
import type { Passage } from './passage.ts';
import type { Token } from './token.ts';
import { MARK, type VerbClass } from './word.ts';

/** Where a definition limits its caller to reading: code units of the field, end exclusive. */
export interface Limit {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

const CHANGES = new Set([
  'modify',
  'change',
  'write',
  'alter',
  'mutate',
  'update',
  'delete',
  'insert',
]);
const ONLY = new Set(['only', 'queries', 'query', 'statement', 'statements']);
const DENIALS_OF_CHANGE = new Set([
  'side',
  'modification',
  'modifications',
  'mutation',
  'mutations',
  'writes',
]);

/** Finds words that limit a query to reading: "read-only", "SELECT only", "without modifying". */
export function findLimit(
  description: Passage | undefined,
  name: readonly NameWord[],
): Limit | undefined {
  if (description === undefined) return limitOfName(name);
  const isEnglish = description.language === 'english';
  return (isEnglish ? limitIn(description) : limitElsewhere(description)) ?? limitOfName(name);
}

/** "Read-only" in the other languages that the rules read. */
const READ_ONLY_ELSEWHERE = [
  '只读',
  '唯讀',
  '仅限查询',
  '読み取り専用',
  '参照のみ',
  '읽기 전용',
  'только для чтения',
  'только чтение',
  'solo lectura',
  'sólo lectura',
  'somente leitura',
  'apenas leitura',
  'lecture seule',
  'nur lesend',
  'nur lesen',
];

function limitElsewhere(passage: Passage): Limit | undefined {
  for (const words of READ_ONLY_ELSEWHERE) {
    const start = passage.text.indexOf(words);
    const end = start + words.length;
    if (start >= 0 && !pointsElsewhere(passage.text, end))
      return { field: passage.field, start, end };
  }
  return limitIn(passage) ?? selectAlone(passage);
}

/** 只读查询请用 …: what only reads is asked of another tool. */
function pointsElsewhere(text: string, end: number): boolean {
  const [rest = ''] = text.slice(end, end + 24).split(/[。；;.\n]/, 1);
  return USED_INSTEAD.some((words) => rest.includes(words));
}

const USED_INSTEAD = ['请用', '请使用', '請用', '請使用', '改用', 'を使', '사용하'];

/** Statements that change things, in whose company SELECT is one among others. */
const OTHER_STATEMENTS = new Set('insert update delete create drop alter merge ddl dml'.split(' '));

/** 执行 SELECT 查询, "Ejecuta una consulta SELECT": the only statement that is named. */
function selectAlone({ field, tokens, marks }: Passage): Limit | undefined {
  if ((marks & MARK.limit) === 0) return undefined;
  const select = tokens.find(({ lower, shouted }) => shouted && lower === 'select');
  if (select === undefined || tokens.some(({ lower }) => OTHER_STATEMENTS.has(lower)))
    return undefined;
  return { field, start: select.start, end: select.end };
}

/** Verbs of what a preview leaves undone. */
const LEFT_UNDONE: ReadonlySet<VerbClass> = new Set([
  'run',
  'deploy',
  'send',
  'submit',
  'light',
  'create',
  'change',
  'store',
  'publish',
  'pay',
  'trade',
  'move-money',
  'delete',
  'start',
]);

/** "Run a read-only shell command": a shell keeps to no such word. */
export function isUnlimited({ verbClass, object }: Act): boolean {
  return verbClass === 'run' && object.words.some((word) => SHELLS.has(word));
}

const SHELLS = new Set(['shell', 'bash', 'zsh', 'powershell']);

/** "Returns it as base64": what is downloaded is handed to the caller and lands in no file. */
export function isHandedOver(description: Passage | undefined): boolean {
  const text = description?.text ?? '';
  return HANDED_OVER.some((words) => text.includes(words));
}

const HANDED_OVER = [
  'base64',
  'Base64',
  'byte array',
  'data URL',
  'data URI',
  'eturns the file content',
  'eturns file content',
  'eturns the content',
  'eturns its content',
  'eturned as visual',
  'eturned as text',
  'eturned inline',
];

/** "Runs list_parcels for every shelf": what is run is a tool, and its name says that it looks something up. */
export function isReader(head: string): boolean {
  const split = head.indexOf('_');
  const verb = split < 0 ? undefined : ENGLISH.get(head.slice(0, split))?.verb;
  return verb === 'retrieve' || verb === 'search' || verb === 'check';
}

/** Finds words by which a call only shows what another would do: "without applying it". */
export function findPreview(description: Passage | undefined): Limit | undefined {
  if (description === undefined || (description.marks & MARK.without) === 0) return undefined;
  const { field, tokens } = description;
  const cursor = new Cursor(tokens, 0, tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    if (cursor.lower(at) !== 'without') continue;
    const next = cursor.skipAdverbs(at + 1);
    const verbClass = cursor.word(next)?.verb;
    const [first, last] = [tokens[at], tokens[next]];
    if (cursor.verbForm(next) !== 'ing' || verbClass === undefined) continue;
    if (!LEFT_UNDONE.has(verbClass) || first === undefined || last === undefined) continue;
    if (isOfAnother(cursor, next + 1) || isNewLoss(cursor, next)) continue;
    if (isOnRequest(cursor, at)) continue;
    return { field, start: first.start, end: last.end };
  }
  return undefined;
}

/** "Shelves a jar. Set a flag to see where without moving it": only a caller who asks for it is merely shown it. */
function isOnRequest(cursor: Cursor, at: number): boolean {
  let start = at;
  while (start > 0 && !cursor.isMarked(start - 1, MARK.stop)) start--;
  return start > 0 && ASKS.has(cursor.lower(start));
}

const ASKS = new Set(['set', 'pass', 'enable', 'if']);

/** "Tunes weights without deleting": a loss that is spoken of nowhere else is no other call. */
function isNewLoss(cursor: Cursor, at: number): boolean {
  const word = cursor.word(at);
  if (word?.verb !== 'delete') return false;
  return !cursor.tokens.some((token, place) => place !== at && token.word?.lemma === word.lemma);
}

/** "without creating a thread", "without resuming or …": something else is left undone, and not what the call is for. */
function isOfAnother(cursor: Cursor, at: number): boolean {
  const lower = cursor.lower(at);
  return (
    lower === 'a' || lower === 'an' || lower === 'another' || lower === 'new' || lower === 'or'
  );
}

function limitOfName(name: readonly NameWord[]): Limit | undefined {
  const word = name.find(
    ({ lower }, at) =>
      lower === 'readonly' ||
      (lower === 'only' && name[at - 1]?.lower === 'read') ||
      lower === 'select',
  );
  if (word === undefined || name.length === 1) return undefined;
  return { field: 'name', start: word.start, end: word.end };
}

function limitIn({ field, tokens, marks }: Passage): Limit | undefined {
  if ((marks & MARK.limit) === 0) return undefined;
  const cursor = new Cursor(tokens, 0, tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    const length = first !== undefined && mayBeginLimit(first) ? limitLength(cursor, at) : 0;
    const last = tokens[at + length - 1];
    if (length > 0 && first !== undefined && last !== undefined)
      return { field, start: first.start, end: last.end };
  }
  return undefined;
}

/** Every limit begins with a marked word, a negation, or "side effects". */
function mayBeginLimit({ marks, word, lower }: Token): boolean {
  return (
    (marks & (MARK.limit | MARK.denial)) !== 0 ||
    lower === 'get' ||
    (word === undefined && lower === 'side')
  );
}

/** How many tokens from here on make a limit; 0 where there is none. */
function limitLength(cursor: Cursor, at: number): number {
  const lower = cursor.lower(at);
  if (lower === 'readonly') return isDenied(cursor, at) ? 0 : 1;
  if (lower === 'read') return readOnlyLength(cursor, at);
  if (lower === 'select') return selectLength(cursor, at);
  if (lower === 'only') return cursor.lower(at + 1) === 'select' || isGet(cursor, at + 1) ? 2 : 0;
  if (isGet(cursor, at)) return onlyLength(cursor, at);
  if (DENIALS_OF_CHANGE.has(lower) && cursor.part(at + 1) === 'copula') {
    return cursor.part(at + 2) === 'negation' ? 3 : 0;
  }
  if (cursor.part(at) !== 'negation') return 0;
  const next = cursor.skipAdverbs(at + 1);
  const lemma = cursor.word(next)?.lemma ?? cursor.lower(next);
  if (lower === 'without' && lemma === 'delete') return 0;
  return CHANGES.has(lemma) || DENIALS_OF_CHANGE.has(cursor.lower(next)) ? next - at + 1 : 0;
}

/** "SELECT queries", and "(SELECT)" with nothing beside it; "rows for SELECT queries" says what such a one gives. */
function selectLength(cursor: Cursor, at: number): number {
  const next = cursor.lower(at + 1);
  const before = cursor.lower(at - 1);
  if (before === '(' && next === ')') return 1;
  const end = endOfReading(cursor, at);
  if (end > at + 1 && ONLY.has(cursor.lower(end)) && !isListed(cursor, at)) return end - at + 1;
  return ONLY.has(next) && before !== 'for' && !isListed(cursor, at) ? 2 : 0;
}

/** "`SELECT`, `WITH` or `EXPLAIN` statements": every kind that is named only reads. */
function endOfReading(cursor: Cursor, start: number): number {
  let at = start + 1;
  while (at < cursor.to && at < start + LONGEST_CHOICE) {
    const isReading = cursor.at(at)?.shouted === true && READING.has(cursor.lower(at));
    if (!isReading && !BETWEEN.has(cursor.lower(at))) break;
    at++;
  }
  return at;
}

const LONGEST_CHOICE = 24;
const READING = new Set('select with explain show describe desc values pragma'.split(' '));
const BETWEEN = new Set([',', '/', '`', "'", '"', 'or', 'and']);

function readOnlyLength(cursor: Cursor, at: number): number {
  if (isDenied(cursor, at)) return 0;
  return onlyLength(cursor, at);
}

/** "Read only", "GET-only". */
function onlyLength(cursor: Cursor, at: number): number {
  if (cursor.lower(at + 1) === 'only') return 2;
  return cursor.lower(at + 1) === '-' && cursor.lower(at + 2) === 'only' ? 3 : 0;
}

/** The method of HTTP that only reads. */
function isGet(cursor: Cursor, at: number): boolean {
  return cursor.at(at)?.shouted === true && cursor.lower(at) === 'get';
}

/** "not read-only", "non-read-only". */
function isDenied(cursor: Cursor, at: number): boolean {
  return cursor.part(at - 1) === 'negation' || cursor.part(at - 2) === 'negation';
}

/** "INSERT and SELECT statements": one kind among others is no limit. */
function isListed(cursor: Cursor, at: number): boolean {
  const before = cursor.lower(at - 1);
  return before === ',' || before === 'and' || before === 'or' || before === '/';
}
