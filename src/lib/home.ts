import type { CatalogueServer } from './catalogue.ts';

const MOST = 6;

/** The servers with the most critical tools, the most first; those without any are left out. */
export function worstServers(servers: readonly CatalogueServer[]): CatalogueServer[] {
  const critical = ({ tools }: CatalogueServer) =>
    tools.filter(({ verdict }) => verdict.risk === 'critical').length;
  return servers
    .filter((server) => critical(server) > 0)
    .sort((a, b) => critical(b) - critical(a))
    .slice(0, MOST);
}
