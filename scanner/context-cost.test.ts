import { describe, expect, it } from 'vitest';
import { contextCostOf } from './context-cost.ts';

describe('contextCostOf', () => {
  it('counts what a client sends, and nothing that it keeps to itself', () => {
    const definition = { name: 'tide', description: 'Tells the tide.' };
    const plain = contextCostOf(definition);
    expect(plain).toBe(Math.ceil('{"name":"tide","description":"Tells the tide."}'.length / 4));
    expect(contextCostOf({ ...definition, annotations: { readOnlyHint: true } })).toBe(plain);
    expect(contextCostOf({ ...definition, inputSchema: { type: 'object' } })).toBeGreaterThan(
      plain,
    );
  });
});
