import { LATIN_LANGUAGES, RUSSIAN, UNSPACED_LANGUAGES } from '../languages/index.ts';
import { DRILL_ABROAD, SPACED_ORDERS, UNSPACED_ORDERS } from '../languages/orders/index.ts';
import { SHIFTS } from '../senses.ts';
import { STEERING_PATTERNS } from '../steering-patterns.ts';
import { ENGLISH_NOUNS } from './english-nouns.ts';
import { ENGLISH_VERBS, NOUNISH, SELDOM_VERBS } from './english-verbs.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import LEANINGS from './leanings.json' with { type: 'json' };
import { NOMINALS } from './nominals.ts';
import { PHRASAL_VERBS } from './phrasal-verbs.ts';

/** Every list of words that the rules share: a change of one can change a verdict. */
export const VOCABULARY = {
  verbs: ENGLISH_VERBS,
  nounish: NOUNISH,
  seldom: SELDOM_VERBS,
  nouns: ENGLISH_NOUNS,
  functionWords: FUNCTION_WORDS,
  phrasalVerbs: PHRASAL_VERBS,
  nominals: [...NOMINALS],
  leanings: LEANINGS,
  senses: SHIFTS,
  steering: [STEERING_PATTERNS, SPACED_ORDERS, UNSPACED_ORDERS, DRILL_ABROAD],
  languages: [...LATIN_LANGUAGES, RUSSIAN, ...Object.values(UNSPACED_LANGUAGES)],
};
