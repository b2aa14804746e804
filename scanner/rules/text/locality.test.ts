import { describe, expect, it } from 'vitest';
import { namesGivenText, worksOnOwnMachine } from './locality.ts';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';

const isHere = (description: string, ...parameters: string[]) => {
  const definition = {
    name: 'x1',
    description,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(parameters.map((name) => [name, { type: 'string' }])),
    },
  };
  return worksOnOwnMachine(readTool(definition, readServer(undefined, undefined, [definition])));
};

describe('worksOnOwnMachine', () => {
  it.each([
    ['Indexes a file.', ['file_path', 'collection'], true],
    ['Reads a file.', ['file_path', 'collection'], false],
    ['Indexes a file.', ['file_path', 'bucket'], false],
    ['Reads a file.', ['repo', 'path', 'ref'], false],
    ['Reads a file.', ['repo', 'path'], true],
    ['Reads a file.', ['url'], false],
    ['Reads a file.', ['key'], false],
    ['Reads a file by its key.', [], false],
    ['Reads a media file.', [], true],
    ['Reads a file.', ['url', 'path'], true],
  ] as const)('“%s” with %j: %s', (description, parameters, expected) => {
    expect(isHere(description, ...parameters)).toBe(expected);
  });

  it('takes the name of a file that is uploaded from an address for the one that it gets', () => {
    const upload = (address: string) => {
      const properties = { [address]: { type: 'string' }, filename: { type: 'string' } };
      const inputSchema = { type: 'object', properties };
      const tool = { name: 'x1', description: 'Uploads a file to a mill.', inputSchema };
      const reading = readTool(tool, readServer(undefined, undefined, [tool]));
      return reading.parameters.some((parameter) => namesGivenText(parameter, reading));
    };
    expect(upload('leaf_url')).toBe(true);
    expect(upload('leaf')).toBe(false);
  });

  it('takes media files for those of a site where the server keeps its pages', () => {
    const files = { name: 'list_media', description: 'Lists media files.' };
    const pages = { name: 'list_hall_pages', description: 'Lists pages.' };
    const server = readServer(undefined, undefined, [files, pages]);
    expect(worksOnOwnMachine(readTool(files, server))).toBe(false);
  });
});
