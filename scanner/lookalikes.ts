import type { Id } from './contract/index.ts';

/** What a listed server goes by. */
export interface ServerNames {
  readonly server: Id;
  /** The package, or the host of a remote server. */
  readonly source: string;
  /** What it calls itself; null where no scan has seen it. */
  readonly selfName: string | null;
}

/** Words that say what a thing is and not whose: names that differ only here are easily confused. */
const FILLERS: ReadonlySet<string> = new Set(['mcp', 'server', 'servers', 'the', 'official']);

/** Shorter subjects are too common to be anybody's name. */
const SHORTEST_SUBJECT = 4;

/**
 * For every server the others that a person could take for it: they call themselves the same, or their
 * packages are named after the same thing in other words or another order and stand in different scopes.
 * Packages of one scope have one owner, and are told apart by that owner.
 *
 * @example lookalikesOf([
 *   { server: 'a', source: 'kubernetes-mcp-server', selfName: null },
 *   { server: 'b', source: 'mcp-server-kubernetes', selfName: null },
 * ]).get('a') // => ['b']
 */
export function lookalikesOf(servers: readonly ServerNames[]): ReadonlyMap<Id, readonly Id[]> {
  const groups = new Map<string, ServerNames[]>();
  for (const names of servers) {
    for (const key of keysOf(names)) groups.set(key, [...(groups.get(key) ?? []), names]);
  }
  const found = new Map<Id, Set<Id>>();
  for (const group of groups.values()) {
    for (const one of group) {
      for (const other of group) {
        if (one.server === other.server || isSameOwner(one, other)) continue;
        found.set(one.server, (found.get(one.server) ?? new Set()).add(other.server));
      }
    }
  }
  return new Map([...found].map(([server, others]) => [server, [...others].sort()]));
}

function keysOf({ source, selfName }: ServerNames): string[] {
  const subject = subjectOf(unscoped(source));
  const own = selfName === null ? '' : subjectOf(selfName);
  return [
    ...(subject.length >= SHORTEST_SUBJECT ? [`package ${subject}`] : []),
    ...(own.length >= SHORTEST_SUBJECT ? [`self ${own}`] : []),
  ];
}

/** The words of a name without fillers, in one order whatever theirs. */
function subjectOf(name: string): string {
  const words = name
    .toLowerCase()
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => word !== '' && !FILLERS.has(word))
    .sort()
    .join(' ');
}

function unscoped(source: string): string {
  return source.replace(/^@[^/]*\//, '');
}

function isSameOwner(one: ServerNames, other: ServerNames): boolean {
  const owner = scopeOf(one);
  return one.source === other.source || (owner !== null && owner === scopeOf(other));
}

function scopeOf({ source }: ServerNames): string | null {
  return /^@[^/]*\//.exec(source)?.[0] ?? null;
}
