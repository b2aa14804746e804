import type { Grade } from '../../scanner/contract/grade.ts';

/**
 * A grade where a letter is due.
 *
 * @example nameOfGrade({ outcome: 'not-graded', because: 'not-scanned' }) // => 'Not scanned'
 */
export function nameOfGrade(grade: Grade): string {
  if (grade.outcome === 'graded') return grade.letter;
  return grade.because === 'not-scanned' ? 'Not scanned' : 'No tools';
}
