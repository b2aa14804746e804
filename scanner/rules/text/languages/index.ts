import { ENGLISH, wordsOf } from '../lexicon/index.ts';
import type { Vocabulary } from '../tokenise.ts';
import {
  MARK,
  MARKS_OF_FORM,
  type Part,
  TOPIC,
  UNKNOWN_WORD,
  type VerbClass,
  type Word,
} from '../word.ts';
import { WordTable } from '../word-table.ts';
import { CHINESE } from './chinese.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import type { Language } from './language.ts';
import { PORTUGUESE } from './portuguese.ts';
import { RUSSIAN } from './russian.ts';
import { russianFormsOf } from './russian-forms.ts';
import { SPANISH } from './spanish.ts';

export type { Language } from './language.ts';

/** Languages told by their script, and those written in Latin letters, told by their small words. */
export const UNSPACED_LANGUAGES = { zh: CHINESE, ja: JAPANESE, ko: KOREAN };
export const LATIN_LANGUAGES: readonly Language[] = [SPANISH, PORTUGUESE, FRENCH, GERMAN];
export { RUSSIAN };

/** The vocabulary of English texts. */
export const ENGLISH_VOCABULARY: Vocabulary = {
  words: ENGLISH,
  short: new WordTable(ENGLISH),
  unspaced: new Map(),
  longest: 0,
};

const built = new Map<Language, Vocabulary>();

/**
 * The words of a language over the English ones. In languages with Latin letters English words keep
 * their topics alone, since `lit`, `use` and `place` mean other things there.
 */
export function vocabularyOf(language: Language): Vocabulary {
  const known = built.get(language);
  if (known !== undefined) return known;
  const vocabulary = isUnspaced(language)
    ? unspacedVocabulary(language)
    : spacedVocabulary(language);
  built.set(language, vocabulary);
  return vocabulary;
}

function isUnspaced(language: Language): boolean {
  return language.id in UNSPACED_LANGUAGES;
}

function unspacedVocabulary(language: Language): Vocabulary {
  const unspaced = ownWords(language);
  const longest = Math.max(...[...unspaced.keys()].map((word) => word.length));
  return { ...ENGLISH_VOCABULARY, unspaced, longest };
}

function spacedVocabulary(language: Language): Vocabulary {
  const words = spacedWords(language);
  return { ...ENGLISH_VOCABULARY, words, short: new WordTable(words) };
}

function spacedWords(language: Language): Map<string, Word> {
  const own = ownWords(language);
  if (language === RUSSIAN) return new Map([...ENGLISH, ...own]);
  const nouns = [...ENGLISH].filter(([, { topics, marks }]) => topics !== 0 || listed(marks) !== 0);
  const silent = nouns.map(([written, word]) => [written, topicsOnly(word)] as const);
  return new Map([...silent, ...own]);
}

function topicsOnly(word: Word): Word {
  const { lemma, topics, marks } = word;
  return { ...UNKNOWN_WORD, lemma, topics, marks: listed(marks) };
}

function listed(marks: number): number {
  return marks & ~MARKS_OF_FORM;
}

/** The forms of Russian verbs that are not listed themselves. */
function addForms(
  listed: ReadonlyMap<string, Word>,
  add: (written: string, known: Partial<Word>) => void,
): void {
  for (const [infinitive, { verb }] of [...listed]) {
    for (const form of russianFormsOf(infinitive)) {
      if (!listed.has(form)) add(form, { lemma: infinitive, verb, form: 'base' });
    }
  }
}

function ownWords(language: Language): Map<string, Word> {
  const words = new Map<string, Word>();
  const add = (written: string, known: Partial<Word>): void => {
    words.set(written, { ...UNKNOWN_WORD, lemma: written, ...words.get(written), ...known });
  };
  for (const [verbClass, list] of Object.entries(language.verbs)) {
    for (const verb of wordsOf(list)) add(verb, { verb: verbClass as VerbClass, form: 'base' });
  }
  if (language === RUSSIAN) addForms(words, add);
  for (const [topic, list] of Object.entries(language.nouns)) {
    const bit = TOPIC[topic as keyof typeof TOPIC];
    for (const noun of wordsOf(list)) add(noun, { topics: (words.get(noun)?.topics ?? 0) | bit });
  }
  const parts: Array<[string, Part]> = [
    [language.markers, 'determiner'],
    [language.joiners, 'conjunction'],
    [language.negations, 'negation'],
  ];
  for (const [list, part] of parts) {
    const marks = part === 'negation' ? MARK.denial : 0;
    for (const word of wordsOf(list)) add(word, { part, marks });
  }
  return words;
}
