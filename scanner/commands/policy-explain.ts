import { readFile } from 'node:fs/promises';
import type { JsonObject, RiskLevel } from '../contract/index.ts';
import { InputError, UsageError } from '../errors.ts';
import type { SettledTool } from '../policy/format.ts';
import { isLooser } from '../policy/mergers/merge-policy.ts';
import { guessFormat } from '../policy/readers/guess-format.ts';
import { findReader } from '../policy/readers/index.ts';
import type { ReadPolicy, Ruling } from '../policy/readers/reading.ts';
import { formatOf, type PolicyOptions, settleSubject } from './policy.ts';
import type { PolicySubject } from './policy-source.ts';

/** A file of a policy that was read. */
export interface OpenPolicy {
  readonly file: string;
  readonly format: PolicyOptions['format'];
  readonly lines: readonly string[];
  readonly policy: ReadPolicy;
}

/**
 * Reads a policy that somebody wrote.
 *
 * @param format its id; guessed from what stands in the file where none is told
 * @throws UsageError for a format that nothing here reads, InputError for a file that is not as it says
 */
export async function openPolicy(file: string, format: string | undefined): Promise<OpenPolicy> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const found = error instanceof Error && 'code' in error ? String(error.code) : 'an error';
    throw new InputError([{ file, field: '', found, expected: 'a file that can be read' }]);
  });
  const id = format ?? guessFormat(text);
  if (id === null)
    throw new UsageError(`${file} looks like none of the formats. Say which it is with --format.`);
  const reader = findReader(formatOf(id).id);
  if (reader === undefined)
    throw new UsageError(
      'We do not evaluate Rego. Ask the Open Policy Agent itself: opa eval --explain=notes -i call.json -d POLICY data.mcp.authz.decision',
    );
  return {
    file,
    format: formatOf(id),
    lines: text.split(/\r?\n/),
    policy: reader.read({ file, text }),
  };
}

/**
 * The name of the server that a policy is asked about: as told, or the only one that it names.
 *
 * @throws UsageError where it names several
 */
export function serverIn({ file, policy }: OpenPolicy, told: string | undefined): string {
  if (told !== undefined || policy.servers === null) return told ?? '';
  const [only, another] = policy.servers;
  if (only !== undefined && another === undefined) return only;
  const has = only === undefined ? 'no server' : `several servers: ${policy.servers.join(', ')}`;
  throw new UsageError(`${file} names ${has}. Say which is meant with --server-name.`);
}

/** What a policy does to a call. */
export function explainCall(
  { policy }: OpenPolicy,
  server: string,
  tool: string,
  args: JsonObject | null,
): Ruling {
  return policy.rule({ server, tool, arguments: args });
}

/** A tool that a policy treats more loosely than we advise. */
export interface LooseTool {
  readonly wanted: SettledTool;
  readonly ruling: Ruling;
  readonly risk: RiskLevel;
}

/** What a policy lets through that the profile would not, as far as its format could say so; worst first. */
export function findLooseTools(
  { format, policy }: OpenPolicy,
  subject: PolicySubject,
  profile: PolicyOptions['profile'],
): LooseTool[] {
  const risks = new Map(subject.tools.map(({ verdict }) => [verdict.name, verdict.risk]));
  const { server, tools } = settleSubject({ format, profile }, subject);
  return tools.flatMap((wanted) => {
    const ruling = policy.rule({ server, tool: wanted.tool, arguments: null });
    const risk = risks.get(wanted.tool);
    return risk === undefined || !isLooser(ruling, wanted) ? [] : { wanted, ruling, risk };
  });
}
