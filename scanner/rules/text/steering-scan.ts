import { isPlain } from './hidden.ts';
import { LETTERS_ABROAD } from './steering-abroad.ts';
import {
  compilePattern,
  LOUD,
  namesGuardedFile,
  STEERING_PATTERNS,
  type Step,
} from './steering-patterns.ts';
import { UNKNOWN_WORD } from './word.ts';
import { isAsciiLetter, WordTable } from './word-table.ts';

/** A number has a bit for each pattern; were there more patterns, some would share one. */
const BITS = 31;
const UPPER_Z = 0x5a;

const patterns = STEERING_PATTERNS.map(([, text]) => compilePattern(text));
const longest = Math.max(...patterns.map(({ length }) => length));
const table = new WordTable(
  new Map(
    patterns.flatMap((steps) => steps.flatMap(lettersOf)).map((word) => [word, UNKNOWN_WORD]),
  ),
);

/** For each step and each slot of the table, the patterns of which the word is this step. */
const MASKS = Array.from({ length: longest }, (_, step) => maskOf(step));
/** For each step, the patterns that end with it. */
const ENDS = Int32Array.from(MASKS, (_, step) =>
  patterns.reduce((ends, { length }, place) => ends | (length === step + 1 ? bitOf(place) : 0), 0),
);

function maskOf(step: number): Int32Array {
  const mask = new Int32Array(table.size);
  for (const [place, steps] of patterns.entries()) {
    for (const word of steps.slice(step, step + 1).flatMap(lettersOf)) {
      const slot = table.slotIn(word, 0, word.length);
      mask[slot] = (mask[slot] ?? 0) | bitOf(place);
    }
  }
  return mask;
}

function bitOf(pattern: number): number {
  return 1 << (pattern % BITS);
}

/** The letters that the words of a step begin with: "don't" is seen as "don". */
function lettersOf({ words }: Step): string[] {
  return [...words].map((word) => /^[a-z]{1,12}(?![a-z])/.exec(word)?.[0] ?? tooLong(word));
}

function tooLong(word: string): never {
  throw new Error(
    `No text can be scanned for “${word}”, with which a pattern of steering goes on.`,
  );
}

/**
 * Whether a text may hold what `findSteering` finds. It is gone through without splitting it: most texts that
 * have a word of an order have nothing of the rest of it.
 */
export function maySteer(text: string): boolean {
  if (!isPlain(text) || namesGuardedFile(text) || LETTERS_ABROAD.test(text)) return true;
  const reached = new Int32Array(longest);
  let shouted = 0;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let capitals = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!isAsciiLetter(code)) break;
      if (code <= UPPER_Z) capitals++;
    }
    if (capitals > 1 && capitals === at - start) shouted++;
    const slot = at > start ? table.slotIn(text, start, at) : -1;
    if (slot >= 0 && table.wordAt(slot) !== undefined && follows(reached, slot)) return true;
  }
  return shouted >= LOUD;
}

/** Steps on in each pattern of which the word in a slot is the next step; whether one comes to its end. */
function follows(reached: Int32Array, slot: number): boolean {
  let before = -1;
  let ends = 0;
  for (let step = 0; step < reached.length; step++) {
    const here = reached[step] ?? 0;
    const now = here | (before & (MASKS[step]?.[slot] ?? 0));
    reached[step] = now;
    ends |= now & (ENDS[step] ?? 0);
    before = here;
  }
  return ends !== 0;
}
