import type { Draft, Rule } from './rule.ts';
import { lookThrough } from './text/every-text.ts';
import type { Span } from './text/span.ts';

/** Texts shorter than this hide nothing worth hiding. */
const SHORTEST = 16;
/** Blank stretches of this many characters push what follows out of sight. */
const LONGEST_BLANK = 120;
/** Styles that conceal an element. */
const CONCEALING = [
  'display:none',
  'display: none',
  'visibility:hidden',
  'visibility: hidden',
  'font-size:0',
  'font-size: 0',
];
/** The way to write a comment in Markdown. */
const MARKDOWN_COMMENTS = ['[//]: #', '[comment]: #'];

/** Comments, concealed elements and long blanks: a page or a terminal does not show them, a model reads them. */
export const rule: Rule = {
  id: 'definition-hides-markup',
  title: 'The definition holds markup or blanks that keep text out of sight',
  speaksTo: { signal: 'hidden-text' },
  looksAt: ['title', 'description', 'inputSchema', 'outputSchema'],
  find: (tool) => lookThrough(tool, stretchesOf).map(({ field, found }) => draftOf(field, found)),
};

function draftOf(field: string, span: Span): Draft {
  return {
    field,
    span,
    says: 'A person who sees the text rendered does not see this; a model reads it.',
    claim: { about: 'signal', signal: 'hidden-text' },
  };
}

const NOTHING: readonly Span[] = [];

function stretchesOf(text: string): readonly Span[] {
  if (text.length < SHORTEST) return NOTHING;
  const found: Span[] = [];
  if (text.includes('<')) found.push(...commentsIn(text), ...needlesIn(text, CONCEALING));
  if (text.includes(']: #')) found.push(...needlesIn(text, MARKDOWN_COMMENTS));
  if (text.length > LONGEST_BLANK) found.push(...blanksIn(text));
  return found;
}

function commentsIn(text: string): Span[] {
  const found: Span[] = [];
  let start = text.indexOf('<!--');
  while (start >= 0) {
    const close = text.indexOf('-->', start + 4);
    const end = close < 0 ? text.length : close + 3;
    found.push([start, end]);
    start = close < 0 ? -1 : text.indexOf('<!--', end);
  }
  return found;
}

function needlesIn(text: string, needles: readonly string[]): Span[] {
  return needles.flatMap((needle) => {
    const start = text.indexOf(needle);
    return start < 0 ? [] : [[start, start + needle.length] as const];
  });
}

/** Steps through the text by half the length that counts, so that most characters are never looked at. */
function blanksIn(text: string): Span[] {
  const found: Span[] = [];
  const step = LONGEST_BLANK / 2;
  for (let at = step; at < text.length; at += step) {
    if (text.charCodeAt(at) > 0x20) continue;
    let start = at;
    let end = at;
    while (start > 0 && text.charCodeAt(start - 1) <= 0x20) start--;
    while (end < text.length && text.charCodeAt(end) <= 0x20) end++;
    if (end - start >= LONGEST_BLANK && end < text.length) found.push([start, end]);
    at = end;
  }
  return found;
}
