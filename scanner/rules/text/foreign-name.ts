import { languageOpening } from './languages/detect.ts';
import { type Language, vocabularyOf } from './languages/index.ts';
import type { NameWord } from './name.ts';
import type { Passage } from './passage.ts';
import type { Word } from './word.ts';

/**
 * The words of a name with what the language of the description knows of those that English does not:
 * `eliminar_tarea`. A name that is all there is speaks for its language itself, by the verb that opens it.
 */
export function inOwnLanguage(
  words: readonly NameWord[],
  description: Passage | undefined,
): readonly NameWord[] {
  const first = words[0];
  if (first === undefined || words.every(({ word }) => word !== undefined)) return words;
  const language = languageOf(words, description);
  if (language === undefined) return words;
  const known = vocabularyOf(language).words;
  const opens = openersOf(words).some(
    ({ word, lower }) => word === undefined && known.get(lower)?.verb !== undefined,
  );
  const hasVerb = !opens && words.some(({ word }) => word?.verb !== undefined && !word.nounish);
  return words.map((each) => {
    const word = each.word ?? known.get(each.lower);
    return word === undefined ? each : { ...each, word: hasVerb ? withoutVerb(word, each) : word };
  });
}

/** The words that may be the verb at the head: behind a word that nobody knows, which names the server, the second too. */
function openersOf(words: readonly NameWord[]): readonly NameWord[] {
  return words.slice(0, words[0]?.word === undefined ? 2 : 1);
}

function languageOf(
  words: readonly NameWord[],
  description: Passage | undefined,
): Language | undefined {
  const [first] = words;
  if (typeof description?.language === 'object') return description.language;
  const saysMore =
    description !== undefined &&
    description.language !== 'unreadable' &&
    description.tokens.length > SAYS_LITTLE;
  if (saysMore || first === undefined || first.word !== undefined) return undefined;
  for (const word of [...openersOf(words), words.at(-1) ?? first]) {
    const language = word.word === undefined ? opening(word) : undefined;
    if (language !== undefined) return language;
  }
  return undefined;
}

function opening({ lower }: NameWord): Language | undefined {
  return ENGLISH_AS_WELL.has(lower) ? undefined : languageOpening(lower);
}

/** Verbs of other languages that are adjectives and nouns in English. */
const ENGLISH_AS_WELL = new Set(
  'active reactive plane hole tire grave clique lecture diagnostic'.split(' '),
);

/** A description of so few words is in no language for sure. */
const SAYS_LITTLE = 3;

/** Beside an English verb, a word of another language is what it acts on. */
function withoutVerb(word: Word, { word: english }: NameWord): Word {
  return english === undefined ? { ...word, verb: undefined, form: undefined } : word;
}
