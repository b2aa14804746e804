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
    ['Returns the listening history.', true],
    ['Returns the weaving history.', false],
    ['Lists transfers of a profile.', true],
    ['Lists transfers of a team.', false],
    ['Gets order fills of a day.', true],
    ['Gets colour fills of a jar.', false],
    ["Lists the authenticated member's limit orders.", true],
    ['Fetches the credit report.', true],
    ['Fetches the rules for tax returns.', false],
    ['Gets change records.', true],
    ['Shows the weight trend.', true],
    ['Shows the price trend.', false],
    ['Shows an ECG waveform.', true],
    ['Lists recently played songs.', true],
    ['Lists the most played songs.', false],
    ['Lists songs of a jar.', false],
    ['Finds the definition of a symbol in your codebase.', true],
    ['Finds the definition of a symbol in a glossary.', false],
    ['Extracts the text of all slides.', true],
    ['Extracts the text of all jars.', false],
    ['Exports all data.', true],
    ['Exports all weather data.', false],
    ['Exports data of a chart.', false],
    ['Exports whatever is stored about you.', true],
    ['Exports whatever is stored about jars.', false],
    ['Lists overdue homework.', true],
    ['Lists your matches.', true],
    ['Lists matches of a jar.', false],
    ['Captures packets of a rack.', true],
    ['Captures colours of a rack.', false],
    ['Shows a core dump.', true],
    ['Shows a loom dump.', false],
    ['Lists filters of the mailbox.', false],
    ['Lists mails of the mailbox.', true],
    ['Retrieves a boarding pass.', true],
    ['Retrieves a mountain pass.', false],
    ['Lists role assignments.', false],
    ['Gets a child account with its balance.', false],
    ['Gets a bank account with its balance.', true],
    ['Takes a screenshot of the active view.', false],
    ['Takes a screenshot of the desktop.', true],
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
    ['Searches all genealogy data.', true],
    ['Searches all geology data.', false],
    ['A search across customers.', true],
    ['A search across jars.', false],
    ['Shows who is at home.', true],
    ['Shows what is at home.', false],
    ['Lists returns of customers.', true],
    ['Lists returns of jars.', false],
    ['Returns the org chart.', true],
    ['Returns the weaving chart.', false],
    ['Lists guest groups.', true],
    ['Lists jar groups.', false],
    ['Lists supported couriers.', false],
    ['Shows the courier position.', true],
    ['Cuentas abiertas (alias, correo, nombre).', true],
    ['Cuentas abiertas (alias, color, nombre).', false],
    ['Rooms that tell of it (email, SMS).', false],
  ])('“%s”: %s', (description, expected) => {
    const definition = { name: 'x1', description };
    const tool = readTool(definition, readServer(undefined, undefined, [definition]));
    expect(personal.find(tool).length > 0).toBe(expected);
  });
});
