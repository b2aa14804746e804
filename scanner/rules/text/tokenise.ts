import { CHARACTER, CLASSES } from './characters.ts';
import { MARKS_SHIFT, Token, WRITTEN } from './token.ts';
import { MARK, type Word } from './word.ts';
import { addLetter, isAsciiLetter, LETTERS_OF_A_NUMBER, type WordTable } from './word-table.ts';

/** Looks words up; `longest` is the length of the longest entry of an unspaced script. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, Word>;
  /** Its short words in ASCII letters, which most words of a text are. */
  readonly short: WordTable;
  readonly unspaced: ReadonlyMap<string, Word>;
  readonly longest: number;
}

/** How far a closing quotation mark is looked for: keeps the work linear in the length of the text. */
const LONGEST_QUOTE = 60;

/** The mark that closes the quotation that a mark opens, by code unit; 0 where it opens none. */
const CLOSING = new Uint16Array(0x10000);
for (const pair of ['``', '""', "''", '“”', '‘’', '«»', '「」'])
  CLOSING[pair.charCodeAt(0)] = pair.charCodeAt(1);

/** Bits of `MARK` that a mark has, by code unit: a list may begin behind it, or it ends a sentence. */
const MARKS_OF_MARKS = new Uint32Array(0x10000);
for (const mark of '(（[:：') MARKS_OF_MARKS[mark.charCodeAt(0)] = MARK.opening;
for (const mark of '.!?。！？；;') MARKS_OF_MARKS[mark.charCodeAt(0)] = MARK.stop;
/** The mark of a letter beyond ASCII, where a token has its marks. */
const ABROAD = MARK.abroad << MARKS_SHIFT;
const UPPER_Z = 0x5a;
const LOWER_A = 0x61;
const NEWLINE = 0x0a;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

/** A text, split: its tokens, and what its words have together. */
export interface SplitText {
  readonly tokens: readonly Token[];
  /** Bits of `MARK` that any of its words has. */
  readonly marks: number;
  /** How many words tell its language, and how many of these are small words or verbs. */
  readonly sample: number;
  readonly speaking: number;
}

/** How many words tell the language of a text. */
export const SAMPLE = 60;

/**
 * Splits a text into words, identifiers, numbers, marks and line breaks, and looks each word up once.
 * Work grows linearly with the text.
 *
 * @example tokenise('Deletes `a_b`.', vocabulary).tokens.map((t) => t.lower) // => ['deletes', '`', 'a_b', '`', '.']
 */
export function tokenise(text: string, vocabulary: Vocabulary): SplitText {
  return new Splitter(text, vocabulary).run();
}

