import { expect, test } from 'vitest';
import { bulkParts } from './bulk-parts.ts';
import type { CatalogueServer } from './catalogue.ts';

/** Only its id matters. */
const serverOf = (server: string) => ({ listing: { server } }) as CatalogueServer;
const many = (count: number) =>
  Array.from({ length: count }, (_, number) =>
    serverOf(`${String.fromCharCode(97 + (number % 26))}-${number}`),
  ).sort((a, b) => (a.listing.server < b.listing.server ? -1 : 1));

test('a small catalogue is one file', () => {
  expect(bulkParts(many(40)).map(({ part }) => part)).toEqual(['servers']);
});

test('of a large one, every server stands in one file, and no file has many', () => {
  const servers = many(3000);
  const parts = bulkParts(servers);
  expect(parts.flatMap((part) => part.servers)).toEqual(servers);
  expect(Math.max(...parts.map((part) => part.servers.length))).toBeLessThanOrEqual(8);
  expect(new Set(parts.map(({ part }) => part)).size).toBe(parts.length);
});

test('a server that comes leaves the files of the others as they are', () => {
  const filesOf = (servers: readonly CatalogueServer[]) =>
    new Map(bulkParts(servers).map((part) => [part.part, part.servers]));
  const before = filesOf(many(3000));
  const after = filesOf([...many(3000), serverOf('zz-new')]);
  const isOther = (part: string, { length }: readonly CatalogueServer[]) =>
    before.get(part)?.length !== length;
  const others = [...after].filter(([part, servers]) => isOther(part, servers));
  expect(others.map(([, servers]) => servers.at(-1)?.listing.server)).toEqual(['zz-new']);
});
