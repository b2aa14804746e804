import type { SteeringKind } from '../../steering-patterns.ts';

/** How orders to a model are given in one language. */
export interface OrdersAbroad {
  /** A regular expression for letters or words without which a text has no order of this language. */
  readonly letters: string;
  /**
   * Words one after the other. `a|b` stands for either, a low line for a blank, the first step has no gap.
   *
   * Where words have blanks between them, they are in small letters, accents do not matter, a star stands for any
   * ending, and `~3` for up to three words of any kind. In Chinese, Japanese and Korean `~6` stands for up to six
   * characters, and a word is a regular expression without brackets (`\\.env`, `こと$`). No gap goes beyond a sentence.
   */
  readonly patterns: Readonly<Record<SteeringKind, readonly string[]>>;
}
