import type { Act, PhraseWord } from './act.ts';
import { ENGLISH } from './lexicon/index.ts';
import { NOMINALS } from './lexicon/nominals.ts';
import { readObject } from './object-phrase.ts';
import type { Token } from './token.ts';

/** How many tokens of a noun phrase are looked through. */
const REACH = 14;

/** The act that a noun phrase stands for: "Bulk deletion of records", "Email sender". Always doubtful. */
export function nominalAct(tokens: readonly Token[]): Act | undefined {
  const phrase = tokens.slice(0, REACH);
  for (const [at, token] of phrase.entries()) {
    if (token.lower === '.') return undefined;
    const word = ENGLISH.get(NOMINALS.get(token.lower) ?? '');
    if (word?.verb === undefined || token.quoted) continue;
    const before = nounsOf(phrase.slice(0, at));
    const after = nounsOf(phrase.slice(at + 1));
    const object = before.length > 0 ? readObject(before, after) : readObject(after, []);
    return {
      lemma: word.lemma,
      verbClass: word.verb,
      start: token.start,
      end: token.end,
      verbEnd: token.end,
      clauseEnd: token.end,
      object,
      doubtful: true,
    };
  }
  return undefined;
}

function nounsOf(tokens: readonly Token[]): PhraseWord[] {
  return tokens.filter(({ kind, word }) => kind === 'word' && word?.part === undefined);
}
