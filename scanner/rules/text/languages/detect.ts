import type { Token } from '../token.ts';
import { SAMPLE, type SplitText } from '../tokenise.ts';
import type { Word } from '../word.ts';
import {
  LATIN_LANGUAGES,
  type Language,
  RUSSIAN,
  UNSPACED_LANGUAGES,
  vocabularyOf,
} from './index.ts';

/** A text with this share of small English words or verbs is English without looking further. */
const SURELY_ENGLISH = 0.34;
/** Below this share of known words, a text of at least `FEW` words counts as unreadable. */
const READABLE = 0.12;
const FEW = 4;
/** From this share of its letters on, a script other than Latin decides the language. */
const SCRIPT_SHARE = 0.2;
/** One letter of a script without spaces says as much as so many Latin ones. */
const WORTH = 2;

// One character class: linear in the length of the text.
const BEYOND_LATIN = /[\u0370-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** The language that the letters of a text speak for; `latin` leaves it to the words. */
export function languageByScript(text: string): Language | 'latin' | 'unreadable' {
  if (!BEYOND_LATIN.test(text)) return 'latin';
  const letters = countLetters(text);
  const unspaced = letters.han + letters.kana + letters.hangul;
  const needed = SCRIPT_SHARE * (letters.latin + unspaced + letters.cyrillic + letters.other);
  if (unspaced * WORTH > needed) return unspacedLanguage(letters);
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

/** Whether small words and verbs of English make up enough of a text that no verb of another language opens. */
export function looksEnglish({ tokens, sample, speaking }: SplitText): boolean {
  return openersOf(tokens).length === 0 && speaking >= SURELY_ENGLISH * sample;
}

/** Small words of languages with Latin letters that the rules cannot read and would take for one that they can. */
const UNREAD: readonly ReadonlySet<string>[] = [
  'il lo gli di da del della dello dei delle nel nella che per con una uno è sono tra le la questo tutti tutte', // Italian
  'de het een van en op voor met aan uit bij naar niet of dit deze wordt alle', // Dutch
  'el els les de del amb per una un i que al dels als aquest aquesta', // Catalan
  'w na z do i dla nie się jest oraz lub po od o wszystkie', // Polish
  've bir bu için ile olarak veya tüm yeni olan göre', // Turkish
  'dan yang untuk dari dengan di ke ini atau semua pada', // Indonesian
  'och en ett för med av till på från som alla eller det den', // Swedish
  'và của cho một các từ với trong được theo', // Vietnamese
  'și de la din cu pentru un o sau toate în', // Romanian
  'a v na s pro z do se nebo podle všechny', // Czech
].map((list) => new Set(list.split(' ')));

/** How many words the unread language knows that knows most. */
function unreadScore(words: readonly Token[]): number {
  let best = 0;
  for (const small of UNREAD) {
    let score = 0;
    for (const { lower } of words) if (small.has(lower)) score++;
    best = Math.max(best, score);
  }
  return best;
}

/** The language with Latin letters that knows most of the words; `unreadable` where none knows enough. */
export function latinLanguageOf(tokens: readonly Token[]): Language | 'english' | 'unreadable' {
  const words = sampleOf(tokens);
  let best: Language | 'english' = 'english';
  let bestScore = englishScore(words);
  const scores = foreignScores(words);
  for (const [place, language] of LATIN_LANGUAGES.entries()) {
    const score = scores[place] ?? 0;
    if (score < bestScore || (score === bestScore && !knowsMore(words, language, best))) continue;
    best = language;
    bestScore = score;
  }
  if (best !== 'english' && words.length >= FEW && unreadScore(words) > smallScore(words, best))
    return 'unreadable';
  // What English knows as nouns alone tells it from no other language, and shows that it can be read.
  const known = best === 'english' ? knownWords(words) : bestScore;
  return words.length >= FEW && known < READABLE * words.length ? 'unreadable' : best;
}

/** "Retorna o esquema da tabela": of two languages that know as many words, the one to which more of them are small. */
function knowsMore(words: readonly Token[], one: Language, other: Language | 'english'): boolean {
  return other !== 'english' && smallScore(words, one) > smallScore(words, other);
}

function knownWords(words: readonly Token[]): number {
  return words.filter(({ word }) => word !== undefined).length;
}

/** How many small words of a text a language knows. */
function smallScore(words: readonly Token[], language: Language): number {
  const known = vocabularyOf(language).words;
  return words.filter(({ lower }) => known.get(lower)?.part !== undefined).length;
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

/** The places of the languages that know the first word as a verb, where English has no such word. */
function openersOf(tokens: readonly Token[]): readonly number[] {
  const first = tokens[0];
  if (first?.kind !== 'word' || first.word !== undefined) return NO_SPEAKERS;
  openers ??= indexOf((word) => word.verb !== undefined);
  return openers.get(first.lower) ?? NO_SPEAKERS;
}

/** The language with Latin letters that alone knows a word as a verb, or the first of those that do. */
export function languageOpening(lower: string): Language | undefined {
  openers ??= indexOf((word) => word.verb !== undefined);
  const [first] = openers.get(lower) ?? NO_SPEAKERS;
  return first === undefined ? undefined : LATIN_LANGUAGES[first];
}

/** What the verb at the head of a text is worth among its words. */
const OPENER = 2;

/** How many of the words each of the Latin languages knows as small words or verbs, in their order. */
function foreignScores(words: readonly Token[]): number[] {
  const scores = LATIN_LANGUAGES.map(() => 0);
  speakers ??= indexOf(({ part, verb }) => part !== undefined || verb !== undefined);
  for (const { lower } of words) {
    for (const place of speakers.get(lower) ?? NO_SPEAKERS)
      scores[place] = (scores[place] ?? 0) + 1;
  }
  for (const place of openersOf(words)) {
    const isAlone = scores[place] === 1 && smallEnglish(words) >= OPENER;
    if (!isAlone) scores[place] = (scores[place] ?? 0) + OPENER;
  }
  return scores;
}

/** "Active leases from the box": how many small words of English stand beside a head that another language knows. */
function smallEnglish(words: readonly Token[]): number {
  return words.filter(({ word }) => word?.part !== undefined).length;
}

const NO_SPEAKERS: readonly number[] = [];

/** The places of the Latin languages that have a word as a small word or a verb, and as a verb; made when first asked for. */
let speakers: ReadonlyMap<string, readonly number[]> | undefined;
let openers: ReadonlyMap<string, readonly number[]> | undefined;

function indexOf(holds: (word: Word) => boolean): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [place, language] of LATIN_LANGUAGES.entries()) {
    for (const [written, word] of vocabularyOf(language).words) {
      if (!holds(word)) continue;
      const known = index.get(written);
      if (known === undefined) index.set(written, [place]);
      else known.push(place);
    }
  }
  return index;
}
