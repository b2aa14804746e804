import { expect, test } from 'vitest';
import { apiServer } from './api-documents.ts';
import { assess } from './assessment.ts';
import { compareServers, namesInCommon } from './server-comparison.ts';
import { parameterNames, sharedNames } from './shared-names.ts';
import type { Site } from './site-settings.ts';
import { toyServer } from './toys.ts';

const plain = (server: string, names: readonly string[]) => {
  const toy = toyServer(
    server,
    names.map((name) => ({ definition: { name } })),
  );
  // Toys have numbers for slugs; a plain name is its own.
  const tools = toy.tools.map((tool) => ({
    ...tool,
    observed: { ...tool.observed, slug: tool.verdict.name.replace(/[^\w.-]/g, '-') },
  }));
  return { ...toy, tools };
};

const catalogue = {
  servers: [plain('a', ['Read', 'read', 'alone', 'two words']), plain('b', ['read', 'two words'])],
};

test('a name is shared by servers and not by tools of one server, whatever its case', () => {
  expect(sharedNames(catalogue).map(({ name, bearers }) => [name, bearers.length])).toEqual([
    ['read', 3],
  ]);
  expect(sharedNames({ servers: [plain('a', ['Read', 'read'])] })).toEqual([]);
});

test('parameters are named once, and long lists are cut', () => {
  const properties = Object.fromEntries(
    Array.from({ length: 14 }, (_, index) => [
      `p${index}`,
      { type: 'object', properties: { x: {} } },
    ]),
  );
  const [tool] = toyServer('c', [
    { definition: { name: 'many', inputSchema: { type: 'object', properties } } },
  ]).tools;
  expect(tool && parameterNames(tool)).toMatchObject({ more: 2 });
});

test('servers are compared by what their documents say', () => {
  const assessments = assess(catalogue, []);
  const site: Site = {
    title: 'Toys',
    claim: 'Toys.',
    origin: null,
    base: '/',
    repository: null,
    accent: null,
    logo: null,
  };
  const [one, other] = catalogue.servers.map((server) =>
    apiServer(site, server, assessments.of(server.listing.server)),
  );
  if (one === undefined || other === undefined) throw new Error('Two toys were made.');
  expect(namesInCommon(one, other)).toEqual(['read', 'two words']);
  const rows = new Map(compareServers([one, other]).map(({ name, values }) => [name, values]));
  expect(rows.get('Tools')).toEqual(['4 tools: 4 low', '2 tools: 2 low']);
  expect(rows.get('Worst tool')).toEqual(['Low', 'Low']);
});
