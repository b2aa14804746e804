import { expect, test } from 'vitest';
import type { Grade } from '../../scanner/contract/grade.ts';
import { DEDUCTIONS, LETTER_POINTS } from '../../scanner/grade-server.ts';
import { nameOfGrade } from './grade-names.ts';
import {
  explainDeductions,
  explainGrade,
  groupEvidence,
  lettersInWords,
  tariffOf,
} from './grade-words.ts';

const evidence = [{ tool: null, says: 'It was found.' }];
const graded: Grade = {
  outcome: 'graded',
  letter: 'B',
  points: 95,
  deductions: [
    { id: 'is-not-identified', area: 'identity', points: 0, ceiling: 'B', evidence },
    { id: 'runs-code', area: 'power', points: 5, ceiling: null, evidence },
  ],
};

test('a grade says what is left, and what holds the letter down', () => {
  expect(explainGrade(graded)).toBe(
    '95 points of 100 are left after 1 deduction. One finding holds it at B at best.',
  );
});

test('what was not scanned has a grade of its own and never looks clean', () => {
  const unseen: Grade = { outcome: 'not-graded', because: 'not-scanned' };
  expect(nameOfGrade(unseen)).toBe('Not scanned');
  expect(explainGrade(unseen)).toContain('no sign of safety');
  expect(explainDeductions(unseen)).toEqual([]);
});

test('deductions come dearest first, each with what it cost', () => {
  expect(explainDeductions(graded).map(({ id, cost }) => [id, cost])).toEqual([
    ['runs-code', '−5 points'],
    ['is-not-identified', 'B at best'],
  ]);
});

test('the method says of every deduction what it can cost', () => {
  for (const deduction of DEDUCTIONS) expect(tariffOf(deduction), deduction.id).not.toBe('');
  expect(lettersInWords(LETTER_POINTS)).toBe(
    'A from 90, B from 80, C from 60, D from 40 and F below that',
  );
});

test('what is said of several tools is said once', () => {
  const says = 'It runs what it is given.';
  expect(
    groupEvidence([
      { tool: 'a', says },
      { tool: 'b', says },
    ]),
  ).toEqual([{ says, tools: ['a', 'b'] }]);
});
