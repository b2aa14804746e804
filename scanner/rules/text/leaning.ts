import LEARNT from './lexicon/leanings.json' with { type: 'json' };
import type { ToolReading } from './reading.ts';
import { COUNTS, tellWords, UNIT, type WordPlace } from './told-words.ts';

/** What all words of a definition speak for. */
export interface Leaning {
  /**
   * How much likelier these words are in tools of each category than in others, as logarithms and up to what they
   * have in common. How usual a category is among tools is not counted.
   */
  readonly scores: readonly number[];
  /** The words that speak at all, each once. */
  readonly words: readonly LoudWord[];
}

/** A word that speaks for categories, with its weights in units. */
export interface LoudWord {
  readonly place: WordPlace;
  readonly word: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly weights: readonly number[];
}

const WEIGHTS = new Map(
  Object.entries(LEARNT.words).map(([place, words]) => [
    place,
    new Map<string, readonly number[]>(Object.entries(words)),
  ]),
);

/** What no word at all speaks for, without how many of the tools that were learned from have the category. */
const WORDLESS = LEARNT.usual.map((units, at) => units * UNIT - Math.log(LEARNT.labelled[at] ?? 1));

/** Adds up what the words of a definition speak for. */
export function leaningOf(tool: ToolReading): Leaning {
  const scores: number[] = [...WORDLESS];
  const words: LoudWord[] = [];
  const seen = new Set<readonly number[]>();
  tellWords(tool, (place, word, field, start, end) => {
    const weights = WEIGHTS.get(place)?.get(word);
    if (weights === undefined || seen.has(weights)) return;
    seen.add(weights);
    words.push({ place, word, field, start, end, weights });
    const nats = UNIT * COUNTS[place];
    for (let at = 0; at < scores.length; at++)
      scores[at] = (scores[at] ?? 0) + nats * (weights[at] ?? 0);
  });
  return { scores, words };
}
