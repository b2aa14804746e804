import type { Cursor } from './cursor.ts';
import { DEALS } from './shift.ts';

/** Words in front of a colon that name the tool rather than say something: `create_x: Creates …`. */
const LONGEST_LABEL = 4;
/** … and where an inflected verb follows the colon: `Jar-aware setter: sets …`. */
const LONGEST_TITLE = 7;
const LONGEST_BRACKET = 8;

/** Emoji, bullets, numbering, bold marks and remarks in brackets in front of a sentence. */
export function skipOrnament(cursor: Cursor, start: number): number {
  let at = start;
  for (; at < cursor.to; at++) {
    const token = cursor.at(at);
    if (token?.kind === 'word' || token?.kind === 'identifier') return at;
    if (token?.lower === '[' && cursor.lower(at + 1) === ']') return start;
    if (token?.lower === '(' || token?.lower === '[' || token?.lower === '【') {
      at = closingBracket(cursor, at);
    }
  }
  return start;
}

function closingBracket(cursor: Cursor, start: number): number {
  for (let at = start + 1; at < start + LONGEST_BRACKET; at++) {
    const lower = cursor.lower(at);
    if (lower === ')' || lower === ']' || lower === '】') return at;
  }
  return start;
}

/** Steps over words in front of a colon or dash that name the tool. */
export function skipLabel(cursor: Cursor, start: number): number {
  const opener = cursor.word(start);
  if (opener?.form === 'third' && ((cursor.word(start + 1)?.topics ?? 0) & DEALS) !== 0)
    return start;
  if (opener?.form === 'third' && !opener.nounish) return start;
  for (let at = start; at < start + LONGEST_LABEL; at++) {
    if (cursor.isPlainWord(at)) continue;
    const lower = cursor.lower(at);
    if ((lower === ':' || lower === '|') && cursor.at(at + 1) !== undefined)
      return skipOrnament(cursor, at + 1);
    if (lower === '-' && cursor.at(start)?.kind === 'identifier') return at + 1;
  }
  if (opener?.verb !== undefined && (!opener.nounish || cursor.beginsObject(start + 1)))
    return start;
  for (let at = start + LONGEST_LABEL; at < start + LONGEST_TITLE; at++) {
    if (cursor.lower(at) !== ':') continue;
    const isVerb = cursor.verbForm(at + 1) === 'third' && !cursor.word(at + 1)?.nounish;
    if (isVerb) return at + 1;
  }
  return start;
}
