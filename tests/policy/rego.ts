// A small evaluator of the Rego that we write. No package runs Rego from its text without the Open
// Policy Agent itself, so this follows its documentation (“Policy Language” and “Policy Reference” of
// openpolicyagent.org) and refuses every line that it does not know.
import { evaluate, holds, type Scope, UNDEFINED, type Value } from './rego-expressions.ts';

/** What the comment at the head of the file says that the policy is asked. */
export interface RegoInput {
  readonly server: string;
  readonly tool: string;
  readonly arguments?: unknown;
}

/** A rule or function: its head, and the lines that must all hold. */
interface Rule {
  readonly head: string;
  readonly body: readonly string[];
}

const FUNCTION = /^(\w+)\((\w+), (\w+)\)$/;
const DECISION = /^decisions\[(".*")\]\[(".*")\] := (".*")$/;
const BROKEN = /^broken contains (".*")$/;

/** Lines that stand in every policy, to the letter. */
const FRAME = new Set([
  'package mcp.authz',
  'import rego.v1',
  'default decision := "deny"',
  'decision := decisions[input.server][input.tool] if count(broken) == 0',
  'broken := set()',
]);

/**
 * The value of `data.mcp.authz.decision`.
 *
 * @throws Error for a line that is none of those that we write
 */
export function decide(policy: string, input: RegoInput): string {
  const rules = rulesOf(policy);
  const functions = new Map(rules.flatMap((rule) => functionOf(rule)));
  const scope: Scope = { variables: new Map([['input', { ...input } as Value]]), functions };
  const isBroken = rules
    .filter(({ head }) => BROKEN.test(head))
    .some(({ body }) => body.every((line) => holds(line, scope)));
  // “Complete documents”: one name, one value, or the evaluation is an error.
  const decided = new Set(rules.flatMap((rule) => decisionOf(rule, input)));
  if (decided.size > 1) throw new Error('eval_conflict_error: complete rules must not differ');
  const [decision] = decided;
  // “The default keyword”: where no rule of the name is defined, the default is its value.
  return isBroken || decision === undefined ? 'deny' : decision;
}

function decisionOf({ head }: Rule, { server, tool }: RegoInput): string[] {
  const [, ...literals] = DECISION.exec(head) ?? [];
  const [forServer, forTool, decision] = literals.map((literal) => JSON.parse(literal) as string);
  return forServer === server && forTool === tool && decision !== undefined ? [decision] : [];
}

/** “Functions”: undefined unless every line of the body holds. */
function functionOf({ head, body }: Rule): [string, (args: Value[]) => Value][] {
  const [, name, first, second] = FUNCTION.exec(head) ?? [];
  if (name === undefined || first === undefined || second === undefined) return [];
  const run = ([a, b]: Value[]): Value => {
    const variables = new Map<string, Value>([
      [first, a ?? UNDEFINED],
      [second, b ?? UNDEFINED],
    ]);
    return holdsAll(body, { variables, functions: new Map() }) ? true : UNDEFINED;
  };
  return [[name, run]];
}

/** `some x in xs` tries every member: one for which the lines that follow hold is enough. */
function holdsAll(lines: readonly string[], scope: Scope): boolean {
  const [line, ...rest] = lines;
  if (line === undefined) return true;
  const [, name, list] = /^some (\w+) in (\w+)$/.exec(line) ?? [];
  if (name === undefined || list === undefined) return holds(line, scope) && holdsAll(rest, scope);
  const members = evaluate(list, scope);
  return (
    Array.isArray(members) &&
    members.some((member) =>
      holdsAll(rest, { ...scope, variables: new Map([...scope.variables, [name, member]]) }),
    )
  );
}

function rulesOf(policy: string): Rule[] {
  const rules: Rule[] = [];
  let open: { head: string; body: string[] } | null = null;
  for (const line of policy.split('\n')) {
    if (open !== null && line === '}') {
      rules.push(open);
      open = null;
    } else if (open !== null && line.startsWith('\t')) open.body.push(line.slice(1));
    else if (open === null && line.endsWith(' if {')) open = { head: line.slice(0, -5), body: [] };
    else if (open === null && DECISION.test(line)) rules.push({ head: line, body: [] });
    else if (!(open === null && (line === '' || line.startsWith('# ') || FRAME.has(line))))
      throw new Error(`No line that we write: ${line}`);
  }
  const known = rules.every(({ head }) =>
    [FUNCTION, DECISION, BROKEN].some((each) => each.test(head)),
  );
  if (!known || open !== null)
    throw new Error('A rule that we do not write, or one without its end.');
  return rules;
}
