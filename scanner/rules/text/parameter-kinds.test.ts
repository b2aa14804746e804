import { describe, expect, it } from 'vitest';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';

/** Parameters, what their descriptions say, and the kind that they are of. */
const KINDS: readonly (readonly [string, string, string | undefined])[] = [
  ['key_path', 'Path to the key of the seal.', 'path'],
  ['key_path', 'Where in the tree the key stands.', undefined],
  ['path_to_sheet', 'The sheet.', 'path'],
  ['path_curve_id', 'The curve that the rail follows.', undefined],
  ['cloth_files', "List of dictionaries with 'name' and 'content' keys.", undefined],
  ['cloth_files', 'List of files to look at.', 'path'],
  ['dirs', 'Where to look.', 'path'],
  ['target', 'Ruta del archivo.', 'path'],
  ['target', 'Ruta del autobús.', undefined],
  ['cvc', 'Of the card.', 'credential'],
  ['exp_year', 'Of the card.', undefined],
  ['target', 'URL to check.', 'url'],
  ['target', 'The shelf to check.', undefined],
];

describe('kindOf', () => {
  it.each(KINDS)('takes %s (%s) for %s', (name, description, kind) => {
    const properties = { [name]: { type: 'string', description } };
    const definition = { name: 'x1', inputSchema: { type: 'object', properties } };
    const tool = readTool(definition, readServer(undefined, undefined, [definition]));
    expect(tool.parameters[0]?.kind).toBe(kind);
  });

  it('takes an object called path for no place', () => {
    const properties = { path: { type: 'object', properties: { jar: { type: 'integer' } } } };
    const definition = { name: 'x1', inputSchema: { type: 'object', properties } };
    const tool = readTool(definition, readServer(undefined, undefined, [definition]));
    expect(tool.parameters.map(({ kind }) => kind)).toEqual([undefined, undefined]);
  });
});
