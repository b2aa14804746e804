import { INVISIBLE } from './characters.ts';

/** Characters that nobody sees: code units, end exclusive. */
export interface Hidden {
  readonly start: number;
  readonly end: number;
  readonly what: 'zero-width' | 'bidirectional' | 'tag' | 'control' | 'blank';
  /** What they spell, where they spell something. */
  readonly decoded: string | undefined;
}

// One negated character class: linear in the length of the text.
const PRINTABLE_ASCII = /^[\t\n\v\f\r\x20-\x7e]*$/;
const HIGH_OF_TAGS = 0xdb40;

/** Finds stretches of invisible characters that writing does not need. */
export function findHidden(text: string): readonly Hidden[] {
  if (isPlain(text)) return NONE;
  const found: Hidden[] = [];
  for (let at = 0; at < text.length; at++) {
    if (INVISIBLE[text.charCodeAt(at)] === 0) continue;
    const end = endOfStretch(text, at);
    if (!isNeeded(text, at, end)) found.push(describe(text, at, end));
    at = end - 1;
  }
  return found;
}

const NONE: readonly Hidden[] = [];
/** Up to this length a loop is quicker than a regular expression. */
const SHORT = 48;

/** Whether a text has no characters but printable ones of ASCII and those that lay it out. */
export function isPlain(text: string): boolean {
  if (text.length > SHORT) return PRINTABLE_ASCII.test(text);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
}

function endOfStretch(text: string, start: number): number {
  let at = start;
  while (at < text.length && INVISIBLE[text.charCodeAt(at)] === 1) {
    at += text.charCodeAt(at) === HIGH_OF_TAGS ? 2 : 1;
  }
  return Math.min(at, text.length);
}

function describe(text: string, start: number, end: number): Hidden {
  const code = text.charCodeAt(start);
  const decoded = decodeTags(text.slice(start, end));
  return {
    start,
    end,
    what: decoded === '' ? kindOf(code) : 'tag',
    decoded: decoded === '' ? undefined : decoded,
  };
}

function kindOf(code: number): Hidden['what'] {
  if (code < 0xa0) return 'control';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
    return 'bidirectional';
  if (code === 0x200e || code === 0x200f || code === 0x61c) return 'bidirectional';
  return code === 0x2800 || code === 0x3164 || code === 0xffa0 || code === 0x115f || code === 0x1160
    ? 'blank'
    : 'zero-width';
}

/** Tag characters spell ASCII; variation selectors 1 to 256 can carry bytes, read here as Latin-1. */
function decodeTags(stretch: string): string {
  let decoded = '';
  for (const character of stretch) {
    const point = character.codePointAt(0) ?? 0;
    if (point >= 0xe0020 && point <= 0xe007e) decoded += String.fromCharCode(point - 0xe0000);
    else if (point >= 0xe0100 && point <= 0xe01ef)
      decoded += String.fromCharCode(point - 0xe0100 + 16);
  }
  return decoded;
}

/**
 * Joiners inside emoji and in scripts that need them, direction marks beside right-to-left letters, a
 * variation selector after its base, and the tags of a flag are ordinary writing.
 */
function isNeeded(text: string, start: number, end: number): boolean {
  const before = text.codePointAt(start - 2) ?? 0;
  const last = text.charCodeAt(start - 1);
  const next = text.charCodeAt(end);
  const code = text.charCodeAt(start);
  if (code === HIGH_OF_TAGS) return before === 0x1f3f4;
  if (end - start > 2) return false;
  if (code === 0xfe0f || code === 0xfe0e)
    return end - start === 1 ? isSymbol(last) || isKeycap(last) : isSymbol(next);
  if (code === 0x200d)
    return (isSymbol(last) && isSymbol(next)) || (isComplexScript(last) && isComplexScript(next));
  if (code === 0x200c) return isComplexScript(last) && isComplexScript(next);
  if (code === 0x200e || code === 0x200f || code === 0x61c)
    return isRightToLeft(last) || isRightToLeft(next);
  return code === 0xad && end - start === 1;
}

/** An emoji, a dingbat, or half of a character beyond the basic plane. */
function isSymbol(code: number): boolean {
  return (
    (code >= 0x2190 && code <= 0x2bff) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0x3030 ||
    code === 0xa9 ||
    code === 0xae ||
    code === 0x2122 ||
    code === 0x2139
  );
}

function isKeycap(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x23 || code === 0x2a;
}

function isComplexScript(code: number): boolean {
  return code >= 0x600 && code <= 0x109f;
}

function isRightToLeft(code: number): boolean {
  return (code >= 0x590 && code <= 0x8ff) || (code >= 0xfb1d && code <= 0xfefc);
}
