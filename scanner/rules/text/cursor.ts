import type { Token } from './token.ts';
import { type Part, TOPIC, type VerbForm, type Word } from './word.ts';

/** Words of query languages and of HTTP: in capitals they name a statement or a request. */
const KEYWORDS = new Set(
  'select insert update delete drop create alter truncate merge get post put patch head options replace'.split(
    ' ',
  ),
);

const TYPED = new Set(['text', 'value', 'values', 'characters']);
const INTO = new Set(['into', 'in']);
/** How many words may stand between a verb and what is said of the means. */
const MEANS_REACH = 4;

/** A bracket, a word and a bracket. */
export const GLOSS = 3;

/** Questions about the token at a place; all of them may be asked beyond the ends. */
export class Cursor {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;

  /** Looks at the tokens from `from` to before `to` alone. */
  constructor(tokens: readonly Token[], from: number, to: number) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  at(place: number): Token | undefined {
    return place < this.to && place >= this.from ? this.tokens[place] : undefined;
  }

  /** The place of the first token that begins at or behind an offset of the text. */
  placeBehind(offset: number): number {
    let [low, high] = [this.from, this.to];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  word(place: number): Word | undefined {
    return this.at(place)?.word;
  }

  lower(place: number): string {
    return this.at(place)?.lower ?? '';
  }

  part(place: number): Part | undefined {
    return this.at(place)?.word?.part;
  }

  /** Whether the word at a place has one of these bits of `MARK`. */
  isMarked(place: number, marks: number): boolean {
    return ((this.at(place)?.marks ?? 0) & marks) !== 0;
  }

  /** Whether something stands at a place that is neither a mark nor a small word: a noun, a verb, a number, a line end. */
  isPlainWord(place: number): boolean {
    const token = this.at(place);
    return token !== undefined && token.word?.part === undefined && token.kind !== 'mark';
  }

  /** Whether a word in brackets stands here, in `GLOSS` tokens: "the active (focused) window". */
  opensGloss(place: number): boolean {
    return this.lower(place) === '(' && this.lower(place + 2) === ')';
  }

  isMark(place: number): boolean {
    return this.at(place)?.kind === 'mark';
  }

  /** The shape of the verb at a place; quoted words and identifiers are mentions, not verbs. */
  verbForm(place: number): VerbForm | undefined {
    const token = this.at(place);
    if (token === undefined || token.quoted || token.kind !== 'word') return undefined;
    if (token.shouted && KEYWORDS.has(token.lower) && (place > this.from || this.isPosted(place)))
      return undefined;
    if (token.word?.seldom === true && !this.isFollowed(place, token.word)) return undefined;
    return token.word?.form;
  }

  /** Whether what follows a word that is seldom a verb makes it one: an article, text to be typed, or a person who is called. */
  private isFollowed(place: number, { verb, form }: Word): boolean {
    if (this.beginsObject(place + 1) || this.isTyped(place + 1)) return true;
    if (form === 'base' && place === this.from && this.saysHow(place + 1)) return true;
    if (form !== 'third' || verb !== 'send' || place !== this.from) return false;
    return ((this.word(place + 1)?.topics ?? 0) & TOPIC.person) !== 0;
  }

  /** "Free shelf space by folding boxes": what is said of the means is said of something that is done. */
  private saysHow(place: number): boolean {
    for (let at = place + 1; at <= place + MEANS_REACH && !this.isMark(at); at++) {
      if (this.lower(at) === 'by') return this.word(at + 1)?.form === 'ing';
    }
    return false;
  }

  /** "POST /parcels": a method of HTTP, and nothing is published. */
  private isPosted(place: number): boolean {
    return this.lower(place) === 'post' && this.lower(place + 1) === '/';
  }

  /** "Enter text into a field": what is typed has no article. */
  private isTyped(place: number): boolean {
    return TYPED.has(this.lower(place)) && INTO.has(this.lower(place + 1));
  }

  /** Whether an article or a pronoun stands at a place: what is before it is a verb. */
  beginsObject(place: number): boolean {
    const part = this.part(place);
    return part === 'determiner' || part === 'pronoun';
  }

  /** The first place from `place` on that holds no adverb and no mark of emphasis. */
  skipAdverbs(place: number): number {
    let at = place;
    while (this.isAdverb(at) || this.isEmphasis(at)) at++;
    return at;
  }

  isAdverb(place: number): boolean {
    const token = this.at(place);
    if (token?.kind !== 'word') return false;
    if (token.word === undefined) return token.lower.length > 4 && token.lower.endsWith('ly');
    return token.word.part === 'adverb' && token.word.verb === undefined;
  }

  isEmphasis(place: number): boolean {
    const lower = this.lower(place);
    return lower === '*' || lower === '_' || this.at(place)?.kind === 'break';
  }
}
