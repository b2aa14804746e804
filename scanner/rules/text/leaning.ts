import type { Category } from '../../contract/index.ts';
import LEARNT from './lexicon/leanings.json' with { type: 'json' };
import type { NameWord } from './name.ts';
import type { ToolReading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './token.ts';

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

/** A word of a definition, in its base form. */
export interface PlacedWord {
  readonly place: WordPlace;
  readonly word: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a sentence that are looked at. */
const MOST_WORDS = 40;

/** Every word of a definition that may speak for a category, and where it stands; twice at the ends of a name. */
export function* placedWords(tool: ToolReading): Generator<PlacedWord> {
  const { words } = tool.name;
  for (const word of words) yield ofName('name', 'name', word);
  const [first, last] = [words[0], words.at(-1)];
  if (first !== undefined) yield ofName('name-first', 'name', first);
  if (last !== undefined) yield ofName('name-last', 'name', last);
  const { sentences = [], passage } = tool.description ?? {};
  for (const [place, sentence] of sentences.entries()) {
    const tokens = wordsOf(sentence, passage?.tokens ?? []);
    for (const token of tokens) yield ofText(place === 0 ? 'opening' : 'later', token);
    if (place === 0 && tokens[0] !== undefined) yield ofText('opening-first', tokens[0]);
  }
  for (const { depth, field, words } of tool.parameters)
    if (depth === 0) for (const word of words) yield ofName('parameter', field, word);
}

/** Words such as "the" and "not" say nothing by themselves, and names of other tools are no words. */
function wordsOf({ from, to }: Sentence, tokens: readonly Token[]): Token[] {
  const words: Token[] = [];
  for (let at = from; at < to && words.length < MOST_WORDS; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && token.word?.part === undefined) words.push(token);
  }
  return words;
}

function ofName(
  place: WordPlace,
  field: string,
  { lower, word, start, end }: NameWord,
): PlacedWord {
  return { place, word: word?.lemma ?? lower, field, start, end };
}

function ofText(place: WordPlace, { lower, word, start, end }: Token): PlacedWord {
  return { place, word: word?.lemma ?? lower, field: 'description', start, end };
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

/** What all words of a definition speak for. */
export interface Leaning {
  /** The logarithm of the odds of each category, up to what they have in common. */
  readonly scores: readonly number[];
  /** The words that speak at all, with their weights in units, each once. */
  readonly words: readonly (PlacedWord & { readonly weights: readonly number[] })[];
}

const WEIGHTS = new Map(
  Object.entries(LEARNT.words).map(([place, words]) => [
    place,
    new Map<string, readonly number[]>(Object.entries(words)),
  ]),
);

/** Adds up what the words of a definition speak for. */
export function leaningOf(tool: ToolReading): Leaning {
  const scores: number[] = LEARNT.usual.map((units) => units * UNIT);
  const words: Leaning['words'][number][] = [];
  const seen = new Set<readonly number[]>();
  for (const placed of placedWords(tool)) {
    const weights = WEIGHTS.get(placed.place)?.get(placed.word);
    if (weights === undefined || seen.has(weights)) continue;
    seen.add(weights);
    words.push({ ...placed, weights });
    const nats = UNIT * COUNTS[placed.place];
    for (let at = 0; at < scores.length; at++)
      scores[at] = (scores[at] ?? 0) + nats * (weights[at] ?? 0);
  }
  return { scores, words };
}
