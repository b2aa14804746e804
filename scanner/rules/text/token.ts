import { CHARACTER, CLASSES } from './characters.ts';
import type { Word } from './word.ts';
import { addLetter, isAsciiLetter, LETTERS_OF_A_NUMBER, type WordTable } from './word-table.ts';

/** What a token is made of. An identifier joins words as programs do: `delete_item`, `deleteItem`. */
export type TokenKind = 'word' | 'identifier' | 'number' | 'mark' | 'break';

/** A piece of a text. Offsets count UTF-16 code units, the end is exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Lower-case and without invisible characters; a mark stands for itself, a break for its lines. */
  readonly lower: string;
  readonly word: Word | undefined;
  /** All its letters are capitals. */
  readonly shouted: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Inside backticks or quotation marks: a mention rather than a statement. */
  readonly quoted: boolean;
}

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

const CLOSING: ReadonlyMap<number, number> = new Map(
  ['``', '""', "''", '“”', '‘’', '«»', '「」'].map((pair) => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
  ]),
);
const UPPER_Z = 0x5a;
const LOWER_A = 0x61;
const NEWLINE = 0x0a;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

/**
 * Splits a text into words, identifiers, numbers, marks and line breaks, and looks each word up once.
 * Work grows linearly with the text.
 *
 * @example tokenise('Deletes `a_b`.', vocabulary).map((t) => t.lower) // => ['deletes', '`', 'a_b', '`', '.']
 */
