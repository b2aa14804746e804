import type { Act, PhraseWord } from './act.ts';
import { ENGLISH } from './lexicon/index.ts';
import { NOMINALS } from './lexicon/nominals.ts';
import { readObject } from './object-phrase.ts';
import type { Token } from './token.ts';
import { TOPIC } from './word.ts';

/** How many tokens of a noun phrase are looked through. */
const REACH = 14;
/** What does something by itself: a shell or a payment that is merely named is not read off. */
const ACTIVE =
  TOPIC.shell | TOPIC.code | TOPIC.money | TOPIC.message | TOPIC.run | TOPIC.device | TOPIC.screen;

/**
 * The act that a text without a verb stands for: that of a noun made of a verb ("Bulk deletion of
 * records", "Email sender"), else the showing of what is named ("Weather of a city").
 */
export function nominalAct(tokens: readonly Token[]): Act | undefined {
  const stop = tokens.findIndex(({ lower }) => lower === '.');
  const phrase = tokens.slice(0, Math.min(REACH, stop < 0 ? REACH : stop));
  return actOfNominal(phrase) ?? shownThing(phrase);
}

function actOfNominal(phrase: readonly Token[]): Act | undefined {
  for (const [at, token] of phrase.entries()) {
    const word = ENGLISH.get(NOMINALS.get(token.lower) ?? '');
    if (word?.verb === undefined || token.quoted) continue;
    const before = nounsOf(phrase.slice(0, at));
    const after = nounsOf(phrase.slice(at + 1));
    const object = before.length > 0 ? readObject(before, after) : readObject(after, []);
    return { ...actOn(token, token, object), lemma: word.lemma, verbClass: word.verb };
  }
  return undefined;
}

/** "Defenestrates the parcel": a word that nobody knows before "the" is a verb, and not what is shown. */
function beginsWithUnknownVerb(phrase: readonly Token[]): boolean {
  const words = phrase.filter(({ kind }) => kind === 'word' || kind === 'identifier');
  return words[0]?.word === undefined && words[1]?.word?.part === 'determiner';
}

function shownThing(phrase: readonly Token[]): Act | undefined {
  if (beginsWithUnknownVerb(phrase)) return undefined;
  const preposition = phrase.findIndex(({ word }) => word?.part === 'preposition');
  const split = preposition < 0 ? phrase.length : preposition;
  const nouns = nounsOf(phrase.slice(0, split));
  const object = readObject(nouns, nounsOf(phrase.slice(split)));
  const [first, last] = [nouns[0], nouns.at(-1)];
  if (first === undefined || last === undefined || (object.topics & ACTIVE) !== 0) return undefined;
  return { ...actOn(first, last, object), implied: true };
}

function actOn(first: Token, last: Token, object: Act['object']): Act {
  return {
    lemma: 'show',
    verbClass: 'retrieve',
    start: first.start,
    end: last.end,
    verbEnd: first.start,
    clauseEnd: last.end,
    object,
    doubtful: true,
    implied: false,
  };
}

function nounsOf(tokens: readonly Token[]): Array<Token & PhraseWord> {
  return tokens.filter(({ kind, word }) => kind === 'word' && word?.part === undefined);
}
