import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { LineReader } from './line-reader.ts';

function linesOf(chunks: readonly Buffer[]): string[] {
  const lines: string[] = [];
  const reader = new LineReader((line) => lines.push(line));
  for (const chunk of chunks) reader.add(chunk);
  return lines;
}

describe('LineReader', () => {
  it('finds the same lines however the bytes are cut', () => {
    const cuts = fc.array(fc.nat(60), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', ''))),
        cuts,
        (lines, at) => {
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
          const edges = [
            0,
            ...at.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b),
            bytes.length,
          ];
          const chunks = edges.slice(1).map((end, index) => bytes.subarray(edges[index], end));
          expect(linesOf(chunks)).toEqual(lines);
        },
      ),
    );
  });

  it('keeps back a line that has not ended', () => {
    expect(linesOf([Buffer.from('one\ntw')])).toEqual(['one']);
  });

  it('refuses a line that is too long before it has ended', () => {
    const chunk = Buffer.alloc(LIMITS.lineBytes / 2 + 1);
    expect(() => linesOf([chunk, chunk])).toThrow('one line has more than 4 MiB');
  });

  it('refuses too much in all', () => {
    const chunk = Buffer.from(`${'x'.repeat(1024 * 1024)}\n`);
    expect(() => linesOf(Array.from({ length: 17 }, () => chunk))).toThrow('more than 16 MiB');
  });
});
