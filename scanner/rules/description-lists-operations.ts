import type { Draft, Rule } from './rule.ts';
import { all } from './rule-kinds.ts';
import { isPair, type Operation, readForeignOperation, readOperation } from './text/operations.ts';
import { isAbroad } from './text/passage.ts';
import { asksPlainly } from './text/plain-names.ts';
import { quoted } from './text/quoted.ts';
import type { DescriptionReading, ToolReading } from './text/reading.ts';
import type { Sentence } from './text/sentences.ts';
import type { Token } from './text/token.ts';
import { MARK } from './text/word.ts';

/** From this many on, verbs beside each other are a list of operations and no accident. */
const FEWEST = 2;
/** After so many verbs, words of another kind only end the list ("…, and other operations"). */
const ENOUGH = 3;
/** A longer list than any real one: what follows is not looked at, so that work stays linear. */
const LONGEST_LIST = 80;
const CLOSING = new Set([')', '）', ']', '.', 'etc', '…']);
const SEPARATORS = new Set([
  ',',
  '/',
  '|',
  ';',
  '、',
  'and',
  'or',
  '和',
  '或',
  '`',
  "'",
  '"',
  '*',
  '&',
]);

/** "Manage issues (create, update, delete)", "Actions: list | start | stop", a bulleted list under "Operations". */
export const rule: Rule = {
  id: 'description-lists-operations',
  title: 'The description lists several operations',
  speaksTo: { category: 'any' },
  looksAt: ['description'],
  find(tool) {
    const { description, name, nameActs } = tool;
    // "The state (`off`, `warn` or `block`)": what a thing that is looked up may be, not what is done.
    if (description === undefined || asksPlainly(name, nameActs)) return [];
    if (nameActs.some(({ act }) => UNDOES.has(act.lemma))) return [];
    const listed = listsOf(description, tool).flatMap((list) => draftsOf(list, tool));
    return all(listed, gerundDrafts(description), crudDrafts(description));
  },
};

/** `undo_last_stitch`, "Takes back what was last done (created, deleted)": what is listed was done before. */
const UNDOES = new Set(['undo', 'redo', 'revert']);

/** "Commands for creating and deleting parcels", "includes operations such as running scripts". */
function gerundDrafts({ passage, listed }: DescriptionReading): Draft[] {
  return listed.map(({ act, effect, firm }) => ({
    field: 'description',
    span: [act.start, act.end],
    says: `The description lists ${quoted(passage.text.slice(act.start, act.end))} among what it is for.`,
    claim: { about: 'category', category: effect },
    firm,
  }));
}

/** "CRUD operations": create, read, update and delete. */
function crudDrafts({ passage }: DescriptionReading): Draft[] {
  if ((passage.marks & MARK.seldom) === 0) return [];
  const at = passage.tokens.findIndex(({ lower }) => lower === 'crud');
  const token = passage.tokens[at];
  // "Whatever goes beyond CRUD"
  const before = passage.tokens.slice(Math.max(0, at - BEYOND_REACH), at);
  if (token === undefined || before.some(({ lower }) => BEYOND.has(lower))) return [];
  return [
    {
      field: 'description',
      span: [token.start, token.end],
      says: 'These letters stand for create, read, update and delete.',
      claim: { about: 'category', category: 'destructive' },
      firm: true,
    },
  ];
}

const BEYOND = new Set(['not', 'beyond', 'besides', 'outside']);
/** "Not covered by CRUD". */
const BEYOND_REACH = 3;

/** "Example: …", "Users say: …": behind it stands what somebody may say. */
const SAID = new Set(
  'example examples say says ask asks prompt prompts phrases utterances'.split(' '),
);

function listsOf(description: DescriptionReading, tool: ToolReading): Token[][] {
  const lists = inlineLists(description, tool);
  lists.push(bulletedList(description), itemsOf(description));
  return lists.filter(
    (list) =>
      list.length >= FEWEST &&
      (list.some(isSurelyVerb) ||
        isPair(list) ||
        isNamedAsOperations(list, description.passage.tokens)) &&
      !isOpinion(list) &&
      !isCounted(list, description.passage.tokens),
  );
}

