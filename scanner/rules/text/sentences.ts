import type { Token } from './token.ts';
import { MARK } from './word.ts';

/** Which part of a description a sentence stands in, told by the heading above it. */
export type Section = 'body' | 'arguments' | 'returns' | 'example' | 'guidance' | 'operations';

/** A stretch of tokens, end exclusive, without its final mark. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly section: Section;
  readonly bullet: boolean;
  /** Bits of `MARK` that any of its words has. */
  readonly marks: number;
}

/** The first word or words of a heading, and the section that it opens. */
const HEADINGS: ReadonlyMap<string, Section> = new Map(
  Object.entries<Section>({
    args: 'arguments',
    arg: 'arguments',
    arguments: 'arguments',
    parameters: 'arguments',
    parameter: 'arguments',
    params: 'arguments',
    param: 'arguments',
    input: 'arguments',
    inputs: 'arguments',
    options: 'arguments',
    required: 'arguments',
    optional: 'arguments',
    参数: 'arguments',
    returns: 'returns',
    return: 'returns',
    output: 'returns',
    outputs: 'returns',
    response: 'returns',
    responses: 'returns',
    result: 'returns',
    yields: 'returns',
    返回: 'returns',
    note: 'body',
    warning: 'body',
    warnings: 'body',
    caution: 'body',
    danger: 'body',
    important: 'body',
    description: 'body',
    overview: 'body',
    raises: 'example',
    errors: 'example',
    throws: 'example',
    example: 'example',
    examples: 'example',
    'e.g': 'example',
    sample: 'example',
    示例: 'example',
    when: 'guidance',
    'use cases': 'guidance',
    'use case': 'guidance',
    usage: 'guidance',
    use: 'guidance',
    best: 'guidance',
    tip: 'guidance',
    tips: 'guidance',
    prompt: 'guidance',
    workflow: 'guidance',
    prerequisites: 'guidance',
    prerequisite: 'guidance',
    requirements: 'guidance',
    requires: 'guidance',
    see: 'guidance',
    related: 'guidance',
    alternatives: 'guidance',
    not: 'guidance',
    common: 'guidance',
    notes: 'guidance',
    instructions: 'guidance',
    rules: 'guidance',
    next: 'guidance',
    triggers: 'guidance',
    keywords: 'guidance',
    actions: 'operations',
    action: 'operations',
    operations: 'operations',
    operation: 'operations',
    supported: 'operations',
    supports: 'operations',
    features: 'operations',
    capabilities: 'operations',
    commands: 'operations',
    methods: 'operations',
    available: 'operations',
    functions: 'operations',
  }),
);

/** The same headings in other languages. */
const FOREIGN_HEADINGS: readonly (readonly [Section, string])[] = [
  [
    'arguments',
    `參數 参数说明 参数列表 參數說明 输入参数 輸入參數 请求参数 入参 输入 輸入 引数 パラメータ パラメーター 入力 매개변수 인자 인수 파라미터 입력 параметры аргументы вход
     parámetros parametros argumentos entrada paramètres argomenti parametri argumente eingabe parametreler argümanlar`,
  ],
  [
    'returns',
    `返回值 返回结果 返回说明 回傳 出参 输出 輸出 戻り値 返り値 出力 반환 반환값 출력 возвращает результат вывод
     retorna retorno devuelve regresa salida saída renvoie retourne sortie rückgabe ausgabe döner dönüş`,
  ],
  [
    'example',
    '例子 範例 使用示例 例 使用例 예시 예제 пример примеры ejemplo ejemplos exemplo exemplos exemple exemples beispiel beispiele',
  ],
];

const SECTIONS: ReadonlyMap<string, Section> = new Map([
  ...HEADINGS,
  ...FOREIGN_HEADINGS.flatMap(([section, words]) =>
    words.split(/\s+/).map((word) => [word, section] as const),
  ),
]);

/** What ends a heading. */
const COLONS = new Set([':', '：']);

/** A heading is a line of at most this many words that ends in a colon, or that a hash sign opens. */
const LONGEST_HEADING = 5;

const BULLETS = new Set(['-', '*', '•', '–', '·', '▪', '◦']);

