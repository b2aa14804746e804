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

/** Answers by name alone, so that whoever keeps a verdict can note what was asked. */
export type NamesakeIndex = Pick<ReadonlyMap<string, readonly Namesake[]>, 'get' | 'size'>;

/** The other servers of the catalogue, indexed once for all tools. */
export interface Neighbours {
  /** By skeleton; of the first servers only where many have such a tool. */
  readonly lookalikes: NamesakeIndex;
  /** By lower-case name: names of several words, which no text holds by accident. */
  readonly telling: NamesakeIndex;
}

/** Servers that are known by each name: one more than are ever named, since one may be the tool's own. */
const MOST_SERVERS = 6;
/** Namesakes of one server that are known by each name: no more are ever named. */
const MOST_OF_SERVER = 5;

export const NO_NEIGHBOURS: Neighbours = { lookalikes: new Map(), telling: new Map() };

/** Indexes the names of other servers' tools. */
export function indexNeighbours(neighbours: readonly Neighbour[]): Neighbours {
  const lookalikes = new Map<string, Namesake[]>();
  const telling = new Map<string, Namesake[]>();
  for (const { server, tools } of neighbours) {
    for (const tool of tools) {
      addTo(lookalikes, skeletonOf(tool), { server, tool });
      if (joinsWords(tool)) addTo(telling, tool.toLowerCase(), { server, tool });
    }
  }
  return { lookalikes, telling };
}

function addTo(map: Map<string, Namesake[]>, key: string, namesake: Namesake): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [namesake]);
  else if (hasRoom(known, namesake)) known.push(namesake);
}

/** The lists stay this short however many tools are alike, so that looking them up costs the same for every tool. */
function hasRoom(known: readonly Namesake[], { server }: Namesake): boolean {
  const own = known.filter((other) => other.server === server).length;
  if (own > 0) return own < MOST_OF_SERVER;
  return new Set(known.map((other) => other.server)).size < MOST_SERVERS;
}

/** Tools of other servers that a token of a text names. */
export function namedElsewhere(
  token: Token,
  { neighbours, ownNames, name }: Pick<ServerReading, 'neighbours' | 'ownNames' | 'name'>,
): Namesake | undefined {
  if (token.kind !== 'identifier' || ownNames.has(token.lower)) return undefined;
  return neighbours.telling.get(token.lower)?.find(({ server }) => server !== name);
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
