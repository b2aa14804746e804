import type { Word } from './word.ts';

/** A letter takes five bits, capital or not, so that two numbers hold twelve of them. */
const BITS = 5;
const LETTER = 31;
export const LETTERS_OF_A_NUMBER = 6;
const SHORT_WORD = /^[a-z]{1,12}$/;
/** Slots for each word: most words are found at the first look. */
const ROOM = 2;
/** Odd numbers whose products spread over all bits (from the golden ratio and the square root of three). */
const SPREAD = [0x9e3779b1, 0xbb67ae85] as const;
/** The low bits of a product spread least. */
const SPREAD_SHIFT = 15;

/** The numbers of a slot: the letters of its word in two, its marks, and whether it is a small word or a verb. */
const NUMBERS = 4;
const SECOND = 1;
const MARKS = 2;
const SPEAKS = 3;

/**
 * The words of a vocabulary that have at most twelve ASCII letters, found by their letters as two numbers:
 * nothing is cut out of the text, and nothing but numbers that lie together is compared.
 */
export class WordTable {
  private readonly mask: number;
  /** Zeros where a slot has no word, since a letter is never zero. */
  private readonly numbers: Int32Array;
  private readonly words: Array<Word | undefined>;
  /** The one string that stands for each word wherever it is written. */
  private readonly written: Array<string | undefined>;

  constructor(words: ReadonlyMap<string, Word>) {
    const short = [...words].filter(([lower]) => SHORT_WORD.test(lower));
    let slots = 1;
    while (slots < short.length * ROOM) slots *= 2;
    this.mask = slots - 1;
    this.numbers = new Int32Array(NUMBERS * slots);
    this.words = new Array<Word | undefined>(slots).fill(undefined);
    this.written = new Array<string | undefined>(slots).fill(undefined);
    for (const [lower, word] of short) this.add(lower, word);
  }

  /** How many slots there are. */
  get size(): number {
    return this.words.length;
  }

  /** The slot of the word with these letters, the first six in one number and the others in the second, or a free one. */
  slotOf(first: number, second: number): number {
    const { numbers, mask } = this;
    const spread = Math.imul(first, SPREAD[0]) ^ Math.imul(second, SPREAD[1]);
    let slot = (spread ^ (spread >>> SPREAD_SHIFT)) & mask;
    while (numbers[NUMBERS * slot] !== 0) {
      const isHere =
        numbers[NUMBERS * slot] === first && numbers[NUMBERS * slot + SECOND] === second;
      if (isHere) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The slot of the word that a stretch of a text is, in capitals or not; -1 where it is longer or has no ASCII letters alone. */
  slotIn(text: string, start: number, end: number): number {
    if (end - start > 2 * LETTERS_OF_A_NUMBER) return -1;
    const middle = Math.min(end, start + LETTERS_OF_A_NUMBER);
    const first = lettersOf(text, start, middle);
    const second = lettersOf(text, middle, end);
    return first < 0 || second < 0 ? -1 : this.slotOf(first, second);
  }

  /** The word in a slot; `undefined` where it is free. */
  wordAt(slot: number): Word | undefined {
    return this.words[slot];
  }

  /** How the word in a slot is written; `undefined` where it is free. */
  writtenAt(slot: number): string | undefined {
    return this.written[slot];
  }

  /** Bits of `MARK` of the word in a slot: they lie beside its letters. */
  marksAt(slot: number): number {
    return this.numbers[NUMBERS * slot + MARKS] ?? 0;
  }

  /** 1 where the word in a slot is a small word or a verb, else 0. */
  speaksAt(slot: number): number {
    return this.numbers[NUMBERS * slot + SPEAKS] ?? 0;
  }

  private add(lower: string, word: Word): void {
    const first = numberOf(lower.slice(0, LETTERS_OF_A_NUMBER));
    const second = numberOf(lower.slice(LETTERS_OF_A_NUMBER));
    const slot = this.slotOf(first, second);
    const speaks = word.part !== undefined || word.verb !== undefined ? 1 : 0;
    this.numbers.set([first, second, word.marks, speaks], NUMBERS * slot);
    this.words[slot] = word;
    this.written[slot] = lower;
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
