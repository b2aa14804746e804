import { z } from 'zod';
import { isJsonObject, type JsonObject } from '../../contract/json.ts';
import { readExpression } from './expression.ts';
import type { PolicyText } from './reading.ts';

/** The operators of Intercept’s POLICY.md. */
const OPERATORS = [
  'eq',
  'neq',
  'in',
  'not_in',
  'lt',
  'lte',
  'gt',
  'gte',
  'regex',
  'contains',
  'exists',
] as const;

export const InterceptConditionSchema = z.looseObject({
  path: z.string(),
  op: z.enum(OPERATORS),
  value: z.unknown().optional(),
});

type InterceptCondition = z.infer<typeof InterceptConditionSchema>;

/** Whether a condition looks at a count of calls and not at arguments. */
export function isOnState({ path }: InterceptCondition): boolean {
  return path.startsWith('state.');
}

/** Whether the arguments of a call satisfy a condition. Without the argument only `exists` can hold. */
export function holds(
  source: PolicyText,
  { path, op, value }: InterceptCondition,
  args: JsonObject,
): boolean {
  const [root, ...members] = path.split('.');
  const given = root === 'args' ? members.reduce<unknown>(memberOf, args) : undefined;
  if (op === 'exists') return (given !== undefined) === (value !== false);
  if (given === undefined) return false;
  switch (op) {
    case 'eq':
      return isSame(given, value);
    case 'neq':
      return !isSame(given, value);
    case 'in':
      return Array.isArray(value) && value.some((each) => isSame(given, each));
    case 'not_in':
      return Array.isArray(value) && !value.some((each) => isSame(given, each));
    case 'regex':
      return typeof given === 'string' && readExpression(source, path, String(value)).test(given);
    case 'contains':
      return Array.isArray(given)
        ? given.some((each) => isSame(each, value))
        : typeof given === 'string' && given.includes(String(value));
    default:
      return typeof given === 'number' && typeof value === 'number' && compares(op, given, value);
  }
}

function compares(op: 'lt' | 'lte' | 'gt' | 'gte', given: number, value: number): boolean {
  switch (op) {
    case 'lt':
      return given < value;
    case 'lte':
      return given <= value;
    case 'gt':
      return given > value;
    case 'gte':
      return given >= value;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function memberOf(parent: unknown, name: string): unknown {
  return isJsonObject(parent) && Object.hasOwn(parent, name) ? parent[name] : undefined;
}
