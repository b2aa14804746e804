import { describe, expect, it } from 'vitest';
import { rule } from '../content-is-private.ts';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';

describe('what is private', () => {
  it.each([
    ['Explores notes serendipitously.', true],
    ['Gets statistics about the notes.', false],
    ['Gets a briefing. Searches notes of the week and sorts them.', true],
    ['Gets a briefing. Searches prices of the week and sorts them.', false],
  ])('“%s”: %s', (description, expected) => {
    const definition = { name: 'x1', description };
    const tool = readTool(definition, readServer(undefined, undefined, [definition]));
    expect(rule.find(tool).length > 0).toBe(expected);
  });
});
