import { describe, expect, it } from 'vitest';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';
import type { Effect } from './shift.ts';

const effectOf = (description: string) => {
  const definition = { name: 'x1', description };
  const tool = readTool(definition, readServer(undefined, undefined, [definition]));
  return tool.description?.main[0]?.effect;
};

/** What is done to data and knowledge: a verb with one object, and with another. */
const PAIRS: readonly (readonly [string, Effect, string, Effect])[] = [
  ['Runs a natural jar query.', 'read', 'Runs a natural query on a database.', 'execute'],
];

describe('senseOf, of data', () => {
  it.each(PAIRS)('tells “%s” (%s) from “%s” (%s)', (first, effect, second, other) => {
    expect(effectOf(first)).toBe(effect);
    expect(effectOf(second)).toBe(other);
  });
});