export function tokenise(text: string, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  let quotedUntil = -1;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = CLASSES[code];
    if (kind === CHARACTER.space || kind === CHARACTER.invisible) {
      at++;
      continue;
    }
    if (kind === CHARACTER.mark && at >= quotedUntil)
      quotedUntil = endOfQuote(text, at, code, quotedUntil);
    const quoted = at < quotedUntil;
    const token =
      kind === CHARACTER.newline
        ? breakAt(text, at)
        : kind === CHARACTER.mark
          ? plainToken(at, at + 1, 'mark', text.charAt(at), undefined, quoted)
          : kind === CHARACTER.unspaced
            ? unspacedAt(text, at, vocabulary, quoted)
            : (plainWordAt(text, at, vocabulary, quoted) ?? spacedAt(text, at, vocabulary, quoted));
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function plainToken(
  start: number,
  end: number,
  kind: TokenKind,
  lower: string,
  word: Word | undefined,
  quoted: boolean,
): Token {
  return { start, end, kind, lower, word, shouted: false, capital: false, quoted };
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
  return plainToken(start, at, 'break', lines > 1 ? '\n\n' : '\n', undefined, false);
}

/** Where the quotation that opens here ends; `otherwise` where none does on this line and nearby. */
function endOfQuote(text: string, at: number, code: number, otherwise: number): number {
  const closing = CLOSING.get(code);
  if (closing === undefined) return otherwise;
  const limit = Math.min(text.length, at + LONGEST_QUOTE);
  for (let next = at + 1; next < limit; next++) {
    const character = text.charCodeAt(next);
    if (character === NEWLINE) return otherwise;
    if (character === closing) return next;
  }
  return otherwise;
}

/** The usual word: ASCII letters in any case, with a blank or a mark behind. */
function plainWordAt(
  text: string,
  start: number,
  vocabulary: Vocabulary,
  quoted: boolean,
): Token | undefined {
  let at = start;
  let code = 0;
  let capitals = 0;
  let joined = false;
  let front = 0;
  let back = 0;
  for (let previous = 0; at < text.length; at++) {
    code = text.charCodeAt(at);
    if (!isAsciiLetter(code)) break;
    if (code <= UPPER_Z) {
      capitals++;
      if (previous >= LOWER_A) joined = true;
    }
    if (at - start < LETTERS_OF_A_NUMBER) front = addLetter(front, code);
    else back = addLetter(back, code);
    previous = code;
  }
  const kind = at < text.length ? CLASSES[code] : CHARACTER.space;
  const ends = kind === CHARACTER.space || kind === CHARACTER.newline || kind === CHARACTER.mark;
  if (!ends || at === start || code === APOSTROPHE || code === RIGHT_QUOTE) return undefined;
  const isShort = at - start <= 2 * LETTERS_OF_A_NUMBER;
  const known = isShort ? vocabulary.short.find(front, back) : undefined;
  const lower = known?.lower ?? lowerCase(text.slice(start, at), capitals > 0);
  return {
    start,
    end: at,
    kind: joined ? 'identifier' : 'word',
    lower,
    word: isShort ? known?.word : vocabulary.words.get(lower),
    shouted: capitals > 1 && capitals === at - start,
    capital: capitals > 0 && text.charCodeAt(start) <= UPPER_Z,
    quoted,
  };
}

function lowerCase(written: string, hasCapitals: boolean): string {
  return hasCapitals ? written.toLowerCase() : written;
}

function spacedAt(text: string, start: number, vocabulary: Vocabulary, quoted: boolean): Token {
  let at = start;
  let letters = 0;
  let capitals = 0;
  let joined = false;
  let hasUnderscore = false;
  let hasOther = false;
  let apostrophe = -1;
  let previous = -1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = CLASSES[code];
    if (kind === CHARACTER.lower) {
      letters++;
      if (code >= 0x80) hasOther = true;
    } else if (kind === CHARACTER.upper) {
      if (previous === CHARACTER.lower) joined = true;
      letters++;
      capitals++;
    } else if (kind === CHARACTER.underscore) {
      hasUnderscore = true;
      joined ||= at > start;
    } else if (kind === CHARACTER.invisible) hasOther = true;
    else if (isApostrophe(text, at, code, quoted)) apostrophe = at;
    else if (kind !== CHARACTER.digit) break;
    previous = kind ?? CHARACTER.mark;
  }
  const written = text.slice(start, at);
  const visible = hasOther ? withoutInvisible(written) : written;
  const lower = capitals > 0 || hasOther ? visible.toLowerCase() : visible;
  // No vocabulary has a word with an underscore or without a letter.
  const mayBeKnown = letters > 0 && !hasUnderscore;
  return {
    start,
    end: at,
    kind: letters === 0 ? 'number' : joined ? 'identifier' : 'word',
    lower,
    word: mayBeKnown
      ? vocabulary.words.get(apostrophe > 0 ? withoutPossessive(lower) : lower)
      : undefined,
    shouted: capitals > 1 && capitals === letters,
    capital: capitals > 0 && CLASSES[text.charCodeAt(start)] === CHARACTER.upper,
    quoted,
  };
}

/** An apostrophe belongs to the word when letters stand on both sides (`doesn't`). */
function isApostrophe(text: string, at: number, code: number, quoted: boolean): boolean {
  if (quoted || (code !== APOSTROPHE && code !== RIGHT_QUOTE)) return false;
  return CLASSES[text.charCodeAt(at + 1)] === CHARACTER.lower;
}

function withoutPossessive(lower: string): string {
  return lower.endsWith("'s") || lower.endsWith('’s') ? lower.slice(0, -2) : lower;
}

/** The longest known word at this place; a character that begins none stands alone. */
function unspacedAt(text: string, start: number, vocabulary: Vocabulary, quoted: boolean): Token {
  const { unspaced, longest } = vocabulary;
  for (let size = Math.min(longest, text.length - start); size > 0; size--) {
    const piece = text.slice(start, start + size);
    const word = unspaced.get(piece);
    if (word !== undefined) return plainToken(start, start + size, 'word', piece, word, quoted);
  }
  return plainToken(start, start + 1, 'word', text.charAt(start), undefined, quoted);
}

function withoutInvisible(text: string): string {
  let visible = '';
  for (let at = 0; at < text.length; at++) {
    if (CLASSES[text.charCodeAt(at)] !== CHARACTER.invisible) visible += text.charAt(at);
  }
  return visible;
}
