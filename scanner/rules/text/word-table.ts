import type { Word } from './word.ts';

/** A word of a vocabulary, with the one string that stands for it wherever it is written. */
interface KnownWord {
  readonly lower: string;
  readonly word: Word;
}

/** A letter takes five bits, capital or not, so that two numbers hold twelve of them. */
const BITS = 5;
const LETTER = 31;
export const LETTERS_OF_A_NUMBER = 6;
const SHORT_WORD = /^[a-z]{1,12}$/;
/** Slots for each word: most words are found at the first look. */
const ROOM = 4;
/** Odd numbers whose products spread over all bits (from the golden ratio and the square root of three). */
const SPREAD = [0x9e3779b1, 0xbb67ae85] as const;
/** The low bits of a product spread least. */
const SPREAD_SHIFT = 15;

/**
 * The words of a vocabulary that have at most twelve ASCII letters, found by their letters as two numbers:
 * nothing is cut out of the text, and nothing but numbers that lie together is compared.
 */
export class WordTable {
  private readonly mask: number;
  /** The two numbers of the word in each slot; zeros where there is none, since a letter is never zero. */
  private readonly numbers: Int32Array;
  private readonly known: Array<KnownWord | undefined>;

  constructor(words: ReadonlyMap<string, Word>) {
    const short = [...words].filter(([lower]) => SHORT_WORD.test(lower));
    let slots = 1;
    while (slots < short.length * ROOM) slots *= 2;
    this.mask = slots - 1;
    this.numbers = new Int32Array(2 * slots);
    this.known = new Array<KnownWord | undefined>(slots).fill(undefined);
    for (const [lower, word] of short) this.add(lower, word);
  }

  /** The word with these letters: the first six in one number, the others in the second. */
  find(first: number, second: number): KnownWord | undefined {
    return this.known[this.slotOf(first, second)];
  }

  /** The word that a stretch of a text is, in capitals or not; `undefined` where it is longer or has no ASCII letters alone. */
  findIn(text: string, start: number, end: number): KnownWord | undefined {
    if (end - start > 2 * LETTERS_OF_A_NUMBER) return undefined;
    const middle = Math.min(end, start + LETTERS_OF_A_NUMBER);
    const first = lettersOf(text, start, middle);
    const second = lettersOf(text, middle, end);
    return first < 0 || second < 0 ? undefined : this.find(first, second);
  }

  private add(lower: string, word: Word): void {
    const first = numberOf(lower.slice(0, LETTERS_OF_A_NUMBER));
    const second = numberOf(lower.slice(LETTERS_OF_A_NUMBER));
    const slot = this.slotOf(first, second);
    this.numbers[2 * slot] = first;
    this.numbers[2 * slot + 1] = second;
    this.known[slot] = { lower, word };
  }

  /** The slot that holds these numbers, or the free one where they belong. */
  private slotOf(first: number, second: number): number {
    const { numbers, mask } = this;
    const spread = Math.imul(first, SPREAD[0]) ^ Math.imul(second, SPREAD[1]);
    let slot = (spread ^ (spread >>> SPREAD_SHIFT)) & mask;
    while (numbers[2 * slot] !== 0) {
      if (numbers[2 * slot] === first && numbers[2 * slot + 1] === second) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}

/** Adds an ASCII letter to those that a number holds; the number of none is 0. */
export function addLetter(number: number, code: number): number {
  return (number << BITS) | (code & LETTER);
}

/** The number of the letters of a stretch; -1 where another character stands there. */
function lettersOf(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isAsciiLetter(code)) return -1;
    number = addLetter(number, code);
  }
  return number;
}

function numberOf(letters: string): number {
  return lettersOf(letters, 0, letters.length);
}

/** The bit that tells a small ASCII letter from its capital. */
const CASE_BIT = 0x20;
const LOWER_A = 0x61;
const LOWER_Z = 0x7a;

/** Whether a UTF-16 code unit is a letter from A to Z, capital or not. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | CASE_BIT;
  return lower >= LOWER_A && lower <= LOWER_Z;
}
