import { languageByScript, latinLanguageOf, looksEnglish } from './languages/detect.ts';
import { ENGLISH_VOCABULARY, type Language, vocabularyOf } from './languages/index.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';
import { MARK } from './word.ts';

/** A text of a definition, split and looked up. */
export interface Passage {
  /** The path of the member, as in a finding. */
  readonly field: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The language it was read in; `unreadable` where the rules know none of its words. */
  readonly language: Language | 'english' | 'unreadable';
  /** Bits of `MARK` that any of its words has. */
  readonly marks: number;
}

/** Whether any of its words may have one of these bits of `MARK`: those of other languages have no marks of these kinds. */
export function mayHave(passage: Passage, wanted: number): boolean {
  return (passage.marks & wanted) !== 0 || isAbroad(passage);
}

/** Whether it was read in one of the languages beside English. */
export function isAbroad(passage: Passage | undefined): boolean {
  return typeof passage?.language === 'object';
}

/** Whether a sentence of it may be of another language than English. */
export function isPartlyAbroad({ language, marks }: Passage): boolean {
  return language !== 'english' || (marks & MARK.abroad) !== 0;
}

/** Reads a text in the language that its script and small words speak for. */
export function readPassage(field: string, text: string): Passage {
  const byScript = languageByScript(text);
  if (byScript !== 'latin') return passageOf(byScript, field, text);
  const split = tokenise(text, ENGLISH_VOCABULARY);
  const language = looksEnglish(split) ? 'english' : latinLanguageOf(split.tokens);
  if (language !== 'english') return passageOf(language, field, text);
  return { field, text, tokens: split.tokens, language, marks: split.marks };
}

function passageOf(language: Language | 'unreadable', field: string, text: string): Passage {
  const vocabulary = language === 'unreadable' ? ENGLISH_VOCABULARY : vocabularyOf(language);
  const { tokens, marks } = tokenise(text, vocabulary);
  return { field, text, tokens, language, marks };
}

// One character class: linear in the length of the text.
const ASCII_ONLY = /^[\0-\x7f]*$/;

/** A short text beside the description, which most rules never look into: it is split when one does. */
export class Aside {
  readonly field: string;
  readonly text: string;
  /** Where the text begins in the field. */
  readonly start: number;
  private split: readonly Token[] | undefined;

  constructor(field: string, text: string, start = 0) {
    this.field = field;
    this.text = text;
    this.start = start;
  }

  get tokens(): readonly Token[] {
    this.split ??= ASCII_ONLY.test(this.text)
      ? tokenise(this.text, ENGLISH_VOCABULARY).tokens
      : readPassage(this.field, this.text).tokens;
    return this.split;
  }
}
