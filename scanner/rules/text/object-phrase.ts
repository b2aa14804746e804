import type { ObjectPhrase, PhraseWord } from './act.ts';
import { COMPOUNDS } from './lexicon/index.ts';
import { TOPIC } from './word.ts';

const NOTHING: ObjectPhrase = {
  head: '',
  topics: 0,
  reach: 0,
  around: 0,
  words: [],
  complement: [],
  isFrom: false,
  isTo: false,
  end: 0,
};

/** Whether any of some lemmas stands in an object or behind its preposition. */
export function speaksOf(
  { words, complement }: Pick<ObjectPhrase, 'words' | 'complement'>,
  wanted: ReadonlySet<string>,
): boolean {
  return words.some((word) => wanted.has(word)) || complement.some((word) => wanted.has(word));
}

/** Stands for the preposition where it says what something is used for: what is done there is not what it is about. */
export const FOR_USE = 'for use';

/**
 * Reads the words of an object: the last one is its head, and where the head says little (`link`,
 * `request`) the word before it gives the topic. Compounds outrank their parts. The preposition leads to
 * the complement: what something is looked up by is not what it is about.
 *
 * @example readObject(wordsOf('payment link'), []).topics // => TOPIC.money
 */
export function readObject(
  phrase: readonly PhraseWord[],
  complement: readonly PhraseWord[],
  preposition = '',
  breaks: readonly number[] = [],
): ObjectPhrase {
  const head = phrase.at(-1);
  const behind = topicsOfAll(complement);
  const afterwards = preposition === 'by' && head !== undefined ? 0 : behind;
  const around = topicsOfAll(phrase) | afterwards;
  const complementWords = lemmasOf(complement);
  if (head === undefined) {
    const isFrom = preposition === 'from';
    const isTo = LEADS_TO.has(preposition);
    return { ...NOTHING, reach: afterwards, around, complement: complementWords, isFrom, isTo };
  }
  const topics = headTopics(phrase);
  return {
    head: lemmaOf(head),
    topics,
    reach: topics | listedTopics(phrase, breaks) | (preposition === FOR_USE ? 0 : afterwards),
    around,
    words: lemmasOf(phrase),
    complement: complementWords,
    isFrom: preposition === 'from',
    isTo: LEADS_TO.has(preposition),
    end: head.end,
  };
}

/** "Lists calls, mails and tasks": the topics of what is named beside the head, in the plural as things are and fields are not. */
function listedTopics(phrase: readonly PhraseWord[], breaks: readonly number[]): number {
  let topics = 0;
  for (const end of breaks) {
    const isPlural = phrase[end - 1]?.lower.endsWith('s') === true;
    if (isPlural && end < phrase.length) topics |= headTopics(phrase.slice(0, end));
  }
  return topics;
}

const LEADS_TO = new Set(['to', 'into', 'onto']);

const NO_LEMMAS: readonly string[] = [];

function lemmasOf(phrase: readonly PhraseWord[]): readonly string[] {
  return phrase.length === 0 ? NO_LEMMAS : phrase.map(lemmaOf);
}

function lemmaOf({ word, lower }: PhraseWord): string {
  // "A booking", "a rating": in a phrase it is the noun, whatever verb it comes from.
  if (word?.form === 'ing') return lower;
  return word?.lemma ?? singular(lower);
}

/** A word that nobody knows, without the ending of a plural. */
function singular(lower: string): string {
  if (!lower.endsWith('s') || lower.length < SHORTEST_PLURAL) return lower;
  if (lower.endsWith('ies') && !IN_IE.has(lower)) return `${lower.slice(0, -3)}y`;
  return NO_PLURALS.has(lower.at(-2) ?? '') ? lower : lower.slice(0, -1);
}

/** Plurals of words in -ie, and a word that has none. */
const IN_IE = new Set(['movies', 'cookies', 'series', 'species', 'calories', 'selfies', 'ties']);
const SHORTEST_PLURAL = 5;
/** Before a final "s" these tell of no plural: class, status, analysis. */
const NO_PLURALS = new Set(['s', 'u', 'i']);

/** Topics of the head; light heads pass on to the word before them. */
function headTopics(phrase: readonly PhraseWord[]): number {
  for (let at = phrase.length - 1; at >= 0; at--) {
    const pair = compoundTopics(phrase, at);
    if (pair !== undefined) return pair;
    const topics = phrase[at]?.word?.topics ?? 0;
    if ((topics & TOPIC.light) === 0 || at === 0) return topics;
    const before = compoundTopics(phrase, at - 1) ?? phrase[at - 1]?.word?.topics ?? 0;
    if (before === 0) return topics;
  }
  return 0;
}

/** The words in the middle of compounds of three: most words are none, and then no three are put together. */
const MIDDLES: ReadonlySet<string> = new Set(
  [...COMPOUNDS.values()].flatMap((known) =>
    [...known.keys()].flatMap((front) => front.split(' ').slice(1)),
  ),
);

function compoundTopics(phrase: readonly PhraseWord[], at: number): number | undefined {
  const last = phrase[at];
  const before = phrase[at - 1];
  if (last?.word?.endsCompound !== true || before === undefined) return undefined;
  const known = COMPOUNDS.get(lemmaOf(last));
  if (known === undefined) return undefined;
  const middle = lemmaOf(before);
  const third = MIDDLES.has(middle) ? phrase[at - 2] : undefined;
  const triple = third === undefined ? undefined : known.get(`${lemmaOf(third)} ${middle}`);
  return triple ?? known.get(middle);
}

function topicsOfAll(phrase: readonly PhraseWord[]): number {
  let topics = 0;
  for (let at = phrase.length - 1; at >= 0; at--) {
    const pair = compoundTopics(phrase, at);
    topics |= pair ?? phrase[at]?.word?.topics ?? 0;
    if (pair !== undefined) at--;
  }
  return topics;
}
