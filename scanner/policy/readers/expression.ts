import { InputError } from '../../errors.ts';
import type { PolicyText } from './reading.ts';

/**
 * A regular expression of RE2, whose syntax is JavaScript’s as far as both go; unanchored, as in Go.
 *
 * @throws InputError for one that JavaScript does not read
 */
export function readExpression({ file }: PolicyText, field: string, pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    const found = `the text ${JSON.stringify(pattern)}`;
    throw new InputError([{ file, field, found, expected: 'a regular expression' }]);
  }
}
