import type { Token } from '../token.ts';
import {
  LATIN_LANGUAGES,
  type Language,
  RUSSIAN,
  UNSPACED_LANGUAGES,
  vocabularyOf,
} from './index.ts';

/** How many words tell the language of a text. */
const SAMPLE = 60;
/** A text with this share of small English words or verbs is English without looking further. */
const SURELY_ENGLISH = 0.34;
/** Below this share of known words, a text of at least `FEW` words counts as unreadable. */
const READABLE = 0.12;
const FEW = 4;
/** From this share of its letters on, a script other than Latin decides the language. */
const SCRIPT_SHARE = 0.2;

// One character class and no repetition inside another: linear in the length of the text.
const ASCII_ONLY = /^[\0-\x7f]*$/;

/** The language that the letters of a text speak for; `latin` leaves it to the words. */
export function languageByScript(text: string): Language | 'latin' | 'unreadable' {
  if (ASCII_ONLY.test(text)) return 'latin';
  const letters = countLetters(text);
  const unspaced = letters.han + letters.kana + letters.hangul;
  const needed = SCRIPT_SHARE * (letters.latin + unspaced + letters.cyrillic + letters.other);
  if (unspaced > needed) return unspacedLanguage(letters);
  if (letters.cyrillic > needed) return RUSSIAN;
  return letters.other > needed ? 'unreadable' : 'latin';
}

interface Letters {
  latin: number;
  han: number;
  kana: number;
  hangul: number;
  cyrillic: number;
  other: number;
}

function countLetters(text: string): Letters {
  const letters = { latin: 0, han: 0, kana: 0, hangul: 0, cyrillic: 0, other: 0 };
  for (let at = 0; at < text.length; at++) {
    const script = scriptOf(text.charCodeAt(at));
    if (script !== undefined) letters[script]++;
  }
  return letters;
}

function scriptOf(code: number): keyof Letters | undefined {
  if (code < 0x250) return isLatinLetter(code) ? 'latin' : undefined;
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic';
  if (code >= 0x3040 && code <= 0x30ff) return 'kana';
  if (code >= 0x3400 && code <= 0x9fff) return 'han';
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  if (code >= 0x1e00 && code <= 0x1eff) return 'latin';
  return code >= 0x370 && code < 0x2000 ? 'other' : undefined;
}

function isLatinLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7);
}

function unspacedLanguage(letters: Letters): Language {
  if (letters.hangul > letters.han + letters.kana) return UNSPACED_LANGUAGES.ko;
  return letters.kana > 0 ? UNSPACED_LANGUAGES.ja : UNSPACED_LANGUAGES.zh;
}

/** Whether small words and verbs of English make up enough of a text. */
export function looksEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let known = 0;
  for (const { kind, word } of tokens) {
    if (kind !== 'word') continue;
    words++;
    if (word !== undefined && (word.part !== undefined || word.verb !== undefined)) known++;
    if (words === SAMPLE) break;
  }
  return known >= SURELY_ENGLISH * words;
}

/** The language with Latin letters that knows most of the words; `unreadable` where none knows enough. */
export function latinLanguageOf(tokens: readonly Token[]): Language | 'english' | 'unreadable' {
  const words = sampleOf(tokens);
  let best: Language | 'english' = 'english';
  let bestScore = englishScore(words);
  for (const language of LATIN_LANGUAGES) {
    const score = scoreIn(language, words);
    if (score <= bestScore) continue;
    best = language;
    bestScore = score;
  }
  return words.length >= FEW && bestScore < READABLE * words.length ? 'unreadable' : best;
}

function sampleOf(tokens: readonly Token[]): Token[] {
  const words: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words.push(token);
    if (words.length === SAMPLE) break;
  }
  return words;
}

function englishScore(words: readonly Token[]): number {
  return words.filter(({ word }) => word?.part !== undefined || word?.verb !== undefined).length;
}

function scoreIn(language: Language, words: readonly Token[]): number {
  const vocabulary = vocabularyOf(language).words;
  return words.filter(({ lower }) => {
    const word = vocabulary.get(lower);
    return word?.part !== undefined || word?.verb !== undefined;
  }).length;
}
