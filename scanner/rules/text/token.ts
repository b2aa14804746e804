import type { Word } from './word.ts';

/** What a token is made of. An identifier joins words as programs do: `delete_item`, `deleteItem`. */
export type TokenKind = 'word' | 'identifier' | 'number' | 'mark' | 'break';

const KINDS: readonly TokenKind[] = ['word', 'identifier', 'number', 'mark', 'break'];

/** How a token is written, in one number: the place of its kind among `KINDS`, bits above it, and above these its marks. */
export const WRITTEN = {
  word: 0,
  identifier: 1,
  number: 2,
  mark: 3,
  break: 4,
  kind: 7,
  shouted: 1 << 3,
  capital: 1 << 4,
  quoted: 1 << 5,
} as const;

/** Where the marks begin in it. */
export const MARKS_SHIFT = 6;

/** A piece of a text. Offsets count UTF-16 code units, the end is exclusive. A text has many: they are kept small. */
export class Token {
  declare readonly start: number;
  declare readonly end: number;
  /** Lower-case and without invisible characters; a mark stands for itself, a break for its lines. */
  declare readonly lower: string;
  declare readonly word: Word | undefined;
  declare private readonly written: number;

  constructor(start: number, end: number, lower: string, word: Word | undefined, written: number) {
    this.start = start;
    this.end = end;
    this.lower = lower;
    this.word = word;
    this.written = written;
  }

  get kind(): TokenKind {
    return KINDS[this.written & WRITTEN.kind] ?? 'mark';
  }

  /** All its letters are capitals. */
  get shouted(): boolean {
    return (this.written & WRITTEN.shouted) !== 0;
  }

  /** Begins with a capital letter. */
  get capital(): boolean {
    return (this.written & WRITTEN.capital) !== 0;
  }

  /** Bits of `MARK` that its word has, or a mark itself: they lie here too, so that whoever asks for them alone need not go to the word. */
  get marks(): number {
    return this.written >> MARKS_SHIFT;
  }

  /** Inside backticks or quotation marks: a mention rather than a statement. */
  get quoted(): boolean {
    return (this.written & WRITTEN.quoted) !== 0;
  }
}