/** "Lid operations (lid_create, lid_delete)": what stands in the brackets can be called, and nothing else is said of it. */
function isNamedAsOperations(list: readonly Token[], tokens: readonly Token[]): boolean {
  const [first] = list;
  if (first === undefined || list.some(({ kind }) => kind !== 'identifier')) return false;
  const at = tokens.indexOf(first);
  return tokens[at - 1]?.lower === '(' && ORDERS.has(tokens[at - 2]?.lower ?? '');
}

/** 点赞/收藏/分享数: how often each was done. */
function isCounted(list: readonly Token[], tokens: readonly Token[]): boolean {
  const last = list.at(-1);
  return last !== undefined && COUNTS.has(tokens[tokens.indexOf(last) + 1]?.lower ?? '');
}

const COUNTS = new Set(
  'count counts total totals number numbers rate rates stats 数 數 量 率 次数 數量 数量 총수 횟수 수'.split(
    ' ',
  ),
);

/** "Recommendations (buy, hold, sell)": what analysts advise. */
function isOpinion(list: readonly Token[]): boolean {
  return list.some(({ lower }) => lower === 'hold') && list.every(({ lower }) => ADVICE.has(lower));
}

const ADVICE = new Set(['buy', 'hold', 'sell']);

/** Verbs and nothing else between an opening mark and a closing one. */
function inlineLists(
  { passage, sentences }: DescriptionReading,
  { parameters }: ToolReading,
): Token[][] {
  const lists: Token[][] = [];
  for (const { from, to, section, marks } of sentences) {
    if (section !== 'body' && section !== 'operations') continue;
    if (section === 'body' && isQuotedList(passage.tokens, from, to))
      lists.push(verbsFrom(passage.tokens, from, to));
    if (section === 'body' && (marks & MARK.opening) === 0) continue;
    if (explainsParameter(passage.tokens, from, parameters)) continue;
    for (let at = from; at < to; at++) {
      const token = passage.tokens[at];
      const opens =
        ((token?.marks ?? 0) & MARK.opening) !== 0 || (section === 'operations' && at === from);
      if (!opens || namesValues(passage.tokens, at, to)) continue;
      if (SAID.has(passage.tokens[at - 1]?.lower ?? '')) continue;
      const verbs = verbsFrom(passage.tokens, at, to);
      lists.push(verbs.length > 0 ? verbs : ordersIn(passage.tokens, at, to));
    }
  }
  return lists;
}

/** "kinds: any of note, mention, broadcast": what a parameter takes, unless it is the one that says what is done. */
function explainsParameter(
  tokens: readonly Token[],
  from: number,
  parameters: ToolReading['parameters'],
): boolean {
  const [first, colon] = [tokens[from], tokens[from + 1]];
  if (first === undefined || colon?.lower !== ':' || ORDERS.has(first.lower)) return false;
  return parameters.some(({ key }) => key === first.lower);
}

/** "The state (open, close)", "the mode (`off`, `warn`, `block`)": what something can be, and nothing that is done. */
function namesValues(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]?.lower !== '(') return false;
  if (STATES.has(tokens[at - 1]?.lower ?? '')) return true;
  const end = endOfGloss(tokens, at, Math.min(to, at + LONGEST_LIST));
  return tokens.slice(at, end).some(({ lower }) => SWITCHED.has(lower));
}

const STATES = new Set(
  'state status level severity priority phase stage outcome verdict'.split(' '),
);
const SWITCHED = new Set(['off', 'none', 'auto']);

const ORDERS = new Set(
  'action actions operation operations command op method mode verb'.split(' '),
);

/** "`status` / `open` / `close`": nothing but quoted words. */
function isQuotedList(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.lower !== '`' || to - from > LONGEST_LIST) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.quoted !== true && !SEPARATORS.has(token?.lower ?? '')) return false;
  }
  return true;
}

