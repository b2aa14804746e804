import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexNeighbours, type Neighbour } from './neighbours.ts';
import { skeletonOf } from './skeleton.ts';

/** Servers that all have a tool of one name. */
const crowd = (size: number): Neighbour[] =>
  Array.from({ length: size }, (_, index) => ({ server: `toy-${index}`, tools: ['boil_water'] }));

const answersOf = (servers: readonly Neighbour[]): Map<string, string> => {
  const { lookalikes } = indexNeighbours(servers);
  return new Map(
    servers.map(({ server }) => [
      server,
      JSON.stringify(lookalikes.get(skeletonOf('boil_water'), server)),
    ]),
  );
};

describe('the index of namesakes', () => {
  it('names another server where there is one, never the one that asks', () => {
    fc.assert(
      fc.property(fc.nat(12), (size) => {
        const servers = crowd(size + 1);
        const { lookalikes, telling } = indexNeighbours(servers);
        for (const { server } of servers)
          for (const found of [
            lookalikes.get(skeletonOf('boil_water'), server),
            telling.get('boil_water', server),
          ]) {
            expect(found !== undefined).toBe(size > 0);
            expect(found?.server).not.toBe(server);
          }
      }),
    );
  });

  it('answers to one other something else when a server comes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), (size) => {
        const before = answersOf(crowd(size));
        const after = answersOf(crowd(size + 1));
        const others = [...before].filter(([server, answer]) => after.get(server) !== answer);
        expect(others.length).toBe(1);
      }),
    );
  });
});
