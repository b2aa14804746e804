import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SettledTool } from '../format.ts';
import { policyJson } from './policy-json.ts';
import { PolicyJsonFragmentSchema, PolicyJsonSchema } from './policy-json-schema.ts';

const anyName = fc.string({ minLength: 1, unit: 'binary' });

const anyTool: fc.Arbitrary<SettledTool> = fc.oneof(
  fc.record({
    tool: anyName,
    conditions: fc.constant([]),
    decision: fc.constantFrom('allow' as const, 'deny' as const, 'hide' as const),
  }),
  fc.record({
    tool: anyName,
    conditions: fc.constant([]),
    decision: fc.constant('limit' as const),
    limit: fc.record({
      max: fc.integer({ min: 1, max: 1000 }),
      window: fc.constantFrom('minute' as const, 'hour' as const),
    }),
  }),
);

const someTools = fc.uniqueArray(anyTool, { selector: ({ tool }) => tool });

/** The fragment for a tool, which this format always has. */
function fragmentOf(tool: SettledTool): string {
  const text = policyJson.writeTool('toy', tool);
  if (text === null) throw new Error(`There is no fragment for ${tool.tool}.`);
  return text;
}

function parsed(text: string): Record<string, unknown> {
  return JSON.parse(text);
}

test('whatever the tools are called, the policy is valid and holds each of them exactly once', () => {
  fc.assert(
    fc.property(someTools, (all) => {
      const text = policyJson.writeServers([{ server: 'toy', tools: all }]);
      expect(PolicyJsonSchema.safeParse(parsed(text)).error).toBeUndefined();
      const { hide = [], tools = {} } = parsed(text) as { hide?: string[]; tools?: object };
      const names = [...hide, ...Object.getOwnPropertyNames(tools)];
      expect(names.sort()).toEqual(all.map(({ tool }) => tool).sort());
    }),
  );
});

test('a fragment has neither version nor default, so it cannot be taken for a policy', () => {
  fc.assert(
    fc.property(anyTool, (tool) => {
      const value = parsed(fragmentOf(tool));
      expect(PolicyJsonFragmentSchema.safeParse(value).error).toBeUndefined();
      expect(PolicyJsonSchema.safeParse(value).success).toBe(false);
    }),
  );
});

test('a tool called __proto__ stays a plain key', () => {
  const tool: SettledTool = { tool: '__proto__', decision: 'deny', conditions: [] };
  const text = policyJson.writeServers([{ server: 'toy', tools: [tool] }]);
  expect(text).toContain('"__proto__": {');
});

test('invisible characters are written as escapes, so that a reader sees what is copied', () => {
  const text = fragmentOf({
    tool: 'a\u200b\u202e\u{e0041}b',
    decision: 'allow',
    conditions: [],
  });
  expect(text).toContain('"a\\u200b\\u202e\\udb40\\udc41b"');
});

describe('the explanation', () => {
  const about = { tool: 'read_note', conditions: [] };
  const cases: SettledTool[] = [
    { ...about, decision: 'allow' },
    { ...about, decision: 'deny' },
    { ...about, decision: 'hide' },
    { ...about, decision: 'limit', limit: { max: 60, window: 'hour' } },
  ];

  test.each(cases)('of "$decision" names only keys and numbers of the text beside it', (each) => {
    const text = fragmentOf(each);
    const sentence = policyJson.explain(each);
    const words = [...sentence.matchAll(/`([^`]+)`/g)].map(([, word]) => `"${word}"`);
    const numbers = sentence.match(/\d+/g) ?? [];
    expect(words.length).toBeGreaterThan(0);
    for (const word of [...words, ...numbers]) expect(text).toContain(word);
  });
});
