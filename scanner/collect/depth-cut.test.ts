import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DepthCut } from './depth-cut.ts';

/** More levels than are kept. */
const DEEP = 1_000;

/** What is left of a text that arrives in pieces of so many bytes. */
function cut(text: string, end: 'line' | 'empty-line' | 'nothing' = 'nothing', piece = 7): string {
  const bytes = Buffer.from(text);
  const cutter = new DepthCut(end);
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    cutter.cut(bytes.subarray(index * piece, (index + 1) * piece)),
  );
  return Buffer.concat(pieces).toString();
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('DepthCut', () => {
  it('leaves any JSON as it is that is not deep, however it arrives', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 20 }), fc.integer({ min: 1, max: 50 }), (json, piece) => {
        expect(cut(json, 'nothing', piece)).toBe(json);
      }),
    );
  });

  it('leaves brackets alone that are text, quotes in them escaped or not', () => {
    const json = JSON.stringify({ text: `"\\"${'['.repeat(DEEP)}\\\\`, after: [1] });
    expect(cut(json)).toBe(json);
  });

  it.each([
    ['lists', '['.repeat(DEEP) + ']'.repeat(DEEP)],
    ['objects', `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`],
    ['lists with text and neighbours', `${'["]",[],'.repeat(DEEP)}1${']'.repeat(DEEP)}`],
  ])('makes deep %s shallow, and they stay JSON', (_, text) => {
    const value: unknown = JSON.parse(cut(`{"good":[1],"deep":${text},"also":[2]}`));
    expect(value).toMatchObject({ good: [1], also: [2] });
    expect(depthOf(value)).toBe(128);
  });

  it('starts anew where a text ends, and only there', () => {
    const open = '['.repeat(DEEP);
    const left = '['.repeat(128);
    expect(cut(`${open}\n{"a":[1]}\n`, 'line')).toBe(`${left}0\n{"a":[1]}\n`);
    expect(cut(`data: ${open}\r\n\r\ndata: [1]`, 'empty-line')).toMatch(/0\ndata: \[1\]$/);
    expect(cut(`${open}\n\n{"a":[1]}`, 'nothing')).toBe(`${left}0`);
  });
});
