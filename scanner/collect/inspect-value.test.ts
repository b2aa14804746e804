import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalised, unfitness } from './inspect-value.ts';
import { LIMITS } from './limits.ts';

/** A value inside so many lists. */
function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describe('unfitness', () => {
  it('passes what is within the limits', () => {
    expect(unfitness(nested(LIMITS.depth))).toBeNull();
    expect(unfitness(Array.from({ length: LIMITS.nodes - 1 }, () => 0))).toBeNull();
  });

  it('names what is beyond them', () => {
    expect(unfitness(nested(LIMITS.depth + 1))).toContain('levels deep');
    expect(unfitness(nested(1_000_000))).toContain('levels deep');
    expect(unfitness(Array.from({ length: LIMITS.nodes }, () => 0))).toContain('values');
    expect(unfitness({ maximum: Number.POSITIVE_INFINITY })).toContain('out of range');
  });
});

describe('normalised', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = normalised(value);
        expect(JSON.stringify(normalised(once))).toBe(JSON.stringify(once));
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const reversed = Object.fromEntries(Object.entries(object).reverse());
        expect(JSON.stringify(normalised(reversed))).toBe(JSON.stringify(normalised(object)));
      }),
    );
  });

  it('makes every text well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [key, value] = Object.entries(normalised({ [text]: text }) as object)[0] ?? [];
        expect(key?.isWellFormed() && value.isWellFormed()).toBe(true);
      }),
    );
    expect(normalised('half \ud83d')).toBe('half \ufffd');
  });
});
