import type { z } from 'zod';
import { problemsOf } from '../../describe-issue.ts';
import { InputError } from '../../errors.ts';
import type { PolicyText } from './reading.ts';

/** Members and places in lists, from the root. */
export type Path = readonly (string | number)[];

/** A file of settings: its value, and where members of it stand. */
export interface PolicyDocument {
  readonly value: unknown;
  /** The line of a member, from 1; that of the nearest thing around it where it is not there. */
  readonly lineOf: (path: Path) => number;
}

/** What Windows editors put before UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** @throws InputError that names every field which is not as the schema says */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  { file }: PolicyText,
  value: unknown,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InputError(problemsOf(file, value, result.error));
}

/** A file that is not even of its syntax. */
export function syntaxError(
  { file, text }: PolicyText,
  offset: number,
  found: string,
  syntax: string,
): InputError {
  const field = `line ${lineAt(text, offset)}`;
  return new InputError([{ file, field, found, expected: `${syntax} without a mistake` }]);
}

/** The line of a character, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
