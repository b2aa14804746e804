import { expect, test } from 'vitest';
import { listPaths } from './list-paths.ts';
import { toyServer } from './toys.ts';

const serverWith = (id: string, tools: number) =>
  toyServer(
    id,
    Array.from({ length: tools }, (_, index) => ({ definition: { name: `t${index}` } })),
  );

const pathsOf = (sizes: Record<string, number>) =>
  listPaths(
    { servers: Object.entries(sizes).map(([id, size]) => serverWith(id, size)) },
    ['low'],
    () => true,
  );

test('a list that fits has one page with everything on it', () => {
  const [own, ...further] = pathsOf({ a: 100, b: 100 });
  expect(own?.props.page?.entries.map(({ tools }) => tools.length)).toEqual([100, 100]);
  expect(further).toEqual([]);
});

test('a longer one has a page for the way in and one for each beginning', () => {
  const paths = pathsOf({ aa: 150, ab: 100, b: 10 });
  expect(paths.map(({ params }) => params.prefix)).toEqual([undefined, 'aa', 'ab', 'b']);
  expect(paths[0]?.props.page).toBeNull();
});

test('a list of nothing still has its page', () => {
  expect(pathsOf({})).toHaveLength(1);
});
