import { describe, expect, it } from 'vitest';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';
import type { Effect } from './shift.ts';

const effectOf = (description: string, parameter: string): Effect | undefined => {
  const definition = {
    name: 'x1',
    description,
    inputSchema: { type: 'object', properties: { [parameter]: { type: 'string' } } },
  };
  const tool = readTool(definition, readServer(undefined, undefined, [definition]));
  return tool.description?.main[0]?.effect;
};

describe('what is shaped', () => {
  it.each([
    ['Rotates a page.', 'page_base64', 'read'],
    ['Rotates a page.', 'page_id', 'write'],
    ['Uploads a page.', 'page_base64', 'write'],
    ['Fills a form.', 'form_b64', 'read'],
  ] as const)('“%s” with %s is a %s', (description, parameter, effect) => {
    expect(effectOf(description, parameter)).toBe(effect);
  });
});
