import { expect, test } from 'vitest';
import { expressible } from './format.ts';

const everything = { deny: true, ask: true, limit: true, hide: true, argumentConditions: true };

test('a decision that the format knows stays as it is', () => {
  expect(expressible('ask', everything)).toBe('ask');
  expect(expressible('allow', { ...everything, deny: false, ask: false })).toBe('allow');
});

test('where asking is unknown, the call is denied rather than allowed', () => {
  expect(expressible('ask', { ...everything, ask: false })).toBe('deny');
});

test('where counting is unknown, a person is asked', () => {
  expect(expressible('limit', { ...everything, limit: false })).toBe('ask');
});

test('a format that can refuse nothing is an error, not a permission', () => {
  const nothing = { deny: false, ask: false, limit: false, hide: false, argumentConditions: false };
  expect(() => expressible('deny', nothing)).toThrow('stands in for deny');
});
