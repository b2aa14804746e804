import { isPlain } from './hidden.ts';
import {
  DRILL_ABROAD,
  SPACED_ORDERS,
  UNSPACED_ORDERS,
  WORDS_ABROAD,
} from './languages/orders/index.ts';
import type { OrdersAbroad } from './languages/orders/orders.ts';
import type { Steering } from './steering.ts';
import {
  anyOf,
  compilePattern,
  LOUD,
  STEERING_KINDS,
  type SteeringKind,
} from './steering-patterns.ts';

/** Patterns of a language, compiled when a text has its letters, and these. */
interface Readings {
  readonly letters: RegExp;
  readonly patterns: () => readonly (readonly [SteeringKind, RegExp])[];
}

/** Letters and figures of a word, and what stands between two words of a sentence. */
const LETTER = '[\\p{L}\\p{N}]';
const BETWEEN = '[^\\p{L}\\p{N}.!?;\\n]+';

const ACCENTED = /[\u00c0-\u024f\u0400-\u04ff]/;

const spaced = Object.values(SPACED_ORDERS).map((language) => readingsOf(language, spacedSource));
const unspaced = Object.values(UNSPACED_ORDERS).map((language) =>
  readingsOf(language, unspacedSource),
);

/**
 * Letters beyond ASCII that languages are written in, or one of the words of their orders: few English texts have
 * any. Alternatives: linear in the length of a text.
 */
export const LETTERS_ABROAD = new RegExp(
  `[\\u00c0-\\u024f\\u0400-\\u04ff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]|${anyOf(WORDS_ABROAD)}`,
);

const drill = new RegExp(DRILL_ABROAD, 'gu');

/**
 * Finds what steers a model in a text of a language beside English, or in a sentence of one. Gaps are bounded, so
 * that work grows linearly with the text.
 */
export function findSteeringAbroad(text: string): Steering[] {
  const plain = fold(text);
  const found = [...matchesIn(plain, spaced), ...matchesIn(text, unspaced)];
  const orders = [...text.matchAll(drill)];
  const [first] = orders;
  if (first !== undefined && orders.length >= LOUD)
    found.push({ kind: 'alarm', start: first.index, end: first.index + first[0].length });
  return apart(found);
}

function matchesIn(text: string, languages: readonly Readings[]): Steering[] {
  const found: Steering[] = [];
  for (const { letters, patterns } of languages) {
    if (!letters.test(text)) continue;
    for (const [kind, pattern] of patterns()) {
      for (const { index, 0: words } of text.matchAll(pattern))
        found.push({ kind, start: index, end: index + words.length });
    }
  }
  return found;
}

/** In order, and of what overlaps the first. */
function apart(found: readonly Steering[]): Steering[] {
  const sorted = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return sorted.filter((each) => {
    if (each.start < end) return false;
    end = each.end;
    return true;
  });
}

function readingsOf(
  { letters, patterns }: OrdersAbroad,
  sourceOf: (pattern: string) => string,
): Readings {
  let compiled: ReturnType<Readings['patterns']> | undefined;
  return {
    letters: new RegExp(letters, 'u'),
    patterns: () => {
      compiled ??= STEERING_KINDS.flatMap((kind) =>
        patterns[kind].map((each) => [kind, new RegExp(sourceOf(each), 'gu')] as const),
      );
      return compiled;
    },
  };
}

/** Words with something between them; an ending that is left open is a star. */
function spacedSource(pattern: string): string {
  return sourceOf(pattern, {
    step: (words) => `(?<!${LETTER})(?:${words.map(spacedWord).join('|')})(?!${LETTER})`,
    next: (gap) => `(?:${BETWEEN}${LETTER}{1,24}){0,${gap}}?${BETWEEN}`,
  });
}

function spacedWord(word: string): string {
  return fold(word).replace('*', `${LETTER}{0,9}`).replaceAll('_', BETWEEN);
}

/** Characters one after the other, of one sentence. */
function unspacedSource(pattern: string): string {
  return sourceOf(pattern, {
    step: (words) => `(?:${words.join('|').replaceAll('_', ' ?')})`,
    next: (gap) => (gap === 0 ? ' ?' : `(?:[^。．！？!?;；\\n.]|\\.(?!\\s|$)){0,${gap}}?`),
  });
}

interface Writing {
  readonly step: (words: readonly string[]) => string;
  /** What stands before a step, of up to so many words or characters. */
  readonly next: (gap: number) => string;
}

function sourceOf(pattern: string, { step, next }: Writing): string {
  return compilePattern(pattern)
    .map(({ words, gap }, place) => (place === 0 ? '' : next(gap)) + step([...words]))
    .join('');
}

/** A text in small letters without accents, as long as before: people leave them out. */
function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  let folded = '';
  for (const unit of text.split('')) folded += ACCENTED.test(unit) ? bare(unit) : lower(unit);
  return folded;
}

function bare(unit: string): string {
  return lower(unit.normalize('NFD').charAt(0));
}

/** Some letters have small ones of two units. */
function lower(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
}
