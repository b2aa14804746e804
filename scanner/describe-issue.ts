import type { z } from 'zod';
import type { Problem } from './errors.ts';

/** Values longer than this are cut in messages; the file itself has the rest. */
const LONGEST_SHOWN = 60;

/** The names of zod's types as a person would say them. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
};

/** Turns what zod says of a parsed file into problems that a person can act on. */
export function problemsOf(file: string, root: unknown, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({
    file,
    field: [
      ...issue.path,
      ...(issue.code === 'unrecognized_keys' ? [issue.keys.join(', ')] : []),
    ].join('.'),
    found: describeFound(root, issue),
    expected: describeExpected(issue),
  }));
}

function describeFound(root: unknown, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'a field that does not exist';
  const value = issue.path.reduce<unknown>(memberOf, root);
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (value === '') return 'empty text';
  if (typeof value === 'string') return `the text ${JSON.stringify(cut(value))}`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value instanceof Date) return 'a date (put it in quotes to keep it as text)';
  if (typeof value === 'object') return 'an object';
  return `the ${typeof value} ${String(value)}`;
}

/**
 * What a value should have been, in words. Our own schemas bring theirs in messages that begin with
 * "expected".
 */
export function describeExpected(issue: z.core.$ZodIssue): string {
  const own = /^expected (.*)$/s.exec(issue.message);
  if (own?.[1] !== undefined) return own[1];
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return issue.message.replace(/^.*Expected /, 'one of ');
    case 'too_small':
      return issue.origin === 'string'
        ? `at least ${issue.minimum} character(s)`
        : `at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `at most ${issue.maximum} characters`
        : `at most ${issue.maximum}`;
    case 'unrecognized_keys':
      return 'its removal or the right spelling';
    default:
      return issue.message;
  }
}

function memberOf(parent: unknown, key: PropertyKey): unknown {
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key))
    return undefined;
  return Reflect.get(parent, key);
}

function cut(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}
