import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_VOCABULARY } from './languages/index.ts';
import { ENGLISH } from './lexicon/index.ts';
import { tokenise } from './token.ts';
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
      (end) => table.find(numberOf('archiv'), numberOf(end)) !== undefined,
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
        const [token] = tokenise(`${text}.`, ENGLISH_VOCABULARY);
        expect(token).toMatchObject({ lower, end: text.length, capital: isCapital });
        expect(token?.word).toBe(ENGLISH.get(lower));
      }),
    );
  });

  it.each([...ENGLISH.keys()].filter((word) => /^[a-z]{12,13}$/.test(word)).slice(0, 8))(
    'finds words of the longest kind and of the next: %s',
    (word) => {
      expect(tokenise(word, ENGLISH_VOCABULARY)[0]?.word).toBe(ENGLISH.get(word));
    },
  );
});
