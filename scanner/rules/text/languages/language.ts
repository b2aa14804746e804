import type { TOPIC, VerbClass } from '../word.ts';

/** Languages whose descriptions the rules can read beside English. */
export const LANGUAGES = ['zh', 'ja', 'ko', 'ru', 'es', 'pt', 'fr', 'de'] as const;

export type LanguageId = (typeof LANGUAGES)[number];

/** What the rules know of a language: enough to find the verb of a description and what it acts on. */
export interface Language {
  readonly id: LanguageId;
  /** As in "a description in …". */
  readonly name: string;
  /** Where the main verb of a sentence stands. */
  readonly verbStands: 'first' | 'last';
  /** How verbs end that the rules may not know: a text that begins (or ends) with one names no thing. */
  readonly verbEndings: string;
  /** Every written form of a verb that a description begins or ends with. */
  readonly verbs: Readonly<Partial<Record<VerbClass, string>>>;
  /** Other forms of an infinitive, beside those that are listed. */
  readonly formsOf?: (infinitive: string) => readonly string[];
  /** Other forms of a noun, beside those that are listed. */
  readonly casesOf?: (noun: string) => readonly string[];
  /** Endings of verbs that are nouns by their form, and such verbs with other endings. */
  readonly nounEndings?: string;
  readonly verbalNouns?: string;
  readonly nouns: Readonly<Partial<Record<keyof typeof TOPIC, string>>>;
  /** Nouns by the English word that they stand for, whose topics they have too: what is known of it holds of them. */
  readonly glosses: Readonly<Record<string, string>>;
  /** Small words that tell the language from its neighbours; empty where the script does. */
  readonly markers: string;
  /** Words that lead from one verb to the next ("and", "then"). */
  readonly joiners: string;
  /** Words that deny the verb that follows. */
  readonly negations: string;
}
