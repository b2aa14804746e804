import type { AttackMatches } from '../../scanner/attacks.ts';
import type { Attack } from '../../scanner/contract/attack.ts';
import type { CatalogueServer, CatalogueTool } from './catalogue.ts';
import { worstFirst } from './server-summary.ts';

/** An attack that a server is usable for: as a whole, with some of its tools, or both. */
export interface ServerAttack {
  readonly attack: Attack;
  /** Why as a whole; null where only single tools are usable. */
  readonly because: string | null;
  /** Worst first. */
  readonly tools: readonly CatalogueTool[];
}

/** What a server is usable for, in the order of the attacks. */
export function attacksOn(
  attacks: readonly Attack[],
  server: CatalogueServer,
  matches: AttackMatches,
): ServerAttack[] {
  return attacks.flatMap((attack) => {
    const because = matches.server.find((each) => each.attack === attack.attack)?.because ?? null;
    const tools = server.tools.filter((_, place) =>
      matches.tools[place]?.some((each) => each.attack === attack.attack),
    );
    if (because === null && tools.length === 0) return [];
    return { attack, because, tools: worstFirst(tools) };
  });
}