/** Splits a text into sentences and says under which heading each stands. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let section: Section = 'body';
  let from = 0;
  let bullet = false;
  let marks = 0;
  for (let at = 0, startsLine = true; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (!startsLine && !mayEndSentence(token)) {
      marks |= token.marks;
      continue;
    }
    const { kind } = token;
    const opens = startsLine ? headingAt(tokens, at) : undefined;
    startsLine = kind === 'break';
    if (opens === undefined && !endsSentence(tokens, at)) {
      marks |= token.marks;
      continue;
    }
    if (at > from) sentences.push({ from, to: at, section, bullet, marks });
    marks = 0;
    from = opens?.next ?? at + 1;
    bullet = opens === undefined && kind === 'break' && BULLETS.has(tokens[from]?.lower ?? '');
    if (opens !== undefined) {
      section = opens.section ?? (opens.isMarkdown ? 'body' : section);
      at = Math.max(at, from - 1);
      startsLine = tokens[at]?.kind === 'break';
    } else if (token.lower === '\n\n' && !bullet && isListSection(section)) section = 'body';
  }
  if (tokens.length > from) sentences.push({ from, to: tokens.length, section, bullet, marks });
  return sentences;
}

/** Most tokens are words inside a line, and end no sentence. */
function mayEndSentence({ marks, kind }: Token): boolean {
  return (marks & MARK.stop) !== 0 || kind === 'break';
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'break' ? breaksSentence(tokens, at) : isFullStop(tokens, at);
}

/** Lists end with an empty line; the sections of a docstring end with the next heading. */
function isListSection(section: Section): boolean {
  return section === 'operations' || section === 'guidance';
}

interface Heading {
  readonly section: Section | undefined;
  readonly next: number;
  readonly isMarkdown: boolean;
}

/** `Args:`, `**Returns**:`, `## Examples`, `@param x`, `:return:`: marks before the word do not count. */
function headingAt(tokens: readonly Token[], start: number): Heading | undefined {
  let at = start;
  let isMarkdown = false;
  while (tokens[at]?.kind === 'mark' && at - start < 6) {
    const mark = tokens[at]?.lower;
    if (mark === '#') isMarkdown = true;
    if (mark === '@' || (mark === ':' && at === start)) return docTag(tokens, at + 1);
    at++;
  }
  const first = at;
  while (isHeadingWord(tokens[at]) && at - first < LONGEST_HEADING) at++;
  if (at === first) return undefined;
  const after = skipDecoration(tokens, at);
  const ends =
    COLONS.has(tokens[after]?.lower ?? '') ||
    (isMarkdown && (tokens[after]?.kind ?? 'break') === 'break');
  if (!ends) return undefined;
  const section =
    SECTIONS.get(tokens[first]?.lower ?? '') ??
    SECTIONS.get(twoWords(tokens, first)) ??
    SECTIONS.get(glued(tokens, first, at));
  if (section === undefined && !isMarkdown) return undefined;
  return { section, next: after + 1, isMarkdown };
}

function docTag(tokens: readonly Token[], at: number): Heading | undefined {
  const section = SECTIONS.get(tokens[at]?.lower ?? '');
  return section === undefined ? undefined : { section, next: at + 1, isMarkdown: false };
}

function isHeadingWord(token: Token | undefined): boolean {
  return token?.kind === 'word';
}

function twoWords(tokens: readonly Token[], at: number): string {
  return `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
}

/** A heading of a script without spaces, whose characters stand alone where no vocabulary has the word. */
function glued(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join('');
}

/** Steps over bold marks and a remark in brackets between a heading and its colon. */
function skipDecoration(tokens: readonly Token[], start: number): number {
  let at = start;
  while (tokens[at]?.lower === '*' || tokens[at]?.lower === '_') at++;
  return at;
}

/** A dot ends a sentence unless a letter follows at once (`e.g`, `node.js`, `v1.2`). */
function isFullStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.marks & MARK.stop) === 0 || token.quoted) return false;
  if (token.lower !== '.') return true;
  const next = tokens[at + 1];
  const isGlued = next !== undefined && next.start === token.end && next.kind !== 'mark';
  if (isGlued && !(next.capital && next.word?.part !== undefined)) return false;
  return !isAbbreviation(tokens, at);
}

const ABBREVIATIONS = new Set([
  'etc',
  'vs',
  'incl',
  'excl',
  'approx',
  'resp',
  'cf',
  'ca',
  'max',
  'min',
]);

function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.end !== tokens[at]?.start) return false;
  return isLetter(before.lower) || ABBREVIATIONS.has(before.lower);
}

/** "A.", but not "다.": in scripts without spaces single characters stand for words that nobody listed. */
function isLetter(lower: string): boolean {
  return lower.length === 1 && lower.charCodeAt(0) < BEYOND_LETTERS;
}

/** Where the scripts without spaces begin. */
const BEYOND_LETTERS = 0x2e80;

const COMMAS = new Set([',', '，', '、']);

/** Chinese has no capitals, and lines of it are seldom wrapped. */
function isChinese({ lower }: Token): boolean {
  const code = lower.charCodeAt(0);
  return code >= 0x3400 && code <= 0x9fff;
}

/** A single line end inside a wrapped sentence does not break it. */
function breaksSentence(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (tokens[at]?.lower === '\n\n' || next === undefined || before === undefined) return true;
  if (next.kind === 'mark' || next.kind === 'number') return true;
  if (COMMAS.has(before.lower) || before.word?.part !== undefined) return false;
  return next.capital || before.lower === ':' || isChinese(next);
}
