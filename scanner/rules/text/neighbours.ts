import { skeletonOf } from './skeleton.ts';

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

/** The other servers of the catalogue, indexed once for all tools. */
export interface Neighbours {
  /** By skeleton. */
  readonly lookalikes: ReadonlyMap<string, readonly Namesake[]>;
  /** By lower-case name: names of several words, which no text holds by accident. */
  readonly telling: ReadonlyMap<string, Namesake>;
}

export const NO_NEIGHBOURS: Neighbours = { lookalikes: new Map(), telling: new Map() };

/** Indexes the names of other servers' tools. */
export function indexNeighbours(neighbours: readonly Neighbour[]): Neighbours {
  const lookalikes = new Map<string, Namesake[]>();
  const telling = new Map<string, Namesake>();
  for (const { server, tools } of neighbours) {
    for (const tool of tools) {
      const skeleton = skeletonOf(tool);
      lookalikes.set(skeleton, [...(lookalikes.get(skeleton) ?? []), { server, tool }]);
      if (joinsWords(tool)) telling.set(tool.toLowerCase(), { server, tool });
    }
  }
  return { lookalikes, telling };
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
