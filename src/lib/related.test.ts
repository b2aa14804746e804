import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CatalogueServer } from './catalogue.ts';
import { neighboursOf, relateTools } from './related.ts';
import { toyServer } from './toys.ts';

function serverOf(id: string, names: readonly string[]): CatalogueServer {
  return toyServer(
    id,
    names.map((name) => ({ definition: { name } })),
  );
}

/** The addresses of what is shown beside the first tool of a server. */
function relatedTo(servers: readonly CatalogueServer[], id: string): string[] {
  const server = servers.find(({ listing }) => listing.server === id);
  const tool = server?.tools[0];
  if (tool === undefined) throw new Error(`The toy ${id} has no tools.`);
  return relateTools({ servers })(tool).map((each) => `${each.server.listing.server} ${each.why}`);
}

test('the same name comes first, and no server comes twice', () => {
  const servers = [
    serverOf('a', ['list_x']),
    serverOf('b', ['other', 'list_x']),
    serverOf('c', ['else', 'more']),
  ];
  expect(relatedTo(servers, 'a')[0]).toBe('b same name');
  expect(relatedTo(servers, 'a').filter((each) => each.startsWith('c'))).toEqual(['c same kind']);
});

test('tools of another kind are not related', () => {
  const deletes = toyServer('b', [
    { definition: { name: 'y' }, verdict: { category: 'destructive', risk: 'critical' } },
  ]);
  expect(relatedTo([serverOf('a', ['x']), deletes], 'a')).toEqual([]);
});

test('a new tool elsewhere changes at most one entry', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[b-z][a-z]{1,5}$/), {
    minLength: 2,
    maxLength: 20,
  });
  fc.assert(
    fc.property(ids, (others) => {
      const servers = ['a', ...others].map((id) => serverOf(id, [`tool_${id}`]));
      const before = relatedTo(servers.slice(0, -1), 'a');
      const after = relatedTo(servers, 'a');
      expect(before.filter((each) => !after.includes(each)).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('tools of the same server are listed worst first, without the tool itself', () => {
  const server = toyServer('a', [
    { definition: { name: 'self' } },
    { definition: { name: 'mild' } },
    { definition: { name: 'bad' }, verdict: { risk: 'critical' } },
  ]);
  const [self] = server.tools;
  if (self === undefined) throw new Error('The toy has no tools.');
  expect(neighboursOf(server, self).map(({ tool }) => tool.verdict.name)).toEqual(['bad', 'mild']);
});
