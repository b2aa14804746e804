import { CHARACTER, CLASSES } from './characters.ts';
import { ENGLISH_VOCABULARY } from './languages/index.ts';
import { ENGLISH } from './lexicon/index.ts';
import type { Word } from './word.ts';

/** A word of a name, with where it stands in the name. */
export interface NameWord {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly word: Word | undefined;
}

/** The shortest part that a word without separators is cut into. */
const SHORTEST_PART = 3;
/** Longer words are left whole: no verb and noun together are longer. */
const LONGEST_GLUED = 30;

/**
 * Splits a name in any casing into its words.
 *
 * @example splitName('HTTPServer_restartAll').map((w) => w.lower) // => ['http', 'server', 'restart', 'all']
 */
export function splitName(name: string): NameWord[] {
  const words: NameWord[] = [];
  let start = -1;
  for (let at = 0; at <= name.length; at++) {
    const isInside = at < name.length && isWordCharacter(name, at);
    if (start >= 0 && (!isInside || beginsWord(name, at))) {
      pushWord(words, name, start, at);
      start = -1;
    }
    if (isInside && start < 0) start = at;
  }
  const [only] = words;
  return words.length === 1 && only !== undefined ? cutGlued(only) : words;
}

function isWordCharacter(name: string, at: number): boolean {
  const kind = CLASSES[name.charCodeAt(at)];
  return (
    kind === CHARACTER.lower ||
    kind === CHARACTER.upper ||
    kind === CHARACTER.digit ||
    kind === CHARACTER.unspaced
  );
}

/** `fooBar` and `HTTPBar` both begin a word at `B`. */
function beginsWord(name: string, at: number): boolean {
  if (CLASSES[name.charCodeAt(at)] !== CHARACTER.upper) return false;
  const before = CLASSES[name.charCodeAt(at - 1)];
  if (before === CHARACTER.lower || before === CHARACTER.digit) return true;
  const isPlural = name.charAt(at + 1) === 's' && !isWordCharacter(name, at + 2);
  return (
    before === CHARACTER.upper && CLASSES[name.charCodeAt(at + 1)] === CHARACTER.lower && !isPlural
  );
}

function pushWord(words: NameWord[], name: string, start: number, end: number): void {
  const { short } = ENGLISH_VOCABULARY;
  const slot = short.slotIn(name, start, end);
  if (slot >= 0) {
    const lower = short.writtenAt(slot) ?? name.slice(start, end).toLowerCase();
    words.push({ lower, start, end, word: short.wordAt(slot) });
    return;
  }
  const lower = name.slice(start, end).toLowerCase();
  words.push({ lower, start, end, word: ENGLISH.get(lower) });
}

/** A name of one piece that no vocabulary knows may be a verb and a noun in one: `listfiles`. */
function cutGlued(piece: NameWord): NameWord[] {
  const cut = piece.word === undefined ? gluedAt(piece.lower) : 0;
  if (cut === 0) return [piece];
  const part = (from: number, to: number): NameWord => {
    const lower = piece.lower.slice(from, to);
    return { lower, start: piece.start + from, end: piece.start + to, word: ENGLISH.get(lower) };
  };
  return [part(0, cut), part(cut, piece.lower.length)];
}

/** Where a word such as `listfiles` or `createissue` falls apart into a verb and a known word; else 0. */
function gluedAt(lower: string): number {
  if (lower.length > LONGEST_GLUED) return 0;
  for (let cut = lower.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const head = ENGLISH.get(lower.slice(0, cut));
    if (head?.verb === undefined || head.form !== 'base' || head.seldom) continue;
    const tail = ENGLISH.get(lower.slice(cut));
    if (tail !== undefined && (tail.topics !== 0 || tail.verb !== undefined)) return cut;
  }
  return 0;
}

/** `email_events`, `message_actions`: what goes by mail is told apart, and nothing is sent. */
export function isKindOfMail(own: readonly NameWord[]): boolean {
  const [first, second] = own;
  return own.length === 2 && MAILS.has(first?.lower ?? '') && OF_MAILS.has(second?.lower ?? '');
}

const MAILS = new Set(['email', 'mail', 'sms', 'message', 'chat', 'fax', 'contact']);
const OF_MAILS = new Set(
  'events accounts folders templates threads domains groups channels rooms settings stats rules filters labels action actions activity metrics campaigns models sessions'.split(
    ' ',
  ),
);
