import type { Combination, CombinationId, LegId, ToolRef } from './contract/combination.ts';
import type { ServerVerdict, Verdict } from './contract/verdict.ts';

/** What a leg asks of a tool. */
const HOLDS: Readonly<Record<LegId, (tool: Verdict) => boolean>> = {
  'private-data': (tool) =>
    tool.category === 'read' &&
    (tool.risk === 'medium' || tool.risk === 'high') &&
    !onlyRaisedByReach(tool),
  secrets: (tool) =>
    usesOf(tool).includes('returns') || (tool.category === 'read' && has(tool, 'filesystem')),
  'untrusted-content': (tool) => has(tool, 'untrusted-content'),
  'way-out': (tool) => has(tool, 'messaging') || has(tool, 'arbitrary-url') || takesOut(tool),
  'writes-files': (tool) =>
    tool.category !== 'read' && has(tool, 'filesystem') && takes(tool, 'path'),
  'runs-code': (tool) => has(tool, 'code-execution'),
};

interface Pattern {
  readonly legs: readonly LegId[];
  readonly says: string;
}

/** The first is what Willison called the lethal trifecta (16 June 2025). */
const PATTERNS: Readonly<Record<CombinationId, Pattern>> = {
  'private-data-leaves': {
    legs: ['private-data', 'untrusted-content', 'way-out'],
    says: 'Text that strangers wrote can tell the model to read private data and to send it away.',
  },
  'secrets-leave': {
    legs: ['secrets', 'way-out'],
    says: 'A credential that one tool returns, or a file that may hold one, can be sent away with another.',
  },
  'written-code-runs': {
    legs: ['writes-files', 'runs-code'],
    says: 'What one tool writes to a file another can run, so a limit on either alone does not hold.',
  },
};

/** A tool and what it brings to combinations. */
export interface ToolLegs extends ToolRef {
  readonly legs: readonly LegId[];
}

/** Finds the combinations that the tools of these servers make together. */
export function findCombinations(
  servers: readonly Pick<ServerVerdict, 'server' | 'tools'>[],
): Combination[] {
  return combine(
    servers.flatMap(({ server, tools }) =>
      tools.map((verdict) => ({ server, tool: verdict.name, legs: legsOf(verdict) })),
    ),
  );
}

/** What a tool brings to combinations. */
export function legsOf(verdict: Verdict): LegId[] {
  return (Object.keys(HOLDS) as LegId[]).filter((leg) => HOLDS[leg](verdict));
}

/**
 * The combinations that tools make together: those of one server, or of all that somebody connects.
 * What a single tool can do by itself is no combination.
 */
export function combine(tools: readonly ToolLegs[]): Combination[] {
  const refs = tools.map(({ server, tool, legs }) => ({ ref: { server, tool }, legs }));
  return Object.entries(PATTERNS).flatMap(([id, { legs, says }]) => {
    const filled = legs.map((leg) => ({
      leg,
      tools: refs.filter((each) => each.legs.includes(leg)).map(({ ref }) => ref),
    }));
    return isMadeTogether(filled) ? [{ id: id as CombinationId, says, legs: filled }] : [];
  });
}

function isMadeTogether(legs: readonly { readonly tools: readonly ToolRef[] }[]): boolean {
  const refs = new Set(legs.flatMap(({ tools }) => tools));
  return legs.every(({ tools }) => tools.length > 0) && refs.size > 1;
}

function has(tool: Verdict, id: Verdict['signals'][number]['id']): boolean {
  return tool.signals.some((signal) => signal.id === id);
}

function usesOf({ signals }: Verdict): readonly string[] {
  return signals.flatMap(({ uses }) => uses ?? []);
}

function takes({ parameters }: Verdict, kind: Verdict['parameters'][number]['kind']): boolean {
  return parameters.some((parameter) => parameter.kind === kind);
}

/** Free text or code that leaves the system through an action, or text that is kept where others read it. */
function takesOut(tool: Verdict): boolean {
  if (tool.category === 'write') return takes(tool, 'content');
  return tool.category === 'execute' && (takes(tool, 'content') || has(tool, 'code-execution'));
}

/** A level that only a credential parameter raised says nothing of what comes back. */
function onlyRaisedByReach(tool: Verdict): boolean {
  const uses = usesOf(tool);
  const accepts = uses.length > 0 && uses.every((use) => use === 'accepts');
  const isPrivate = tool.findings.some(({ rule }) => rule === 'content-is-private');
  return accepts && !isPrivate && !has(tool, 'personal-data') && !has(tool, 'filesystem');
}
