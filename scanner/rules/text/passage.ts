import { languageByScript, latinLanguageOf, looksEnglish } from './languages/detect.ts';
import { ENGLISH_VOCABULARY, type Language, vocabularyOf } from './languages/index.ts';
import { type Token, tokenise } from './token.ts';

/** A text of a definition, split and looked up. */
export interface Passage {
  /** The path of the member, as in a finding. */
  readonly field: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The language it was read in; `unreadable` where the rules know none of its words. */
  readonly language: Language | 'english' | 'unreadable';
}

/** Reads a text in the language that its script and small words speak for. */
export function readPassage(field: string, text: string): Passage {
  const byScript = languageByScript(text);
  if (byScript !== 'latin') return passageIn(byScript, field, text);
  const tokens = tokenise(text, ENGLISH_VOCABULARY);
  if (looksEnglish(tokens)) return { field, text, tokens, language: 'english' };
  const language = latinLanguageOf(tokens);
  if (language === 'english') return { field, text, tokens, language };
  return passageIn(language, field, text);
}

function passageIn(language: Language | 'unreadable', field: string, text: string): Passage {
  const vocabulary = language === 'unreadable' ? ENGLISH_VOCABULARY : vocabularyOf(language);
  return { field, text, tokens: tokenise(text, vocabulary), language };
}
