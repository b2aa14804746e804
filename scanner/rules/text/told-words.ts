import type { Category } from '../../contract/index.ts';
import type { NameWord } from './name.ts';
import type { ToolReading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './token.ts';
import { baseOf } from './word.ts';

/** The categories that words speak for, in the order of the columns of `leanings.json`. */
export const LEANINGS: readonly Category[] = [
  'read',
  'write',
  'execute',
  'destructive',
  'financial',
];

/** Where a word stands decides what it speaks for: "delete" opens a name, or closes it, or is mentioned later. */
export type WordPlace =
  | 'name'
  | 'name-first'
  | 'name-last'
  | 'opening'
  | 'opening-first'
  | 'later'
  | 'parameter';

/** Told of a word of a definition in its base form, of its place, and of where it stands. */
type Told = (place: WordPlace, word: string, field: string, start: number, end: number) => void;

/** Words of a sentence that are looked at. */
const MOST_WORDS = 40;

/** Tells every word of a definition that may speak for a category; twice where it ends or opens a name or text. */
export function tellWords(tool: ToolReading, told: Told): void {
  const { words } = tool.name;
  for (const word of words) tellName('name', 'name', word, told);
  const [first, last] = [words[0], words.at(-1)];
  if (first !== undefined) tellName('name-first', 'name', first, told);
  if (last !== undefined) tellName('name-last', 'name', last, told);
  const { sentences = [], passage } = tool.description ?? {};
  for (let place = 0; place < sentences.length; place++)
    tellSentence(sentences[place], passage?.tokens ?? [], place === 0, told);
  for (const { depth, field, words: own } of tool.parameters)
    if (depth === 0) for (const word of own) tellName('parameter', field, word, told);
}

function tellName(place: WordPlace, field: string, word: NameWord, told: Told): void {
  told(place, baseOf(word), field, word.start, word.end);
}

/** Words such as "the" and "not" say nothing by themselves, and names of other tools are no words. */
function tellSentence(
  sentence: Sentence | undefined,
  tokens: readonly Token[],
  opens: boolean,
  told: Told,
): void {
  const { from = 0, to = 0 } = sentence ?? {};
  let count = 0;
  for (let at = from; at < to && count < MOST_WORDS; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.word?.part !== undefined) continue;
    const { start, end } = token;
    const base = baseOf(token);
    told(opens ? 'opening' : 'later', base, 'description', start, end);
    if (opens && count === 0) told('opening-first', base, 'description', start, end);
    count++;
  }
}

/** How much a word counts: a mention in a later sentence counts half. */
export const COUNTS: Readonly<Record<WordPlace, number>> = {
  name: 1,
  'name-first': 1,
  'name-last': 1,
  opening: 1,
  'opening-first': 1,
  later: 0.5,
  parameter: 1,
};

/** Nats of one unit of `leanings.json`. */
export const UNIT = 0.05;