/** The verbs from a place on; none where something else stands among them. */
function verbsFrom(tokens: readonly Token[], start: number, to: number): Token[] {
  const list: Token[] = [];
  const end = Math.min(to, start + LONGEST_LIST);
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || CLOSING.has(token.lower)) break;
    if (token.lower === '(' && list.length > 0 && tokens[at - 1]?.lower === '`') {
      at = endOfGloss(tokens, at, end);
      continue;
    }
    const isPhrase = list.at(-1) === tokens[at - 1] && list.length > 0;
    if (isOperation(token) && !isPhrase) list.push(token);
    else if (!SEPARATORS.has(token.lower) && !isOfHttp(token) && !token.quoted && at > start)
      return list.length >= ENOUGH || isPair(list) ? list : [];
  }
  return list;
}

/** "Perform actions on parcels (mark late/in time, weigh, delete)": every item begins with a verb, whatever follows it. */
function ordersIn(tokens: readonly Token[], start: number, to: number): Token[] {
  if (tokens[start]?.lower !== '(' || !ORDERED.has(tokens[start - 1]?.kind ?? '')) return [];
  const list: Token[] = [];
  const end = endOfGloss(tokens, start, Math.min(to, start + LONGEST_LIST));
  for (let at = start + 1, opensItem = true; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const isJoint = token.lower === ',' || token.word?.part === 'conjunction';
    if (opensItem && !isJoint) {
      if (!isOperation(token)) return [];
      list.push(token);
    }
    opensItem = isJoint;
  }
  return list.length >= ENOUGH ? list : [];
}

/** What such a list explains is a word; a bracket behind a mark explains a value. */
const ORDERED = new Set(['word']);

/** "`empty` (puts all back), `delete`": what stands in brackets explains one of the list. */
function endOfGloss(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end && tokens[at]?.lower !== ')') at++;
  return at;
}

/** "(POST/create, DELETE/delete)": what stands beside the methods of HTTP says what they are for. */
function isOfHttp({ shouted, lower }: Token): boolean {
  return shouted && HTTP_METHODS.has(lower);
}

const HTTP_METHODS = new Set(['get', 'post', 'put', 'patch', 'delete']);

/** The first words of the bullets under a heading for operations. */
function bulletedList({ passage, sentences }: DescriptionReading): Token[] {
  const bullets = sentences.filter(({ section, bullet }) => section === 'operations' && bullet);
  return bullets.flatMap((sentence) => firstOperation(passage.tokens, sentence) ?? []);
}

/** "Handles jars: * Insert jars * Delete jars": nothing is said outright before the items, most of which begin with a verb. */
function itemsOf({ passage, sentences, main }: DescriptionReading): Token[] {
  if (main.some(({ firm }) => firm)) return [];
  const items = sentences.filter(({ section, bullet }) => section === 'body' && bullet);
  const verbs = items.flatMap((sentence) => firstOperation(passage.tokens, sentence) ?? []);
  return 2 * verbs.length > items.length ? verbs : [];
}

function firstOperation(tokens: readonly Token[], { from, to }: Sentence): Token | undefined {
  const first = tokens.slice(from, to).find(({ kind }) => kind === 'word' || kind === 'identifier');
  return first !== undefined && isOperation(first) ? first : undefined;
}

function isOperation({ word, kind, shouted, lower }: Token): boolean {
  if (kind === 'identifier') return lower.includes('_');
  return word?.verb !== undefined && word.form === 'base' && !word.seldom && !shouted;
}

function isSurelyVerb({ word }: Token): boolean {
  return word?.verb !== undefined && !word.nounish;
}

function draftsOf(list: readonly Token[], tool: ToolReading): Draft[] {
  return list.flatMap((token) => {
    const operation = operationOf(token, tool);
    if (operation === undefined) return [];
    return [
      {
        field: 'description',
        span: [token.start, token.end] as const,
        says: `The description lists ${quoted(token.lower)} among the operations.`,
        claim: { about: 'category', category: operation.effect },
        firm: operation.firm || isPair(list),
      },
    ];
  });
}

function operationOf({ word, lower }: Token, tool: ToolReading): Operation | undefined {
  return isAbroad(tool.description?.passage) && word?.verb !== undefined
    ? readForeignOperation(word, tool)
    : readOperation(word?.lemma ?? lower, tool);
}
