import type { AttackMatches } from '../../scanner/attacks.ts';
import type { Attack } from '../../scanner/contract/attack.ts';
import type { Id } from '../../scanner/contract/id.ts';
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
  const usable = usableTools(server, matches);
  return attacks.flatMap((attack) => {
    const because = matches.server.find((each) => each.attack === attack.attack)?.because ?? null;
    const tools = usable.get(attack.attack) ?? [];
    if (because === null && tools.length === 0) return [];
    return { attack, because, tools: worstFirst(tools) };
  });
}

/** The tools that each attack can use, by its id, in the order of the server. */
function usableTools({ tools }: CatalogueServer, matches: AttackMatches): Map<Id, CatalogueTool[]> {
  const found = new Map<Id, CatalogueTool[]>();
  for (const [place, tool] of tools.entries())
    for (const { attack } of matches.tools[place] ?? []) {
      const others = found.get(attack);
      if (others === undefined) found.set(attack, [tool]);
      else others.push(tool);
    }
  return found;
}
