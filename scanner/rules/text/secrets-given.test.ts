import { describe, expect, it } from 'vitest';
import type { ToolDefinition } from '../../contract/index.ts';
import { rule as accepts } from '../accepts-a-credential.ts';
import { rule as manages } from '../manages-credentials.ts';
import { rule as returns } from '../returns-a-credential.ts';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';

const read = (tool: ToolDefinition) => readTool(tool, readServer('loom', undefined, [tool]));

describe('credentials that are handed out beside other things', () => {
  it.each([
    ['Registers a weaver and returns its id plus secret.', true],
    ['Registers a weaver and returns its id plus colour.', false],
    ['Enrols a loom and returns the config with private key.', true],
    ['Enrols a loom and returns the config without private key.', false],
    ['Returns a loom, including its AES key.', true],
    ['Returns a loom, including its piano key.', false],
    ['Lista qué salas tienen un token.', false],
    ['Lista un token.', true],
    ['Adds a loom and returns {loomId, clientSecret}.', true],
    ['Adds a loom and returns {loomId, nextPageToken}.', false],
    ['Counts a text and returns the token count.', false],
    ['Enrols a weaver and returns {weaverId, weaverSecret}.', true],
    ['Enrols a weaver and returns {weaverId, nextPageToken}.', false],
    ['Makes a magic link for a weaver.', true],
    ['Makes a payment link for a weaver.', false],
    ['返回织机，包含密钥。', true],
    ['返回织机，不包含密钥。', false],
  ])('“%s”: %s', (description, expected) => {
    expect(returns.find(read({ name: 'x1', description })).length > 0).toBe(expected);
  });
});

describe('what somebody signs in with', () => {
  it.each([
    ['Signs in to the mill. Asks the weaver for a name and password.', true],
    ['Signs in to the mill. Opens a secure form in the hall.', true],
    ['Signs in to the mill. Asks the weaver for a colour.', false],
    ['Opens the mill. Asks the weaver for a name and password.', false],
  ])('“%s”: %s', (description, expected) => {
    expect(accepts.find(read({ name: 'x1', description })).length > 0).toBe(expected);
  });
});

describe('switches that bring a credential to light', () => {
  it.each([
    ['hide_sensitive', true],
    ['mask_passwords', true],
    ['hide_headings', false],
    ['mask', false],
  ])('%s: %s', (key, expected) => {
    const properties = { [key]: { type: 'boolean' } };
    const tool = {
      name: 'x1',
      description: 'Shows a loom.',
      inputSchema: { type: 'object' as const, properties },
    };
    expect(returns.find(read(tool)).length > 0).toBe(expected);
  });
});

describe('codes and communities that open something', () => {
  it.each([
    ['Asks a loom for its figures.', ['host', 'community'], true],
    ['Lists the tales of a community.', ['community'], false],
    ['Arms the hall.', ['code'], true],
    ['Looks up a town.', ['code'], false],
    ['Joins a room.', ['room', 'passcode'], true],
    ['Joins a room.', ['room', 'postcode'], false],
  ])('“%s” with %j: %s', (description, keys, expected) => {
    const properties = Object.fromEntries(keys.map((key) => [key, {}]));
    const tool = { name: 'x1', description, inputSchema: { type: 'object' as const, properties } };
    expect(accepts.find(read(tool)).length > 0).toBe(expected);
  });
});

describe('settings and tokens that are kept', () => {
  const settingOf = (description: string) => ({
    name: 'turn_knob',
    description: 'Sets a knob of the loom.',
    inputSchema: {
      type: 'object' as const,
      properties: { key: { type: 'string', description }, value: { type: 'string' } },
    },
  });

  it('knows a knob under which a key is stored', () => {
    expect(accepts.find(read(settingOf('One of colour, api_key.')))).toHaveLength(1);
    expect(accepts.find(read(settingOf('One of colour, page_size.')))).toHaveLength(0);
  });

  it('knows tokens that are said to be kept', () => {
    const kept = (description: string) => manages.find(read({ name: 'x1', description })).length;
    expect(kept('Finishes the weaving. The access token is stored.')).toBe(1);
    expect(kept('Finishes the weaving. Tokens are counted.')).toBe(0);
  });
});
