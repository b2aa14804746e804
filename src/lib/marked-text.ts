import { type TextPart, visibleParts } from './visible-text.ts';

/** A span to be marked: UTF-16 code units, end exclusive. `href` is where the mark leads. */
export interface Mark {
  readonly span: readonly [number, number];
  readonly number: number;
  readonly href: string;
}

/** A stretch of text under one mark, under none, or left out. */
export type Segment =
  | { readonly kind: 'plain'; readonly parts: readonly TextPart[] }
  | { readonly kind: 'mark'; readonly parts: readonly TextPart[]; readonly mark: Mark }
  | { readonly kind: 'gap' };

/** How many characters stay on each side of a mark where a long text is cut. */
const CONTEXT = 90;

/** Texts up to here are shown whole. */
const SHORT = 420;

/** Splits a text at its marks. Where marks overlap, the one that comes first in the list wins. */
export function markText(text: string, marks: readonly Mark[]): Segment[] {
  if (marks.length === 0) return text === '' ? [] : [segment(text, undefined)];
  const valid = marks.filter(({ span: [start, end] }) => start < end && end <= text.length);
  const edges = new Set([0, text.length, ...valid.flatMap(({ span }) => span)]);
  const points = [...edges].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [index, from] of points.entries()) {
    const to = points[index + 1];
    if (to === undefined) break;
    const mark = valid.find(({ span: [start, end] }) => start <= from && to <= end);
    const last = stretches.at(-1);
    if (last !== undefined && last.mark === mark) last.to = to;
    else stretches.push({ from, to, mark });
  }
  return stretches.map(({ from, to, mark }) => segment(text.slice(from, to), mark));
}

interface Stretch {
  readonly from: number;
  to: number;
  readonly mark: Mark | undefined;
}

/**
 * A text with its marks, cut to their neighbourhood where it is long, and without blank ends. Without
 * marks a long text is cut to its beginning.
 */
export function excerpt(text: string, marks: readonly Mark[]): Segment[] {
  const whole: Window = [0, text.length];
  const windows = (text.length <= SHORT ? [whole] : neighbourhoods(text, marks)).map((window) =>
    withoutBlankEnds(text, window),
  );
  const segments: Segment[] = [];
  let end = 0;
  for (const [from, to] of windows) {
    if (text.slice(end, from).trim() !== '') segments.push({ kind: 'gap' });
    segments.push(...markText(text.slice(from, to), marksWithin(marks, [from, to])));
    end = to;
  }
  if (text.slice(end).trim() !== '') segments.push({ kind: 'gap' });
  return segments;
}

/** A stretch of a text, end exclusive. */
type Window = [from: number, to: number];

function withoutBlankEnds(text: string, [from, to]: Window): Window {
  const inside = text.slice(from, to);
  const start = from + inside.length - inside.trimStart().length;
  return [start, Math.max(start, from + inside.trimEnd().length)];
}

/** The marks inside a window, counted from its beginning. */
function marksWithin(marks: readonly Mark[], [from, to]: Window): Mark[] {
  return marks
    .filter(({ span: [start, end] }) => from <= start && end <= to)
    .map((mark) => ({ ...mark, span: [mark.span[0] - from, mark.span[1] - from] }));
}

function segment(text: string, mark: Mark | undefined): Segment {
  const parts = visibleParts(text);
  return mark === undefined ? { kind: 'plain', parts } : { kind: 'mark', parts, mark };
}

/** Stretches around the marks, joined where they touch, that begin and end between words. */
function neighbourhoods(text: string, marks: readonly Mark[]): Window[] {
  if (marks.length === 0) return [[0, wordEnd(text, SHORT)]];
  const sorted = [...marks].sort((a, b) => a.span[0] - b.span[0]);
  const windows: Window[] = [];
  for (const { span } of sorted) {
    const from = wordStart(text, span[0] - CONTEXT);
    const to = wordEnd(text, span[1] + CONTEXT);
    const last = windows.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else windows.push([from, to]);
  }
  return windows;
}

/** The nearest start of a word at or after `position`, at most 20 characters on. */
function wordStart(text: string, position: number): number {
  if (position <= 0) return 0;
  const space = text.slice(position, position + 20).search(/\s/);
  return wholeCharacter(text, space < 0 ? position : position + space + 1);
}

function wordEnd(text: string, position: number): number {
  if (position >= text.length) return text.length;
  const space = text.slice(position, position + 20).search(/\s/);
  return wholeCharacter(text, space < 0 ? position : position + space);
}

/** Never between the two halves of a surrogate pair. */
function wholeCharacter(text: string, position: number): number {
  return (text.codePointAt(position - 1) ?? 0) > 0xffff ? position + 1 : position;
}
