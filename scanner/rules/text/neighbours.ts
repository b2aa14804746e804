import type { ServerReading } from './server-reading.ts';
import { skeletonOf } from './skeleton.ts';
import type { Token } from './token.ts';

/** Another server of the catalogue, by its id and the names of its tools. */
export interface Neighbour {
  readonly server: string;
  readonly tools: readonly string[];
}

/** A tool whose name is the same or looks the same; without a server it is one of the same server. */
export interface Namesake {
  readonly server: string | undefined;
  readonly tool: string;
}

/** Finds namesakes by name. Whoever keeps a verdict can note what was asked. */
export interface NamesakeIndex {
  /**
   * A tool by that name of the next server that has one, on a ring from the asking server on: one proves
   * the point. Which this is looks random, but a server that comes or goes is another answer to one only.
   */
  readonly get: (name: string, asking: string | undefined) => Namesake | undefined;
  readonly size: number;
}

/** The other servers of the catalogue, indexed once for all tools. */
export interface Neighbours {
  /** By skeleton. */
  readonly lookalikes: NamesakeIndex;
  /** By lower-case name: names of several words, which no text holds by accident. */
  readonly telling: NamesakeIndex;
}

export const NO_NEIGHBOURS: Neighbours = {
  lookalikes: { get: () => undefined, size: 0 },
  telling: { get: () => undefined, size: 0 },
};

/** A tool and the place of its server on the ring. */
interface RingPlace extends Namesake {
  readonly place: number;
}

/** Indexes the names of other servers' tools. */
export function indexNeighbours(neighbours: readonly Neighbour[]): Neighbours {
  const ring = neighbours
    .flatMap(({ server, tools }) => {
      const place = placeOf(server);
      return tools.map((tool) => ({ server, tool, place }));
    })
    .sort((one, other) => one.place - other.place);
  return {
    lookalikes: indexBy(ring, skeletonOf),
    telling: indexBy(ring, (tool) => (joinsWords(tool) ? tool.toLowerCase() : null)),
  };
}

/** FNV-1a of 32 bits, which scatters ids that are much alike. */
function placeOf(server: string): number {
  let place = 0x811c9dc5;
  for (let at = 0; at < server.length; at++)
    place = Math.imul(place ^ server.charCodeAt(at), 0x01000193);
  return place >>> 0;
}

/** Indexes tools by what `keyOf` makes of their names; those without a key are left out. */
function indexBy(
  ring: readonly RingPlace[],
  keyOf: (tool: string) => string | null,
): NamesakeIndex {
  const known = Map.groupBy(ring, ({ tool }) => keyOf(tool));
  known.delete(null);
  return {
    size: known.size,
    get: (name, asking) => {
      const ring = known.get(name);
      return ring && follower(ring, asking);
    },
  };
}

/** The next tool on the ring behind the asking server that is not its own. */
function follower(ring: readonly RingPlace[], asking: string | undefined): Namesake | undefined {
  const start = firstBehind(ring, asking === undefined ? 0 : placeOf(asking));
  for (let step = 0; step < ring.length; step++) {
    const next = ring[(start + step) % ring.length];
    if (next !== undefined && next.server !== asking)
      return { server: next.server, tool: next.tool };
  }
  return undefined;
}

/** The index of the first tool whose place is behind another. */
function firstBehind(ring: readonly RingPlace[], place: number): number {
  let [low, high] = [0, ring.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ring[middle]?.place ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
/** Tools of other servers that a token of a text names. */
export function namedElsewhere(
  token: Token,
  { neighbours, ownNames, name }: Pick<ServerReading, 'neighbours' | 'ownNames' | 'name'>,
): Namesake | undefined {
  if (token.kind !== 'identifier' || ownNames.has(token.lower)) return undefined;
  return neighbours.telling.get(token.lower, name);
}

/** Two words joined as programs do: such a name stands in a text only where the tool is meant. */
function joinsWords(name: string): boolean {
  for (let at = 1; at < name.length - 1; at++) {
    const character = name.charAt(at);
    if (character === '_') return true;
    const isUpper = character >= 'A' && character <= 'Z';
    const before = name.charAt(at - 1);
    if (isUpper && before >= 'a' && before <= 'z') return true;
  }
  return false;
}
