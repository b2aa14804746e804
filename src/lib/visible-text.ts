import { INVISIBLE, SEEN } from '../../scanner/policy/visible-json.ts';

/** A piece of a server's text: what can be seen, or the code of a character that cannot. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'escape'; readonly code: string; readonly name: string };

/** What a reader most often meets; the others are named by their code alone. */
const NAMES: Readonly<Record<string, string>> = {
  'U+00AD': 'soft hyphen',
  'U+200B': 'zero width space',
  'U+200C': 'zero width non-joiner',
  'U+200D': 'zero width joiner',
  'U+200E': 'left-to-right mark',
  'U+200F': 'right-to-left mark',
  'U+202A': 'left-to-right embedding',
  'U+202B': 'right-to-left embedding',
  'U+202C': 'pop directional formatting',
  'U+202D': 'left-to-right override',
  'U+202E': 'right-to-left override',
  'U+2028': 'line separator',
  'U+2060': 'word joiner',
  'U+2066': 'left-to-right isolate',
  'U+2067': 'right-to-left isolate',
  'U+2068': 'first strong isolate',
  'U+2069': 'pop directional isolate',
  'U+FEFF': 'byte order mark',
};

const TAGS = { first: 0xe0000, last: 0xe007f };

/** Joiner and variation selectors inside an emoji are part of a picture that everybody sees. */
const INSIDE_EMOJI =
  /(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?)\ufe0f|(?<=[0-9#*])\ufe0f(?=\u20e3)|(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d(?=\p{Extended_Pictographic})/gu;

const LAYOUT = new Set(['\n', '\t']);

/**
 * Splits a server's text so that a page can show what would otherwise not be seen. Line feeds, tabs
 * and what emoji are made of stay text; a carriage return before a line feed is dropped.
 *
 * @example visibleParts('a\u200bb')
 * // => [{ kind: 'text', text: 'a' }, { kind: 'escape', code: 'U+200B', name: 'zero width space' }, …]
 */
export function visibleParts(text: string): TextPart[] {
  if (SEEN.test(text)) return text === '' ? [] : [{ kind: 'text', text }];
  const plain = text.replaceAll('\r\n', '\n');
  const spared = new Set(Array.from(plain.matchAll(INSIDE_EMOJI), ({ index }) => index));
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of plain.matchAll(INVISIBLE)) {
    const [found] = match;
    if (LAYOUT.has(found) || spared.has(match.index)) continue;
    if (match.index > from) parts.push({ kind: 'text', text: plain.slice(from, match.index) });
    parts.push(escapeOf(found));
    from = match.index + found.length;
  }
  if (from < plain.length) parts.push({ kind: 'text', text: plain.slice(from) });
  return parts;
}

/**
 * The same for places that hold nothing but a string, such as titles and search records.
 *
 * @example visibleText('a\u200bb') // => 'a[U+200B]b'
 */
export function visibleText(text: string): string {
  if (SEEN.test(text)) return text;
  return visibleParts(text)
    .map((part) => (part.kind === 'text' ? part.text : `[${part.code}]`))
    .join('');
}

/** White space that is not one space already. */
const SPACES = /\s{2,}|[^\S ]/g;

/** Visible text as one line, with single spaces between words and none at its ends. */
export function oneLine(text: string): string {
  return visibleText(text).replace(SPACES, ' ').trim();
}

/**
 * One line of at most `most` characters of visible text, for headings and lists.
 *
 * @example clip('one two three', 8) // => 'one two…'
 */
export function clip(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const characters = [...line];
  if (characters.length <= most) return line;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}

/**
 * The pieces of a name between which a line may break.
 *
 * @example breakable('read_file') // => ['read_', 'file']
 */
export function breakable(name: string): string[] {
  return name.split(/(?<=[_./-])(?=[^_./-])/);
}

function escapeOf(found: string): TextPart {
  const point = found.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return { kind: 'escape', code, name: NAMES[code] ?? nameOfRange(point) };
}

function nameOfRange(point: number): string {
  if (point > TAGS.first && point <= TAGS.last) {
    const hidden = point - TAGS.first;
    return hidden > 0x20 && hidden < 0x7f
      ? `tag character, hides “${String.fromCodePoint(hidden)}”`
      : 'tag character';
  }
  return 'invisible character';
}
