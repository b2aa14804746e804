import { describe, expect, it } from 'vitest';
import { rule } from '../content-is-private.ts';
import { rule as personal } from '../handles-personal-data.ts';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';

describe('what is private', () => {
  it.each([
    ['Explores notes serendipitously.', true],
    ['Gets statistics about the notes.', false],
    ['Gets the number of notes.', false],
    ['Finds notes bearing a label.', true],
    ['Finds lids bearing a label.', false],
    ['Gets the position of a robot.', false],
    ['Gets the position of a fund.', true],
    ['Shows the program output and lids.', true],
    ['Shows the loom output and lids.', false],
    ['メッセージの消費量を取得します。', false],
    ['メッセージを取得します。', true],
    ['Devuelve el número de notas.', false],
    ['Devuelve las notas de un número.', true],
    ['Gets a briefing. Searches notes of the week and sorts them.', true],
    ['Gets a briefing. Searches prices of the week and sorts them.', false],
  ])('“%s”: %s', (description, expected) => {
    const definition = { name: 'x1', description };
    const tool = readTool(definition, readServer(undefined, undefined, [definition]));
    expect(rule.find(tool).length > 0).toBe(expected);
  });
});

describe('what a memory holds', () => {
  it.each([
    ['jar-memory', 'Retrieves an entity.', true],
    ['jar-memory', 'Lists entity types.', false],
    ['jar-hall', 'Retrieves an entity.', false],
  ])('%s: “%s”: %s', (server, description, expected) => {
    const definition = { name: 'x1', description };
    const tool = readTool(definition, readServer(server, undefined, [definition]));
    expect(rule.find(tool).length > 0).toBe(expected);
  });
});

describe('what is personal', () => {
  it.each([
    ['Predicts the contact pressure.', false],
    ['Gets the contact list.', true],
    ['Resolves asset identities.', false],
  ])('“%s”: %s', (description, expected) => {
    const definition = { name: 'x1', description };
    const tool = readTool(definition, readServer(undefined, undefined, [definition]));
    expect(personal.find(tool).length > 0).toBe(expected);
  });
});
