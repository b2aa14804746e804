import { describe, expect, it } from 'vitest';
import { readAlone } from '../test-senses.ts';

function verbsOf(description: string): string[] {
  return (readAlone('x1', description).description?.main ?? []).map(({ act }) => act.lemma);
}

describe('joinedVerbs', () => {
  it.each([
    ['Fetch the jars, sort them by size, and import.', ['fetch', 'sort', 'import']],
    ['Fetch the jars, lids, and import.', ['fetch']],
    ['Add a chore (something to fix, book or buy).', ['add']],
    ['Add a chore (or delete it).', ['add', 'delete']],
    ['Check a chore (see the book of chores).', ['check']],
    ['Extract the lids, stamps, and store weight metrics.', ['extract']],
    ['Extract the lids, stamps, and store the weight metrics.', ['extract', 'store']],
    ['Extract the lids, delete stamps, and store metrics.', ['extract', 'delete', 'store']],
  ])('reads the verbs of “%s”', (description, expected) => {
    expect(verbsOf(description)).toEqual(expected);
  });
});

describe('readClause', () => {
  it.each([
    ['Checks a jar. Stores nothing.', ['check']],
    ['Sends no mail.', []],
    ['Stores a jar.', ['store']],
  ])('reads the acts of “%s”', (description, expected) => {
    expect(verbsOf(description)).toEqual(expected);
  });
});
