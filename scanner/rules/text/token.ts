import { CHARACTER, classOf } from './characters.ts';
import type { Word } from './word.ts';

/** What a token is made of. An identifier joins words as programs do: `delete_item`, `deleteItem`. */
export type TokenKind = 'word' | 'identifier' | 'number' | 'mark' | 'break';

/** A piece of a text. Offsets count UTF-16 code units, the end is exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Lower-case and without invisible characters; a mark stands for itself. */
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
  readonly unspaced: ReadonlyMap<string, Word>;
  readonly longest: number;
}

/** How far a closing quotation mark is looked for: keeps the work linear in the length of the text. */
const LONGEST_QUOTE = 60;

const CLOSING: Readonly<Record<string, string>> = {
  '`': '`',
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '«': '»',
  '「': '」',
};

/**
 * Splits a text into words, identifiers, numbers, marks and line breaks, and looks each word up once.
 * Work grows linearly with the text.
 *
 * @example tokenise('Deletes `a_b`.', vocabulary).map((t) => t.lower) // => ['deletes', '`', 'a_b', '`', '.']
 */
export function tokenise(text: string, vocabulary: Vocabulary): Token[] {
  const scanner = new Scanner(text, vocabulary);
  return scanner.scan();
}

class Scanner {
  private readonly tokens: Token[] = [];
  private readonly text: string;
  private readonly vocabulary: Vocabulary;
  private quotedUntil = -1;
  private shouted = false;

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  scan(): Token[] {
    const length = this.text.length;
    let at = 0;
    while (at < length) {
      const kind = classOf(this.text.charCodeAt(at));
      if (kind === CHARACTER.space || kind === CHARACTER.invisible) at++;
      else if (kind === CHARACTER.newline) at = this.lineBreak(at);
      else if (kind === CHARACTER.mark) at = this.mark(at);
      else if (kind === CHARACTER.unspaced) at = this.unspacedWord(at);
      else at = this.spacedWord(at);
    }
    return this.tokens;
  }

  private push(start: number, end: number, kind: TokenKind, lower: string, word?: Word): number {
    const capital = lower.charCodeAt(0) !== this.text.charCodeAt(start) && kind !== 'break';
    const quoted = start < this.quotedUntil;
    this.tokens.push({ start, end, kind, lower, word, shouted: this.shouted, capital, quoted });
    return end;
  }

  /** Consecutive line ends and the blanks between them are one token, whose text tells an empty line. */
  private lineBreak(start: number): number {
    let at = start;
    let lines = 0;
    for (; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      const kind = classOf(code);
      if (kind !== CHARACTER.newline && kind !== CHARACTER.space) break;
      if (code === 0x0a) lines++;
    }
    return this.push(start, at, 'break', lines > 1 ? '\n\n' : '\n');
  }

  private mark(at: number): number {
    const character = this.text.charAt(at);
    if (at >= this.quotedUntil) this.openQuote(at, character);
    return this.push(at, at + 1, 'mark', character);
  }

  private openQuote(at: number, character: string): void {
    const closing = CLOSING[character];
    if (closing === undefined) return;
    const limit = Math.min(this.text.length, at + LONGEST_QUOTE);
    for (let next = at + 1; next < limit; next++) {
      if (this.text.charAt(next) === '\n') return;
      if (this.text.charAt(next) === closing) {
        this.quotedUntil = next;
        return;
      }
    }
  }

  private spacedWord(start: number): number {
    let at = start;
    let hasUpper = false;
    let hasHidden = false;
    let letters = 0;
    let capitals = 0;
    let joined = false;
    let previous = -1;
    for (; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === CHARACTER.upper) {
        if (previous === CHARACTER.lower) joined = true;
        hasUpper = true;
        letters++;
        capitals++;
      } else if (kind === CHARACTER.lower) {
        letters++;
        if (code >= 0x80) hasUpper = true;
      } else if (kind === CHARACTER.underscore) joined ||= at > start;
      else if (kind === CHARACTER.invisible) hasHidden = true;
      else if (kind !== CHARACTER.digit && !this.isApostrophe(code, at)) break;
      previous = kind;
    }
    const written = this.text.slice(start, at);
    const visible = hasHidden ? withoutInvisible(written) : written;
    const lower = hasUpper ? visible.toLowerCase() : visible;
    if (letters === 0) return this.push(start, at, 'number', lower);
    const word = this.vocabulary.words.get(lower.endsWith("'s") ? lower.slice(0, -2) : lower);
    this.shouted = capitals === letters && capitals > 1;
    this.push(start, at, joined ? 'identifier' : 'word', lower, word);
    this.shouted = false;
    return at;
  }

  /** An apostrophe belongs to the word when letters stand on both sides (`doesn't`). */
  private isApostrophe(code: number, at: number): boolean {
    if (code !== 0x27 && code !== 0x2019) return false;
    if (at < this.quotedUntil) return false;
    const next = this.text.charCodeAt(at + 1);
    return classOf(next) === CHARACTER.lower;
  }

  /** The longest known word at this place; a character that begins none stands alone. */
  private unspacedWord(start: number): number {
    const { unspaced, longest } = this.vocabulary;
    for (let size = Math.min(longest, this.text.length - start); size > 0; size--) {
      const piece = this.text.substr(start, size);
      const word = unspaced.get(piece);
      if (word !== undefined) return this.push(start, start + size, 'word', piece, word);
    }
    return this.push(start, start + 1, 'word', this.text.charAt(start));
  }
}

function withoutInvisible(text: string): string {
  let visible = '';
  for (let at = 0; at < text.length; at++) {
    if (classOf(text.charCodeAt(at)) !== CHARACTER.invisible) visible += text.charAt(at);
  }
  return visible;
}
