import { describe, expect, it } from 'vitest';
import { readTool, type ToolReading } from './text/reading.ts';
import { readServer } from './text/server-reading.ts';
import type { Effect } from './text/shift.ts';

/** What is read of a tool that stands alone on its server. */
export function readAlone(name: string, description: string): ToolReading {
  const definition = { name, description };
  return readTool(definition, readServer(undefined, undefined, [definition]));
}

/** A description, what it amounts to, and one that is near to it. */
export type SensePair = readonly [string, Effect, string, Effect];

/** Holds the first act of descriptions against what it amounts to. */
export function testSenses(about: string, pairs: readonly SensePair[]): void {
  const effectOf = (description: string) =>
    readAlone('x1', description).description?.main[0]?.effect;
  describe(`senseOf ${about}`, () => {
    it.each(pairs)('tells “%s” (%s) from “%s” (%s)', (first, effect, second, other) => {
      expect(effectOf(first)).toBe(effect);
      expect(effectOf(second)).toBe(other);
    });
  });
}

/** A name, a description, and whether the name's verb is still firm beside it. */
export type NameCase = readonly [string, string, boolean];

/** Holds names beside a description against whether their verb is firm. */
export function testNames(about: string, names: readonly NameCase[]): void {
  describe(`weighName ${about}`, () => {
    it.each(names)('reads %s beside “%s”', (name, description, isFirm) => {
      expect(readAlone(name, description).nameActs[0]?.firm).toBe(isFirm);
    });
  });
}
