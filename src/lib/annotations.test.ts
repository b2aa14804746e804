import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../scanner/contract/tool-definition.ts';
import type { Verdict } from '../../scanner/contract/verdict.ts';
import { annotationRows } from './annotations.ts';
import { toyVerdict } from './toys.ts';

function agreements(annotations: Annotations | undefined, verdict: Partial<Verdict>) {
  const definition = { name: 'toy', ...(annotations && { annotations }) };
  return Object.fromEntries(
    annotationRows(definition, toyVerdict(definition, verdict)).map(({ hint, agreement }) => [
      hint,
      agreement,
    ]),
  );
}

describe('a hint beside our verdict', () => {
  const cases: [string, Annotations, Partial<Verdict>, string, string][] = [
    [
      'a reader that says so',
      { readOnlyHint: true },
      { category: 'read' },
      'readOnlyHint',
      'agrees',
    ],
    [
      'a deleter that says it reads',
      { readOnlyHint: true },
      { category: 'destructive' },
      'readOnlyHint',
      'contradicts',
    ],
    [
      'a reader that says it may write',
      { readOnlyHint: false },
      { category: 'read' },
      'readOnlyHint',
      'more cautious',
    ],
    [
      'a deleter that says it does not destroy',
      { destructiveHint: false },
      { category: 'destructive' },
      'destructiveHint',
      'contradicts',
    ],
    [
      'a shell that says it does not destroy',
      { destructiveHint: false },
      { category: 'execute', signals: [{ id: 'code-execution', findings: [0] }] },
      'destructiveHint',
      'contradicts',
    ],
    [
      'a writer whose changes may be final',
      { destructiveHint: false },
      { category: 'write', reversibility: 'unknown' },
      'destructiveHint',
      'not judged',
    ],
    [
      'a tool of which nothing is known',
      { readOnlyHint: true },
      { category: 'unknown' },
      'readOnlyHint',
      'not judged',
    ],
    [
      'a fetcher that says it stays inside',
      { openWorldHint: false },
      { signals: [{ id: 'arbitrary-url', findings: [0] }] },
      'openWorldHint',
      'contradicts',
    ],
    [
      'a hint that is not there',
      { readOnlyHint: true },
      { category: 'read' },
      'idempotentHint',
      'not declared',
    ],
  ];
  test.each(cases)('%s', (_what, annotations, verdict, hint, agreement) => {
    expect(agreements(annotations, verdict)[hint]).toBe(agreement);
  });
});

test('a tool without hints has no table of hints', () => {
  expect(agreements(undefined, {})).toEqual({});
  expect(agreements({ title: 'Toy' }, {})).toEqual({});
});
