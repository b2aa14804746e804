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
import { SPANISH } from './spanish.ts';
import { plainSpelling } from './spelling.ts';
import { VERB_GLOSSES } from './verb-glosses.ts';

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

const ROMANCE: ReadonlySet<Language['id']> = new Set(['es', 'pt', 'fr']);

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

/** Nouns of verbs that name a thing far more often than what is done. */
const THINGS = new Set([
  'configuration',
  'configuración',
  'configuracion',
  'configuração',
  'konfiguration',
]);

/** The forms of verbs that are not listed themselves, as no other word of the language or of English. */
function addForms(words: Map<string, Word>, { formsOf }: Language): void {
  if (formsOf === undefined) return;
  for (const [infinitive, { verb, lemma }] of [...words]) {
    if (verb === undefined) continue;
    for (const form of formsOf(infinitive)) {
      if (words.has(form) || ENGLISH.has(form) || THINGS.has(form)) continue;
      words.set(form, { ...UNKNOWN_WORD, lemma, verb, form: 'base' });
    }
  }
}

/** Shorter verbs with "re" before them are often other words. */
const SHORTEST_REPEATED = 5;

/** "Reconstruye", "reconstruit": what is done once more, as no other word of the language or of English. */
function addRepeated(words: Map<string, Word>): void {
  for (const [written, word] of [...words]) {
    if (word.verb === undefined || written.length < SHORTEST_REPEATED) continue;
    const again = `re${written}`;
    if (!words.has(again) && !ENGLISH.has(again)) words.set(again, word);
  }
}

/** The other cases of the nouns, as no other word of the language. */
function addCases(words: Map<string, Word>, { casesOf }: Language): void {
  if (casesOf === undefined) return;
  for (const [noun, word] of [...words]) {
    if (word.topics === 0 || word.verb !== undefined) continue;
    for (const form of casesOf(noun)) if (!words.has(form)) words.set(form, word);
  }
}

/** Marks the verbs that are nouns by their form (`creación`, `удаление`): only their place makes acts of them. */
function markVerbalNouns(words: Map<string, Word>, { verbalNouns, nounEndings }: Language): void {
  const listed = new Set(wordsOf(verbalNouns ?? ''));
  const endings = wordsOf(nounEndings ?? '');
  for (const [written, word] of words) {
    if (word.verb === undefined) continue;
    const nounish = listed.has(written) || endings.some((ending) => written.endsWith(ending));
    if (nounish) words.set(written, { ...word, nounish });
  }
}

/** Words as they are written where accents are left out, as no other word of the language or of English. */
function addPlainSpellings(words: Map<string, Word>, { id }: Language): void {
  for (const [written, word] of [...words]) {
    const plain = plainSpelling(written, id);
    if (plain === undefined || words.has(plain) || ENGLISH.has(plain)) continue;
    words.set(plain, word);
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
  for (const [topic, list] of Object.entries(language.nouns)) {
    const bit = TOPIC[topic as keyof typeof TOPIC];
    for (const noun of wordsOf(list)) add(noun, { topics: (words.get(noun)?.topics ?? 0) | bit });
  }
  for (const [gloss, list] of Object.entries(language.glosses)) {
    const { topics = 0, verb } = ENGLISH.get(gloss) ?? {};
    for (const written of wordsOf(list)) {
      const known = words.get(written);
      if (known?.verb === undefined)
        add(written, { lemma: gloss, topics: (known?.topics ?? 0) | topics });
      else add(written, known.verb === verb ? { lemma: gloss } : { topics: known.topics | topics });
    }
  }
  for (const [gloss, list] of Object.entries(VERB_GLOSSES)) {
    const verb = ENGLISH.get(gloss)?.verb;
    for (const written of wordsOf(list))
      if (words.get(written)?.verb === verb) add(written, { lemma: gloss });
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
  addForms(words, language);
  addCases(words, language);
  markVerbalNouns(words, language);
  if (ROMANCE.has(language.id)) addRepeated(words);
  if (LATIN_LANGUAGES.includes(language)) addPlainSpellings(words, language);
  return words;
}
