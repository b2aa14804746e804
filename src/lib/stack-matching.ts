import type { ImportedServer } from '../../scanner/listings/import/imported-server.ts';

/** How a listed server is reached, as the stack page carries it. */
export interface KnownServer {
  readonly id: string;
  readonly title: string;
  /** A package of npm, or an address; null where it is reached in no such way. */
  readonly source: string | null;
  /** Of the package that was scanned. */
  readonly version: string | null;
}

/** A server of somebody's configuration, and the listed one that it is. */
export interface Match {
  readonly name: string;
  /** Null where it is not listed. */
  readonly known: KnownServer | null;
  /** The exact version that the configuration asks for, where another one was scanned. */
  readonly otherVersion: string | null;
}

const EXACT = /^\d+\.\d+\.\d+/;

/** Finds which listed servers a configuration names: by package, or by address whatever its query. */
export function matchServers(
  imported: readonly ImportedServer[],
  known: readonly KnownServer[],
): Match[] {
  const bySource = new Map(known.map((each) => [each.source, each]));
  return imported.map(({ name, reach }) => {
    const source =
      reach.type === 'package' ? reach.package : 'url' in reach ? plain(reach.url) : null;
    const found = source === null ? null : (bySource.get(source) ?? null);
    const asked = reach.type === 'package' ? reach.version : null;
    const isOther =
      found !== null && asked !== null && EXACT.test(asked) && asked !== found.version;
    return { name, known: found, otherVersion: isOther ? asked : null };
  });
}

/**
 * An address by which servers are told apart.
 *
 * @example plain('https://a.example/mcp/?key=1') // => 'https://a.example/mcp'
 */
export function plain(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}
