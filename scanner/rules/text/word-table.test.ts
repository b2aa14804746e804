import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ENGLISH_VOCABULARY,
  LATIN_LANGUAGES,
  RUSSIAN,
  UNSPACED_LANGUAGES,
  vocabularyOf,
} from './languages/index.ts';
import { ENGLISH } from './lexicon/index.ts';
import { tokenise } from './tokenise.ts';
import { UNKNOWN_WORD } from './word.ts';
import { addLetter, WordTable } from './word-table.ts';

const numberOf = (letters: string) =>
  [...letters].reduce((number, each) => addLetter(number, each.charCodeAt(0)), 0);

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const known = fc.constantFrom(...[...ENGLISH.keys()].filter((word) => /^[a-z]+$/.test(word)));

describe('the table of short words', () => {
  it('tells words apart that begin with the same six letters and share a slot', () => {
    const table = new WordTable(new Map([['archive', UNKNOWN_WORD]]));
    const found = [...'abcdefghijklmnopqrstuvwxyz'].filter(
      (end) => table.wordAt(table.slotOf(numberOf('archiv'), numberOf(end))) !== undefined,
    );
    expect(found).toEqual(['e']);
  });

  it('finds every word that the vocabulary has, and no other', () => {
    const written = fc.oneof(
      known,
      fc.string({ unit: letter, minLength: 1, maxLength: 20 }),
      fc.tuple(known, letter).map(([word, end]) => `${word}${end}`),
      fc.tuple(known, known).map(([one, other]) => `${one}${other}`),
    );
    fc.assert(
      fc.property(written, fc.boolean(), (lower, isCapital) => {
        const text = isCapital ? `${lower.charAt(0).toUpperCase()}${lower.slice(1)}` : lower;
        const [token] = tokenise(`${text}.`, ENGLISH_VOCABULARY).tokens;
        expect(token).toMatchObject({ lower, end: text.length, capital: isCapital });
        expect(token?.word).toBe(ENGLISH.get(lower));
      }),
    );
  });

  it('reads a word in any case as its letters tell', () => {
    const written = fc.oneof(known, fc.string({ unit: letter, minLength: 1, maxLength: 20 }));
    fc.assert(
      fc.property(written, fc.infiniteStream(fc.boolean()), (lower, capitals) => {
        const text = [...lower]
          .map((character) => (capitals.next().value ? character.toUpperCase() : character))
          .join('');
        const [token] = tokenise(text, ENGLISH_VOCABULARY).tokens;
        expect(token).toMatchObject({
          lower,
          kind: /[a-z][A-Z]/.test(text) ? 'identifier' : 'word',
          shouted: text.length > 1 && text === text.toUpperCase(),
          capital: /^[A-Z]/.test(text),
        });
        expect(token?.word).toBe(ENGLISH.get(lower));
        const { short } = ENGLISH_VOCABULARY;
        const slot = short.slotIn(`_${text}`, 1, text.length + 1);
        expect(slot < 0).toBe(text.length > 12);
        expect(slot < 0 ? undefined : short.wordAt(slot)).toBe(
          text.length > 12 ? undefined : ENGLISH.get(lower),
        );
      }),
    );
  });

  it('is asked only for what a vocabulary may have', () => {
    const languages = [...LATIN_LANGUAGES, RUSSIAN, ...Object.values(UNSPACED_LANGUAGES)];
    const written = [ENGLISH, ...languages.map((language) => vocabularyOf(language).words)];
    const odd = written
      .flatMap((words) => [...words.keys()])
      .filter((word) => /_|^\d*$/.test(word));
    expect(odd).toEqual([]);
  });

  it.each([...ENGLISH.keys()].filter((word) => /^[a-z]{12,13}$/.test(word)).slice(0, 8))(
    'finds words of the longest kind and of the next: %s',
    (word) => {
      expect(tokenise(word, ENGLISH_VOCABULARY).tokens[0]?.word).toBe(ENGLISH.get(word));
    },
  );
});
