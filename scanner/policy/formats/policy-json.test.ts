import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recommendation } from '../../contract/policy.ts';
import { PolicyJsonFragmentSchema, PolicyJsonSchema, policyJson } from './policy-json.ts';

const about = { harm: 'none', reason: 'A toy.' } as const;

const anyRecommendation: fc.Arbitrary<Recommendation> = fc.oneof(
  fc.record({
    tool: fc.string({ minLength: 1, unit: 'binary' }),
    harm: fc.constant('none' as const),
    reason: fc.constant('A toy.'),
    decision: fc.constantFrom('allow' as const, 'ask' as const, 'deny' as const, 'hide' as const),
  }),
  fc.record({
    tool: fc.string({ minLength: 1, unit: 'binary' }),
    harm: fc.constant('volume' as const),
    reason: fc.constant('A toy.'),
    decision: fc.constant('limit' as const),
    limit: fc.record({
      max: fc.integer({ min: 1, max: 1000 }),
      window: fc.constantFrom('minute' as const, 'hour' as const),
    }),
  }),
);

const someRecommendations = fc.uniqueArray(anyRecommendation, { selector: ({ tool }) => tool });

function parsed(text: string): Record<string, unknown> {
  return JSON.parse(text);
}

test('whatever the tools are called, the policy is valid and holds each of them exactly once', () => {
  fc.assert(
    fc.property(someRecommendations, (recommendations) => {
      const text = policyJson.writeServer('toy', recommendations);
      expect(PolicyJsonSchema.safeParse(parsed(text)).error).toBeUndefined();
      const { hide = [], tools = {} } = parsed(text) as { hide?: string[]; tools?: object };
      const names = [...hide, ...Object.getOwnPropertyNames(tools)];
      expect(names.sort()).toEqual(recommendations.map(({ tool }) => tool).sort());
    }),
  );
});

test('a fragment has neither version nor default, so it cannot be taken for a policy', () => {
  fc.assert(
    fc.property(anyRecommendation, (recommendation) => {
      const value = parsed(policyJson.writeTool('toy', recommendation));
      expect(PolicyJsonFragmentSchema.safeParse(value).error).toBeUndefined();
      expect(PolicyJsonSchema.safeParse(value).success).toBe(false);
    }),
  );
});

test('a tool called __proto__ stays a plain key', () => {
  const text = policyJson.writeServer('toy', [{ ...about, tool: '__proto__', decision: 'deny' }]);
  expect(text).toContain('"__proto__": {');
});

test('invisible characters are written as escapes, so that a reader sees what is copied', () => {
  const text = policyJson.writeTool('toy', {
    ...about,
    tool: 'a\u200b\u202e\u{e0041}b',
    decision: 'allow',
  });
  expect(text).toContain('"a\\u200b\\u202e\\udb40\\udc41b"');
});

describe('the explanation', () => {
  const cases: Recommendation[] = [
    { ...about, tool: 'read_note', decision: 'allow' },
    { ...about, tool: 'read_note', decision: 'ask' },
    { ...about, tool: 'read_note', decision: 'deny' },
    { ...about, tool: 'read_note', decision: 'hide' },
    { ...about, tool: 'read_note', decision: 'limit', limit: { max: 60, window: 'hour' } },
  ];

  test.each(cases)('of "$decision" names only keys and numbers of the text beside it', (each) => {
    const text = policyJson.writeTool('toy', each);
    const sentence = policyJson.explain(each);
    const words = [...sentence.matchAll(/`([^`]+)`/g)].map(([, word]) => `"${word}"`);
    const numbers = sentence.match(/\d+/g) ?? [];
    expect(words.length).toBeGreaterThan(0);
    for (const word of [...words, ...numbers]) expect(text).toContain(word);
  });
});
