import { expect, test } from 'vitest';
import { stem } from './english-stem.ts';

test.each([
  ['forms of a verb', 'delete deletes deleted deleting', 'delet'],
  ['a plural', 'invoice invoices', 'invoic'],
  ['y that becomes i', 'query queries querying', 'queri'],
  ['a doubled consonant', 'stop stopped stopping', 'stop'],
  ['an e that has gone', 'hope hoping hoped', 'hope'],
  ['several endings', 'organize organization organizing organizations', 'organiz'],
  ['an ending that is not taken off a short beginning', 'ration', 'ration'],
  ['nouns and adverbs', 'hopeful hopefulness hopefully', 'hope'],
  ['words that begin alike and mean another thing', 'universal', 'universal'],
  ['words of no rule', 'sky skies', 'sky'],
  ['words of two letters', 'is', 'is'],
  ['a word that is its own stem', 'proceed proceeds', 'proceed'],
])('%s', (_, words, wanted) => {
  expect(words.split(' ').map(stem)).toEqual(words.split(' ').map(() => wanted));
});

test('what is no English word has a stem, too', () => {
  expect(['查询数据库', '123', 'zzz', 'ies'].map(stem)).toEqual(['查询数据库', '123', 'zzz', 'ie']);
});
