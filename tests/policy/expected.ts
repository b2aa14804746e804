import type { Condition } from '../../scanner/contract/policy.ts';
import { type Settled, satisfies } from '../../scanner/policy/settle.ts';
import type { Outcome } from './deciders.ts';

/** What the page says of a tool, as the outcome of a call with these arguments. */
export function expectedOutcome(
  { decision, limit, conditions }: Settled,
  args: Readonly<Record<string, unknown>>,
): Outcome {
  if (decision === 'hide') return { decision: 'deny', isListed: false };
  const isBroken = conditions.some(
    (condition) =>
      !satisfies(
        condition,
        Object.hasOwn(args, condition.argument) ? args[condition.argument] : undefined,
      ),
  );
  const isListed = true;
  if (isBroken) return { decision: 'deny', isListed };
  return { decision, isListed, ...(limit !== undefined && { limit }) };
}

/** Values on both sides of a condition, and values of other types. */
export function valuesAround(condition: Condition): unknown[] {
  return [...around(condition), undefined, null, true, 7, '', [], {}, 'FILL-IN'];
}

function around(condition: Condition): unknown[] {
  switch (condition.test) {
    case 'at-most':
      return [condition.most, condition.most - 1, condition.most + 0.5, String(condition.most)];
    case 'one-of': {
      const [value = ''] = condition.values;
      return [value, `${value} `, value.toLowerCase(), [value]];
    }
    case 'begins-with': {
      const { prefix } = condition;
      return [
        prefix,
        `${prefix}a?b#c`,
        `x${prefix}`,
        prefix.slice(0, -1),
        prefix.replaceAll('.', 'x'),
      ];
    }
    case 'under': {
      const { root } = condition;
      return [
        ...['/a/b.txt', '/.hidden', '/a.', '/', '/a\nb', '/*'].map((rest) => root + rest),
        ...['', '-other/a', '/../etc', '/a/..', '/..'].map((rest) => root + rest),
        '/etc/passwd',
      ];
    }
    case 'select-only':
      return [
        ...['SELECT 1', 'select a\nfrom b;', 'SELECT\n1', 'SELECT "a*b"'],
        ...[
          'SELECT 1; DROP TABLE a',
          'SELECT 1;;',
          'DELETE FROM a',
          ' SELECT 1',
          'SELECTED 1',
          'Select 1',
        ],
      ];
  }
}
