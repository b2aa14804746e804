import { describe, expect, it } from 'vitest';
import { toldParameters } from './docstring.ts';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';

const kindOf = (description: string, parameter: string) => {
  const definition = {
    name: 'x1',
    description,
    inputSchema: { type: 'object', properties: { [parameter]: { type: 'string' } } },
  };
  const tool = readTool(definition, readServer(undefined, undefined, [definition]));
  return tool.parameters[0]?.kind;
};

describe('what a docstring says of parameters', () => {
  it.each([
    [
      'Opens.\n\nArgs:\n    lid: The lid\n    jar (str, optional): A jar',
      { lid: 'The lid', jar: 'A jar' },
    ],
    [
      'Opens.\n\nArgs:\n    lid: The lid of\n        a jar\n\nReturns:\n    jar: A jar',
      { lid: 'The lid of\n        a jar' },
    ],
    ['Opens.\n\n**Parameters:**\n- `lid`: The lid', { lid: 'The lid' }],
    ['打开。\n\n参数：\n    lid：盖子', { lid: '盖子' }],
    ['Opens a lid.\nNote: the lid is old.', {}],
    ['Opens a lid.', {}],
  ])('reads %j', (description, told) => {
    const found = [...toldParameters(description)];
    expect(Object.fromEntries(found.map(([name, { text }]) => [name, text]))).toEqual(told);
    for (const [, { text, start }] of found)
      expect(description.slice(start, start + text.length)).toBe(text);
  });

  it('tells the kind of a parameter that the schema leaves open', () => {
    expect(kindOf('Takes a jar in.\n\nArgs:\n    source: Path or URL of the jar', 'source')).toBe(
      'path',
    );
    expect(
      kindOf('Takes a jar in.\n\nArgs:\n    source: Shop of the jar', 'source'),
    ).toBeUndefined();
    expect(kindOf('Opens.\n\nArgs:\n    token: A token to sign in with', 'token')).toBe(
      'credential',
    );
    expect(kindOf('Opens.\n\nArgs:\n    token: The start token', 'token')).toBeUndefined();
  });
});
