import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from './printable.ts';

describe('quote', () => {
  it('leaves nothing that could move a cursor, hide text or forge a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(quote(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it('shows what it replaced and keeps the rest', () => {
    expect(quote('a\u001b[31mé\n\u{e0041}')).toBe('a\\u{1b}[31mé\\u{a}\\u{e0041}');
  });

  it('cuts', () => {
    expect(quote('x'.repeat(500), 10)).toBe(`${'x'.repeat(10)}…`);
  });
});
