import type { VerbClass, Word } from './word.ts';

/** What the words say that is done, and to what. */
export interface Act {
  /** The verb as the vocabulary knows it. */
  readonly lemma: string;
  readonly verbClass: VerbClass;
  /** Where the verb and its object stand in the text: code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where the verb itself ends, and where the clause that it leads ends. */
  readonly verbEnd: number;
  readonly clauseEnd: number;
  readonly object: ObjectPhrase;
  /** The verb is as often a noun, and nothing around it settles that it is a verb here. */
  readonly doubtful: boolean;
  /** No verb is written: a thing is named, and to name it is to show it. */
  readonly implied: boolean;
}

/** The words that a verb acts on. */
export interface ObjectPhrase {
  /** The last noun, which says what kind of thing it is; empty where the verb has no object. */
  readonly head: string;
  /** Topics of the head, or of the words before it where the head is a light one. */
  readonly topics: number;
  /** Topics of what it is in the end about: of the head and of the phrase after its preposition. */
  readonly reach: number;
  /** Topics of every word of the phrase and of the phrase after its preposition. */
  readonly around: number;
  /** The lemmas of its words, in order. */
  readonly words: readonly string[];
  /** Lemmas after the preposition: what something is removed from, added to, sent to. */
  readonly complement: readonly string[];
  /** It comes from there: "from" leads to the complement. */
  readonly isFrom: boolean;
  /** It goes there: "to", "into" or "onto" leads to the complement. */
  readonly isTo: boolean;
  readonly end: number;
}

/** A word as object phrases see it: from a name or from running text. */
export interface PhraseWord {
  readonly lower: string;
  readonly word: Word | undefined;
  readonly end: number;
}
