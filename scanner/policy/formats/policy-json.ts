import type { CallLimit } from '../../contract/policy.ts';
import type { PolicyFormat, SettledTool } from '../format.ts';
import { isWholeText } from '../quoting.ts';
import type { Settled } from '../settle.ts';
import { visibleJson } from '../visible-json.ts';
import type { PolicyJson } from './policy-json-schema.ts';

/** PolicyLayer's policy.json: exact shapes from its documentation, and only those seen there. */
export const policyJson: PolicyFormat = {
  id: 'policy-json',
  title: 'PolicyLayer',
  kind: 'gateway',
  file: 'policy.json',
  download: 'policy.json',
  syntax: 'json',
  documentation: 'https://policylayer.com/docs/writing-policies',
  supports: { deny: true, ask: false, limit: true, hide: true, arguments: 'none' },
  unlisted: 'deny',
  isPerServer: true,
  cannot: [
    'PolicyLayer’s pages speak of approvals, but its documentation of policy.json shows no member for them: where we advise to ask, it denies.',
    'Conditions on arguments exist, but their shape is not in the documentation that we could read: we write none.',
  ],
  traps: [
    {
      words:
        'A policy belongs to the grants of one server, and a grant without a policy denies every call.',
      with: [],
    },
  ],
  refuseServer: () => null,
  refuseTool: (_server, tool) => refuse(tool),
  writeServers: (servers) =>
    write({
      version: '1',
      default: 'deny',
      ...membersOf(servers.flatMap(({ tools }) => tools)),
    }),
  writeTool: (_server, tool) => write(membersOf([tool])),
  explain,
};

function refuse(tool: string): string | null {
  if (tool === '*') return '“*” stands for all tools in the list of hidden ones.';
  return isWholeText(tool) ? null : 'The name is no whole text.';
}

function write(value: unknown): string {
  return `${visibleJson(value)}\n`;
}

/** `hide` and `tools`, each only where it has something to say. `__proto__` stays a plain key. */
function membersOf(tools: readonly SettledTool[]): Pick<PolicyJson, 'hide' | 'tools'> {
  const hidden = tools.filter(({ decision }) => decision === 'hide');
  const listed = tools.filter(({ decision }) => decision !== 'hide');
  return {
    ...(hidden.length > 0 && { hide: hidden.map(({ tool }) => tool) }),
    ...(listed.length > 0 && {
      tools: Object.fromEntries(listed.map((each) => [each.tool, toolPolicy(each)])),
    }),
  };
}

function toolPolicy({
  tool,
  decision,
  limit,
}: SettledTool): NonNullable<PolicyJson['tools']>[string] {
  if (decision === 'deny')
    return { deny_if: [{ conditions: [], on_deny: 'This call is denied by policy.' }] };
  return limit === undefined ? {} : { limits: [limitOf(tool, limit)] };
}

function limitOf(tool: string, { window, max }: CallLimit) {
  return { counter: `${tool}_per_${window}`, window, max, scope: 'grant' as const };
}

function explain({ decision, limit }: Settled): string {
  if (limit !== undefined)
    return `\`limits\` lets at most ${limit.max} calls through in one \`window\`, here one \`${limit.window}\`, counted for each \`grant\`.`;
  if (decision === 'hide')
    return '`hide` takes the tool out of the list that the model sees and denies calls to it.';
  if (decision === 'deny')
    return '`deny_if` with an empty list of `conditions` denies every call, and the agent is told what `on_deny` says.';
  return 'An empty entry under `tools` allows the tool even where everything unlisted is denied.';
}
