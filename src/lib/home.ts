import type { Attack, Id } from '../../scanner/contract/index.ts';
import type { Exposure } from './attack-pages.ts';
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

/** An attack with what it finds. */
export interface ExposedAttack {
  readonly attack: Attack;
  readonly exposure: Exposure;
}

/** The attacks that can use the most tools, the most first; those that can use none are left out. */
export function widestAttacks(
  attacks: readonly Attack[],
  exposed: ReadonlyMap<Id, Exposure>,
): ExposedAttack[] {
  return attacks
    .flatMap((attack) => {
      const exposure = exposed.get(attack.attack);
      return exposure === undefined || exposure.tools.length === 0 ? [] : { attack, exposure };
    })
    .sort((a, b) => b.exposure.tools.length - a.exposure.tools.length)
    .slice(0, MOST);
}
