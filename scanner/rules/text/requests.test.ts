import { describe, expect, it } from 'vitest';
import { rule } from '../goes-to-a-given-url.ts';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';

function goes(description: string, keys: readonly string[]): boolean {
  const properties = Object.fromEntries(keys.map((key) => [key, { type: 'string' }]));
  const tool = { name: 'x1', description, inputSchema: { type: 'object' as const, properties } };
  return rule.find(readTool(tool, readServer('loom', undefined, [tool]))).length > 0;
}

describe('addresses that a call goes to', () => {
  it.each([
    ['Sends an HTTP request.', [], true],
    ['Sends a leave request.', [], false],
    ['Logs in to a loft.', ['host', 'username', 'password'], true],
    ['Logs in to a loft.', ['host', 'username'], false],
    ['Updates the connection settings.', ['url'], true],
    ['Updates the colours.', ['url'], false],
  ])('“%s” with %j: %s', (description, keys, expected) => {
    expect(goes(description, keys)).toBe(expected);
  });
});
