import type { Draft, Rule } from './rule.ts';
import { everyText } from './text/every-text.ts';

/** Blank stretches of this many characters push what follows out of sight. */
const LONGEST_BLANK = 120;
const CONCEALING = [
  'display:none',
  'display: none',
  'visibility:hidden',
  'visibility: hidden',
  'font-size:0',
  'font-size: 0',
  '[//]: #',
  '[comment]: #',
];

/** Comments, concealed elements and long blanks: a page or a terminal does not show them, a model reads them. */
export const rule: Rule = {
  id: 'definition-hides-markup',
  title: 'The definition holds markup or blanks that keep text out of sight',
  speaksTo: { signal: 'hidden-text' },
  looksAt: ['title', 'description', 'inputSchema', 'outputSchema'],
  find: (tool) =>
    everyText(tool).flatMap(({ field, text }) =>
      stretchesOf(text).map((span) => draftOf(field, span)),
    ),
};

function draftOf(field: string, span: readonly [number, number]): Draft {
  return {
    field,
    span,
    says: 'A person who sees the text rendered does not see this; a model reads it.',
    claim: { about: 'signal', signal: 'hidden-text' },
  };
}

function stretchesOf(text: string): Array<readonly [number, number]> {
  return [...commentsIn(text), ...concealedIn(text), ...blanksIn(text)];
}

function commentsIn(text: string): Array<readonly [number, number]> {
  const found: Array<readonly [number, number]> = [];
  let start = text.indexOf('<!--');
  while (start >= 0) {
    const close = text.indexOf('-->', start + 4);
    const end = close < 0 ? text.length : close + 3;
    found.push([start, end]);
    start = close < 0 ? -1 : text.indexOf('<!--', end);
  }
  return found;
}

function concealedIn(text: string): Array<readonly [number, number]> {
  return CONCEALING.flatMap((needle) => {
    const start = text.indexOf(needle);
    return start < 0 ? [] : [[start, start + needle.length] as const];
  });
}

function blanksIn(text: string): Array<readonly [number, number]> {
  const found: Array<readonly [number, number]> = [];
  if (text.length < LONGEST_BLANK) return found;
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const isBlank = at < text.length && text.charCodeAt(at) <= 0x20;
    if (isBlank && start < 0) start = at;
    if (isBlank || start < 0) continue;
    if (at - start >= LONGEST_BLANK && at < text.length) found.push([start, at]);
    start = -1;
  }
  return found;
}
