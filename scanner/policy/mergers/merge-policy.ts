import type { PolicyFormat, SettledPolicy, SettledTool } from '../format.ts';
import type { PolicyText, ReadPolicy, Ruling } from '../readers/reading.ts';
import { STRICTNESS } from '../recommend.ts';
import type { Settled } from '../settle.ts';
import type { Merger } from './merging.ts';

/** A tool of which a file says something else than is wanted. */
export interface Difference {
  readonly wanted: SettledTool;
  readonly ruling: Ruling;
}

/** What came of a merge. */
export interface Merged {
  readonly text: string;
  /** Tools that rules of the file treat more strictly, which was left so. */
  readonly kept: readonly Difference[];
  /** Tools that the file still treats more loosely, because of rules that the merge does not own. */
  readonly unmet: readonly Difference[];
}

/** What reads and writes a format. */
export interface MergeTools {
  readonly format: PolicyFormat;
  readonly read: (source: PolicyText) => ReadPolicy;
  readonly merge: Merger;
}

/**
 * Writes a policy into a file that has one. What the file says already stays to the letter, which is why
 * a second merge changes nothing; so does, unless `loosen` is told, what its rules treat more strictly.
 *
 * @throws InputError for a file that cannot be read or has no place for the policy
 */
export function mergePolicy(
  { format, read, merge }: MergeTools,
  source: PolicyText,
  { server, tools: all }: SettledPolicy,
  loosen: boolean,
): Merged {
  const said = read(source);
  const kept = loosen ? [] : differencesIn(said, server, all).filter(isKept);
  const keptTools = new Set(kept.map(({ wanted }) => wanted));
  const edits = all.filter((tool) => !keptTools.has(tool) && !isSaid(format, server, tool, said));
  const text = edits.length === 0 ? source.text : merge(source, { format, server, edits, all });
  const after = differencesIn(read({ ...source, text }), server, all);
  return { text, kept, unmet: after.filter(({ ruling, wanted }) => isLooser(ruling, wanted)) };
}

/** The tools of which a policy says something else than is wanted. */
export function differencesIn(
  policy: ReadPolicy,
  server: string,
  tools: readonly SettledTool[],
): Difference[] {
  return tools.flatMap((wanted) => {
    const ruling = policy.rule({ server, tool: wanted.tool, arguments: null });
    return isMet(ruling, wanted) ? [] : { wanted, ruling };
  });
}

/** What a rule treats more strictly than we would; a default is nobody’s decision about the tool. */
function isKept({ ruling, wanted }: Difference): boolean {
  return ruling.by === 'rule' && isStricter(ruling, wanted);
}

/**
 * Whether a policy says already what is wanted. What is denied by default needs no rule of its own; what
 * is allowed or asked for by default can change.
 */
function isSaid(
  format: PolicyFormat,
  server: string,
  tool: SettledTool,
  policy: ReadPolicy,
): boolean {
  const ruling = policy.rule({ server, tool: tool.tool, arguments: null });
  if (!isMet(ruling, tool)) return false;
  if (ruling.by === 'rule' || ruling.decision === 'deny') return true;
  return format.writeTool(server, tool) === null;
}

function isMet(ruling: Ruling, wanted: Settled): boolean {
  return !isStricter(ruling, wanted) && !isLooser(ruling, wanted);
}

function isStricter(ruling: Ruling, wanted: Settled): boolean {
  const difference = strictnessOf(ruling, wanted) - STRICTNESS[wanted.decision];
  return difference === 0 ? callsOf(ruling) < callsOf(wanted) : difference > 0;
}

/** Whether a policy lets through what is not to go through, more of it, or all where conditions are wanted. */
export function isLooser(ruling: Ruling, wanted: Settled): boolean {
  const difference = strictnessOf(ruling, wanted) - STRICTNESS[wanted.decision];
  const isUnbounded = wanted.conditions.length > 0 && ruling.provided.length === 0;
  if (isUnbounded && (difference === 0 || ruling.decision === 'limit')) return true;
  return difference === 0 ? callsOf(ruling) > callsOf(wanted) : difference < 0;
}

/** A tool that is denied need not be hidden as well, unless that is what is wanted. */
function strictnessOf({ decision, isListed }: Ruling, wanted: Settled): number {
  return STRICTNESS[
    wanted.decision === 'hide' && decision === 'deny' && !isListed ? 'hide' : decision
  ];
}

const WINDOWS_AN_HOUR: Readonly<Record<string, number>> = { minute: 60, hour: 1, day: 1 / 24 };

/** Calls an hour. */
function callsOf({ limit }: Pick<Ruling, 'limit'>): number {
  return limit === undefined ? 0 : limit.max * (WINDOWS_AN_HOUR[limit.window] ?? 1);
}
