import type { Cursor } from './cursor.ts';

/** Where something stands in a text: code units, end exclusive. */
export type Span = readonly [start: number, end: number];

/** Where a pattern is found first; `undefined` where it is not. */
export function spanOf(pattern: RegExp, text: string): Span | undefined {
  const found = pattern.exec(text);
  return found === null ? undefined : [found.index, found.index + found[0].length];
}

/** From the beginning of one token to the end of another; `undefined` where one of them is missing. */
export function spanBetween(cursor: Cursor, first = -1, last = -1): Span | undefined {
  const [from, to] = [cursor.at(first), cursor.at(last)];
  return from && to && [from.start, to.end];
}
