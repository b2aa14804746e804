import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOfTool } from './digest.ts';

const TOOL = {
  name: 'stir',
  description: 'Stirs.',
  inputSchema: { type: 'object', required: ['pot'] },
};

describe('digestOfTool', () => {
  it('is SHA-256 over the RFC 8785 form', () => {
    // printf '{"description":"Stirs.","inputSchema":{"required":["pot"],"type":"object"},"name":"stir"}' | sha256sum
    expect(digestOfTool(TOOL)).toBe(
      '01a164bdf9d55564d87db083ce2ac1111c99eada39b0b63b8fb5cf39715c9887',
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (inputSchema) => {
        const reversed = Object.fromEntries(Object.entries(inputSchema).reverse());
        expect(digestOfTool({ ...TOOL, inputSchema: reversed })).toBe(
          digestOfTool({ ...TOOL, inputSchema }),
        );
      }),
    );
  });

  it.each([
    { name: 'stir2' },
    { title: 'Stir' },
    { description: 'Stirs!' },
    { inputSchema: { type: 'object' } },
    { outputSchema: {} },
    { annotations: { readOnlyHint: true } },
  ])('changes with %j', (change) => {
    expect(digestOfTool({ ...TOOL, ...change })).not.toBe(digestOfTool(TOOL));
  });
});