class Splitter implements SplitText {
  readonly tokens: Token[] = [];
  marks = 0;
  sample = 0;
  speaking = 0;
  private readonly text: string;
  private readonly vocabulary: Vocabulary;

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  run(): SplitText {
    const { text, tokens } = this;
    let quotedUntil = -1;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const kind = CLASSES[code];
      if (kind === CHARACTER.space || kind === CHARACTER.invisible) {
        at++;
        continue;
      }
      // The mark that closes a quotation opens none.
      if (kind === CHARACTER.mark && at > quotedUntil)
        quotedUntil = endOfQuote(text, at, code, quotedUntil);
      const quoted = at < quotedUntil ? WRITTEN.quoted : 0;
      const token =
        kind === CHARACTER.newline
          ? breakAt(text, at)
          : kind === CHARACTER.mark
            ? markAt(text, at, code, quoted)
            : kind === CHARACTER.unspaced
              ? this.note(unspacedAt(text, at, this.vocabulary, quoted))
              : (this.plainWordAt(at, quoted) ??
                this.note(spacedAt(text, at, this.vocabulary, quoted)));
      tokens.push(token);
      this.marks |= token.marks;
      at = token.end;
    }
    return this;
  }

  /** The usual word: ASCII letters in any case, with a blank or a mark behind. */
  private plainWordAt(start: number, quoted: number): Token | undefined {
    const { text, vocabulary } = this;
    let at = start;
    let code = 0;
    let capitals = 0;
    let written = quoted;
    let front = 0;
    let back = 0;
    for (let previous = 0; at < text.length; at++) {
      code = text.charCodeAt(at);
      if (!isAsciiLetter(code)) break;
      if (code <= UPPER_Z) {
        capitals++;
        if (previous >= LOWER_A) written |= WRITTEN.identifier;
      }
      if (at - start < LETTERS_OF_A_NUMBER) front = addLetter(front, code);
      else back = addLetter(back, code);
      previous = code;
    }
    const kind = at < text.length ? CLASSES[code] : CHARACTER.space;
    const ends = kind === CHARACTER.space || kind === CHARACTER.newline || kind === CHARACTER.mark;
    if (!ends || at === start || code === APOSTROPHE || code === RIGHT_QUOTE) return undefined;
    if (capitals > 0 && text.charCodeAt(start) <= UPPER_Z) written |= WRITTEN.capital;
    if (capitals > 1 && capitals === at - start) written |= WRITTEN.shouted;
    if (at - start > 2 * LETTERS_OF_A_NUMBER) {
      const lower = lowerCase(text.slice(start, at), capitals > 0);
      return this.note(tokenOf(start, at, lower, vocabulary.words.get(lower), written));
    }
    const { short } = vocabulary;
    const slot = short.slotOf(front, back);
    const isSampled = this.sample < SAMPLE && (written & WRITTEN.identifier) === 0;
    if (isSampled) {
      this.sample++;
      this.speaking += short.speaksAt(slot);
    }
    const marks = short.marksAt(slot);
    const lower = short.writtenAt(slot) ?? lowerCase(text.slice(start, at), capitals > 0);
    return new Token(start, at, lower, short.wordAt(slot), written | (marks << MARKS_SHIFT));
  }

  /** Counts a word that tells the language. */
  private note(token: Token): Token {
    const { word } = token;
    if (token.kind === 'word' && this.sample < SAMPLE) {
      this.sample++;
      if (word?.part !== undefined || word?.verb !== undefined) this.speaking++;
    }
    return token;
  }
}

function tokenOf(
  start: number,
  end: number,
  lower: string,
  word: Word | undefined,
  written: number,
): Token {
  const marks = word === undefined ? 0 : word.marks << MARKS_SHIFT;
  return new Token(start, end, lower, word, written | marks);
}

function markAt(text: string, at: number, code: number, quoted: number): Token {
  const marks = MARKS_OF_MARKS[code] ?? 0;
  const written = WRITTEN.mark | quoted | (marks << MARKS_SHIFT);
  return new Token(at, at + 1, text.charAt(at), undefined, written);
}

/** Consecutive line ends and the blanks between them are one token, whose text tells an empty line. */
function breakAt(text: string, start: number): Token {
  let at = start;
  let lines = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = CLASSES[code];
    if (kind !== CHARACTER.newline && kind !== CHARACTER.space) break;
    if (code === NEWLINE) lines++;
  }
  return new Token(start, at, lines > 1 ? '\n\n' : '\n', undefined, WRITTEN.break);
}

/** Where the quotation that opens here ends; `otherwise` where none does on this line and nearby. */
function endOfQuote(text: string, at: number, code: number, otherwise: number): number {
  const closing = CLOSING[code];
  if (closing === 0) return otherwise;
  const limit = Math.min(text.length, at + LONGEST_QUOTE);
  for (let next = at + 1; next < limit; next++) {
    const character = text.charCodeAt(next);
    if (character === NEWLINE) return otherwise;
    if (character === closing) return next;
  }
  return otherwise;
}

function lowerCase(written: string, hasCapitals: boolean): string {
  return hasCapitals ? written.toLowerCase() : written;
}

