import { holdsOfServer } from './attacks/server-conditions.ts';
import { holdsOfTool, type ToolFacts } from './attacks/tool-conditions.ts';
import { quoteNames } from './attacks/words.ts';
import { type Attack, type AttackReason, PARAMETERS_PLACE } from './contract/index.ts';
import type { ServerFacts } from './server-facts.ts';

/** Which attacks find what they need in a server: as a whole, and in each of its tools. */
export interface AttackMatches {
  readonly server: readonly AttackReason[];
  /** In the order of the observation's tools. */
  readonly tools: readonly (readonly AttackReason[])[];
}

/** Finds the attacks that a server and its tools are usable for, in the order of the attacks given. */
export function findAttacks(attacks: readonly Attack[], server: ServerFacts): AttackMatches {
  const { observation, verdict, changes, combinations } = server;
  const tools = observation.tools.flatMap(({ definition }, place) => {
    const own = verdict.tools[place];
    return own === undefined ? [] : [{ definition, verdict: own, changes, combinations }];
  });
  return {
    server: attacks.flatMap((attack) => reasonForServer(attack, server)),
    tools: tools.map((tool) =>
      attacks.map((attack) => reasonForTool(attack, tool)).filter(isReason),
    ),
  };
}

/** The first condition that holds gives the reason: conditions go from the telling to the general. */
function reasonForTool({ attack, tools }: Attack, tool: ToolFacts): AttackReason | null {
  for (const condition of tools) {
    const held = holdsOfTool(condition, tool);
    if (held === null) continue;
    const because = condition.because.replace(PARAMETERS_PLACE, () => quoteNames(held.parameters));
    return { attack, because, findings: [...held.findings] };
  }
  return null;
}

function isReason(reason: AttackReason | null): reason is AttackReason {
  return reason !== null;
}

function reasonForServer({ attack, servers }: Attack, server: ServerFacts): AttackReason[] {
  for (const condition of servers) {
    const names = holdsOfServer(condition, server);
    if (names === null) continue;
    const { because } = condition;
    const said = names.length === 0 ? because : `${because}: ${quoteNames(names)}`;
    return [{ attack, because: said, findings: [] }];
  }
  return [];
}
