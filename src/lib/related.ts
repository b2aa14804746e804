import { hash } from 'node:crypto';
import type { Id } from '../../scanner/contract/id.ts';
import type { Catalogue, CatalogueServer, CatalogueTool } from './catalogue.ts';
import { remembered } from './remember.ts';
import { worstFirst } from './server-summary.ts';

/** A tool elsewhere and why it is shown. */
export interface RelatedTool {
  readonly server: CatalogueServer;
  readonly tool: CatalogueTool;
  readonly why: 'same name' | 'same kind' | 'same server';
}

/** Finds tools like a given one on other servers. */
export type FindRelated = (server: Id, tool: CatalogueTool) => RelatedTool[];

const MOST = 3;

/** How far along the ring we look for tools of other servers before giving up. */
const FARTHEST = 40;

interface Place {
  readonly server: CatalogueServer;
  readonly tool: CatalogueTool;
  readonly key: string;
}

/**
 * Prepares the look-up for a whole catalogue. Tools of one kind stand on a ring in the order of a digest
 * over their addresses, and each shows those that follow it: which these are looks random, stays the same
 * when a definition changes, and a tool that comes or goes touches the pages of its few neighbours only.
 */
export function relateTools(catalogue: Catalogue): FindRelated {
  return remembered('related', catalogue, prepareRings);
}

function prepareRings({ servers }: Catalogue): FindRelated {
  const byName = new Map<string, Place[]>();
  const byKind = new Map<string, Place[]>();
  for (const server of servers) {
    for (const tool of server.tools) {
      const place = { server, tool, key: keyOf(server.listing.server, tool) };
      push(byName, tool.verdict.name.toLowerCase(), place);
      push(byKind, kindOf(tool), place);
    }
  }
  for (const rings of [byName, byKind]) {
    for (const ring of rings.values()) ring.sort((a, b) => (a.key < b.key ? -1 : 1));
  }
  return (server, tool) => {
    const named = followers(byName.get(tool.verdict.name.toLowerCase()) ?? [], server, tool);
    const alike = followers(byKind.get(kindOf(tool)) ?? [], server, tool);
    const isNew = ({ tool: other }: Place) => !named.some((place) => place.tool === other);
    return [
      ...named.map(({ server, tool }) => ({ server, tool, why: 'same name' as const })),
      ...alike
        .filter(isNew)
        .map(({ server, tool }) => ({ server, tool, why: 'same kind' as const })),
    ].slice(0, MOST);
  };
}

/** The worst other tools of a tool's own server. */
export function neighboursOf(server: CatalogueServer, tool: CatalogueTool): RelatedTool[] {
  return worstFirst(server.tools.filter((other) => other !== tool))
    .slice(0, MOST)
    .map((other) => ({ server, tool: other, why: 'same server' }));
}

/** Tools of one kind can do the same: category, level and signals agree. */
function kindOf({ verdict }: CatalogueTool): string {
  const signals = verdict.signals.map(({ id }) => id).sort();
  return [verdict.category, verdict.risk, ...signals].join(' ');
}

/** Where a tool stands on its rings. */
function keyOf(server: Id, tool: CatalogueTool): string {
  return hash('sha256', `${server} ${tool.observed.slug}`, 'base64url');
}

/** The next places on the ring after a tool's own, at most one of each other server. */
function followers(ring: readonly Place[], server: Id, tool: CatalogueTool): Place[] {
  const start = placeOnRing(ring, server, tool) + 1;
  const seen = new Set([server]);
  const found: Place[] = [];
  for (let step = 0; step < Math.min(ring.length, FARTHEST) && found.length < MOST; step++) {
    const place = ring[(start + step) % ring.length];
    if (place === undefined || seen.has(place.server.listing.server)) continue;
    seen.add(place.server.listing.server);
    found.push(place);
  }
  return found;
}

function placeOnRing(ring: readonly Place[], server: Id, tool: CatalogueTool): number {
  const key = keyOf(server, tool);
  let from = 0;
  let to = ring.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const place = ring[middle];
    if (place !== undefined && place.key < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

function push<Key>(groups: Map<Key, Place[]>, key: Key, place: Place): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [place]);
  else group.push(place);
}
