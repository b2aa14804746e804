import { describe, expect, it } from 'vitest';
import { rule } from '../goes-to-a-given-url.ts';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';

describe('an address that a parameter only seems to hold', () => {
  it.each([
    ['host', 'Gets the flags of a host.', false],
    ['host', 'Pings a host.', true],
    ['endpoint', 'Gets the answers of an endpoint.', false],
    ['site', 'Gets the visits of a site.', false],
    ['page', 'Gets the visits of a page.', false],
    ['uri', 'Shows the leaf behind a Quillo URI.', false],
    ['uri', 'Shows the leaf behind a URI.', true],
    ['device_url', 'Opens the blind.', false],
    ['page_url', 'Opens the page.', true],
  ])('%s: “%s”: %s', (key, description, expected) => {
    const inputSchema = { type: 'object', properties: { [key]: { type: 'string' } } };
    const definition = { name: 'x1', description, inputSchema };
    const tool = readTool(definition, readServer(undefined, undefined, [definition]));
    expect(rule.find(tool).length > 0).toBe(expected);
  });

  it.each([
    ['Logs in to a loom.', { host: '', username: '', password: '' }, true],
    ['Logs in to a loom.', { host: '', colour: '' }, false],
    ['Sends a network request.', { url: '', method: '' }, true],
    ['Keeps a network request.', { url: '', method: '' }, false],
    ['Attaches a leaf.', { leaf_url: 'URL of the leaf to download' }, true],
    ['Attaches a leaf.', { leaf_url: 'URL of the leaf' }, false],
    ['Attaches a leaf to a slip from a URL.', { leaf_url: 'URL of the leaf' }, true],
    ['Gets the flags of a host.', { host: '', port: '' }, true],
    ['Gets the flags of a host.', { host: '', password: '' }, true],
    ['Gets the leaves of a site.', { site: 'URL of the site' }, true],
    ['Opens a picture in the browser.', { imageUrl: '' }, true],
    ['Opens a picture in an album.', { imageUrl: '' }, false],
    ['Navega a URL.', {}, true],
    ['Abrir URL em nova aba.', {}, true],
    ['Conta as URL.', {}, false],
    ['Reads a leaf.', { url: 'URL filter' }, false],
    ['Reads a leaf.', { url: 'URL of the leaf' }, true],
    ['Extracts the links of a note.', {}, false],
    ['Extracts the links of a web page.', {}, true],
    ['Pays for a resource.', { url: '', method: '' }, true],
    ['Adds a leaf.', { base_url: '' }, true],
    ['Adds a leaf.', { leaf_url: '' }, false],
    ['Go to a URL.', {}, true],
    ['Summarizes an article URL.', {}, true],
    ['Shows an article URL.', {}, false],
    ['Go to a shelf.', {}, false],
  ])('“%s” with %j: %s', (description, parameters, expected) => {
    const properties = Object.fromEntries(
      Object.entries(parameters).map(([key, says]) => [key, { type: 'string', description: says }]),
    );
    const definition = { name: 'x1', description, inputSchema: { type: 'object', properties } };
    const tool = readTool(definition, readServer(undefined, undefined, [definition]));
    expect(rule.find(tool).length > 0).toBe(expected);
  });
});
