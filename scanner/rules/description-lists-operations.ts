import type { Draft, Rule } from './rule.ts';
import { readOperation } from './text/operations.ts';
import type { ToolReading } from './text/reading.ts';
import type { Sentence } from './text/sentences.ts';
import type { Token } from './text/token.ts';

/** From this many on, verbs between commas are a list of operations and no accident. */
const FEWEST = 2;

const SEPARATORS = new Set([
  ',',
  '/',
  '|',
  ';',
  '、',
  '、',
  'and',
  'or',
  '和',
  '或',
  '-',
  '*',
  '•',
  '`',
  "'",
  '"',
  ':',
]);

/** "Manage issues (create, update, delete)", "Actions: list | start | stop". */
export const rule: Rule = {
  id: 'description-lists-operations',
  title: 'The description lists several operations',
  speaksTo: { category: 'any' },
  looksAt: ['description', 'inputSchema/properties/*/description'],
  find(tool) {
    const { description } = tool;
    if (description === undefined) return [];
    const { tokens, field } = description.passage;
    const telling = description.sentences.filter(
      ({ section }) => section === 'body' || section === 'operations',
    );
    const lists = telling.flatMap((sentence) => listsIn(tokens, sentence));
    return lists.flatMap((list) => draftsOf(list, field, tool));
  },
};

/** Runs of verbs with nothing but separators between them, in brackets or under a heading for operations. */
function listsIn(tokens: readonly Token[], sentence: Sentence): Token[][] {
  const lists: Token[][] = [];
  let list: Token[] = [];
  let inBrackets = sentence.section === 'operations';
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.lower === '(' || token.lower === '（' || token.lower === '[') inBrackets = true;
    if (token.lower === ')' || token.lower === '）' || token.lower === ']') {
      inBrackets = sentence.section === 'operations';
    }
    if (inBrackets && isOperation(token)) list.push(token);
    else if (!SEPARATORS.has(token.lower)) {
      if (list.length >= FEWEST) lists.push(list);
      list = [];
    }
  }
  if (list.length >= FEWEST) lists.push(list);
  return lists;
}

function isOperation({ word, kind, lower }: Token): boolean {
  if (kind === 'identifier') return lower.includes('_');
  return word?.verb !== undefined && word.form === 'base';
}

function draftsOf(list: readonly Token[], field: string, tool: ToolReading): Draft[] {
  return list.flatMap((token) => {
    const name = token.kind === 'identifier' ? token.lower : (token.word?.lemma ?? token.lower);
    const operation = readOperation(name, tool);
    if (operation === undefined) return [];
    return [
      {
        field,
        span: [token.start, token.end] as const,
        says: `The description lists “${token.lower}” among the operations.`,
        claim: { about: 'category', category: operation.effect },
        firm: operation.firm,
      },
    ];
  });
}