function spacedAt(text: string, start: number, vocabulary: Vocabulary, quoted: number): Token {
  let at = start;
  let letters = 0;
  let capitals = 0;
  let joined = false;
  let hasUnderscore = false;
  let hasOther = false;
  let apostrophe = -1;
  let previous = -1;
  let abroad = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = CLASSES[code];
    if (kind === CHARACTER.lower) {
      letters++;
      if (code >= 0x80) {
        hasOther = true;
        abroad = ABROAD;
      }
    } else if (kind === CHARACTER.upper) {
      if (code >= 0x80) abroad = ABROAD;
      if (previous === CHARACTER.lower) joined = true;
      letters++;
      capitals++;
    } else if (kind === CHARACTER.underscore) {
      hasUnderscore = true;
      joined ||= at > start;
    } else if (kind === CHARACTER.invisible) hasOther = true;
    else if (isApostrophe(text, at, code, quoted !== 0)) apostrophe = at;
    else if (kind !== CHARACTER.digit) break;
    previous = kind ?? CHARACTER.mark;
  }
  const written = text.slice(start, at);
  const visible = hasOther ? withoutInvisible(written) : written;
  const lower = capitals > 0 || hasOther ? visible.toLowerCase() : visible;
  // No vocabulary has a word with an underscore or without a letter.
  const mayBeKnown = letters > 0 && !hasUnderscore;
  const word = mayBeKnown
    ? (vocabulary.words.get(apostrophe > 0 ? withoutPossessive(lower) : lower) ??
      elidedWord(lower, apostrophe - start, vocabulary))
    : undefined;
  const kind = letters === 0 ? WRITTEN.number : joined ? WRITTEN.identifier : WRITTEN.word;
  const shouted = capitals > 1 && capitals === letters ? WRITTEN.shouted : 0;
  const isCapital = capitals > 0 && CLASSES[text.charCodeAt(start)] === CHARACTER.upper;
  const capital = isCapital ? WRITTEN.capital : 0;
  return tokenOf(start, at, lower, word, kind | shouted | capital | quoted | abroad);
}

/** An apostrophe belongs to the word when letters stand on both sides (`doesn't`). */
function isApostrophe(text: string, at: number, code: number, quoted: boolean): boolean {
  if (quoted || (code !== APOSTROPHE && code !== RIGHT_QUOTE)) return false;
  return CLASSES[text.charCodeAt(at + 1)] === CHARACTER.lower;
}

/** The longest article or preposition that is elided before a word: "l'image", "qu'un". */
const LONGEST_ELIDED = 2;

/** The word behind an elided article: "l'utilisateur", "d'emails". */
function elidedWord(lower: string, length: number, { words }: Vocabulary): Word | undefined {
  if (length < 1 || length > LONGEST_ELIDED) return undefined;
  return words.get(lower.slice(length + 1));
}

function withoutPossessive(lower: string): string {
  return lower.endsWith("'s") || lower.endsWith('’s') ? lower.slice(0, -2) : lower;
}

/** The longest known word at this place; a character that begins none stands alone. */
function unspacedAt(text: string, start: number, vocabulary: Vocabulary, quoted: number): Token {
  const { unspaced, longest } = vocabulary;
  for (let size = Math.min(longest, text.length - start); size > 0; size--) {
    const piece = text.slice(start, start + size);
    const word = unspaced.get(piece);
    if (word !== undefined)
      return tokenOf(start, start + size, piece, word, WRITTEN.word | quoted | ABROAD);
  }
  return new Token(start, start + 1, text.charAt(start), undefined, WRITTEN.word | quoted | ABROAD);
}

function withoutInvisible(text: string): string {
  let visible = '';
  for (let at = 0; at < text.length; at++) {
    if (CLASSES[text.charCodeAt(at)] !== CHARACTER.invisible) visible += text.charAt(at);
  }
  return visible;
}
