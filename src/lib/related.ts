import { hash } from 'node:crypto';
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
export type FindRelated = (tool: CatalogueTool) => readonly RelatedTool[];

const MOST = 3;

/** How far along the ring we look for tools of other servers before giving up. */
const FARTHEST = 40;

interface Place {
  readonly server: CatalogueServer;
  readonly tool: CatalogueTool;
  /** Where it stands on its rings. */
  readonly key: string;
}

/** The tools of one name, or of one kind, by their keys. */
type Ring = readonly Place[];

/**
 * Prepares the look-up for a whole catalogue. Tools of one kind stand on a ring in the order of a digest
 * over their addresses, and each shows those that follow it: which these are looks random, stays the same
 * when a definition changes, and a tool that comes or goes touches the pages of its few neighbours only.
 */
export function relateTools(catalogue: Catalogue): FindRelated {
  return remembered('related', catalogue, prepareRings);
}

function prepareRings({ servers }: Catalogue): FindRelated {
  const places = servers.flatMap((server) => server.tools.map((tool) => placeOf(server, tool)));
  places.sort((a, b) => (a.key < b.key ? -1 : 1));
  const named = followersOn(Map.groupBy(places, ({ tool }) => nameOf(tool)).values());
  const alike = followersOn(Map.groupBy(places, ({ tool }) => kindOf(tool)).values());
  const related = new Map(
    places.map((place) => [place.tool, joinPlaces(named.get(place) ?? [], alike.get(place) ?? [])]),
  );
  return (tool) => related.get(tool) ?? [];
}

function joinPlaces(named: readonly Place[], alike: readonly Place[]): RelatedTool[] {
  const others = alike.filter(({ tool }) => !named.some((place) => place.tool === tool));
  return [
    ...named.map(({ server, tool }) => ({ server, tool, why: 'same name' as const })),
    ...others.map(({ server, tool }) => ({ server, tool, why: 'same kind' as const })),
  ].slice(0, MOST);
}

/** The worst other tools of a tool's own server. */
export function neighboursOf(server: CatalogueServer, tool: CatalogueTool): RelatedTool[] {
  return remembered('worst first', server, ({ tools }) => worstFirst(tools).slice(0, MOST + 1))
    .filter((other) => other !== tool)
    .slice(0, MOST)
    .map((other) => ({ server, tool: other, why: 'same server' }));
}

/** Tools of one name are alike whatever the case. */
function nameOf({ verdict }: CatalogueTool): string {
  return verdict.name.toLowerCase();
}

/** Tools of one kind can do the same: category, level and signals agree. */
function kindOf({ verdict }: CatalogueTool): string {
  const signals = verdict.signals.map(({ id }) => id).sort();
  return [verdict.category, verdict.risk, ...signals].join(' ');
}

function placeOf(server: CatalogueServer, tool: CatalogueTool): Place {
  const address = `${server.listing.server} ${tool.observed.slug}`;
  return { server, tool, key: hash('sha256', address, 'base64url') };
}

/** What follows every place on its ring. */
function followersOn(rings: Iterable<Ring>): Map<Place, Place[]> {
  const found = new Map<Place, Place[]>();
  for (const ring of rings)
    for (const [index, place] of ring.entries()) found.set(place, followers(ring, index, place));
  return found;
}

/** The next places on the ring after a tool's own, at most one of each other server. */
function followers(ring: Ring, index: number, { server }: Place): Place[] {
  const seen = new Set([server]);
  const found: Place[] = [];
  for (let step = 1; step <= Math.min(ring.length, FARTHEST) && found.length < MOST; step++) {
    const place = ring[(index + step) % ring.length];
    if (place === undefined || seen.has(place.server)) continue;
    seen.add(place.server);
    found.push(place);
  }
  return found;
}
