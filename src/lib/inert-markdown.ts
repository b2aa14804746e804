import { clip, oneLine, visibleText } from './visible-text.ts';

/** What Markdown or HTML inside of it could take for more than text, wherever it stands. */
const SPECIAL = /[\\`*_{}[\]<>|~&$]/g;

/** What is markup only at the beginning: headings, lists, rules and underlines. */
const BEGINNING = /^(?:[#+\-=]|\d+(?=[.)]))/;

/** What many renderers make a link of wherever they find it, however it is escaped. */
const ADDRESS = /:\/\/|www\.|@/i;

/** Most sentences are nothing but this, in which Markdown finds nothing. */
const PLAIN = /^[a-zA-Z][a-zA-Z0-9 .,:;()"'“”‘’–—-]*$/;

/** What would still have to be changed there: the beginning of an address, and needless spaces. */
const NOT_PLAIN = /www| {2}| $/i;

/**
 * Text as text in Markdown: one paragraph in which nothing is markup, and no character is invisible.
 * Words that could be taken for addresses become code.
 *
 * @example inertText('# <b> of www.example.org') // => '\\# \\<b\\> of `www.example.org`'
 */
export function inertText(text: string): string {
  if (PLAIN.test(text) && !NOT_PLAIN.test(text)) return text;
  const line = oneLine(text);
  const escaped = ADDRESS.test(line)
    ? line.split(' ').map(escapeWord).join(' ')
    : line.replace(SPECIAL, '\\$&');
  return escaped.replace(BEGINNING, escapeBeginning);
}

function escapeWord(word: string): string {
  return ADDRESS.test(word) ? code(word) : word.replace(SPECIAL, '\\$&');
}

/** A digit cannot be escaped, so what follows the number is. */
function escapeBeginning(found: string): string {
  return /\d/.test(found) ? `${found}\\` : `\\${found}`;
}

/**
 * Text of one line as code, whatever stands in it.
 *
 * @param most characters, after which it is cut
 * @example codeSpan('a`b') // => '``a`b``'
 */
export function codeSpan(text: string, most = 200): string {
  const line = clip(text, most);
  return line === '' ? '*(empty)*' : code(line);
}

/**
 * Text of several lines as a block of code that it cannot end.
 *
 * @param language what renderers colour it as
 */
export function codeBlock(text: string, language = 'text'): string {
  return visibleBlock(visibleText(text), language);
}

/** The same for a text in which every character is visible. */
export function visibleBlock(shown: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}${language}\n${shown}\n${fence}`;
}

/** A link whose words are text, to an address of ours or of a listing: those lead to the web only. */
export function link(words: string, address: string): string {
  return `[${inertText(words)}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

function code(line: string): string {
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

function longestRun(text: string): number {
  if (!text.includes('`')) return 0;
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
