import type { PolicyFormat, SettledServer, SettledTool } from '../format.ts';
import { celString, isWholeText, yamlVerbatim } from '../quoting.ts';
import type { Settled } from '../settle.ts';

/**
 * agentgateway's rules in CEL, read in its source (`http/authorization.rs`, `mcp/rbac.rs`) and its
 * example of MCP authorisation. Denials go first; once one rule allows, what none allows is denied.
 */
export const agentgateway: PolicyFormat = {
  id: 'agentgateway',
  title: 'agentgateway',
  kind: 'gateway',
  file: 'config.yaml',
  download: 'agentgateway.yaml',
  syntax: 'yaml',
  documentation:
    'https://github.com/agentgateway/agentgateway/tree/main/examples/mcp-authorization',
  supports: { deny: true, ask: false, limit: false, hide: true, arguments: 'none' },
  unlisted: 'deny',
  isPerServer: false,
  cannot: [
    'agentgateway cannot ask a person: where we advise to ask, it denies.',
    'It counts requests of a whole route and not of a tool: what we would count it allows.',
    'Rules are asked before the arguments are known (agentgateway issue 3092): we write no conditions.',
  ],
  traps: [
    {
      words:
        'Once a rule allows something, all that no rule allows is denied: prompts and resources need rules of their own.',
      with: ['allow'],
    },
    { words: 'The server’s name is that of the target.', with: [] },
  ],
  refuseServer: (server) => (isWholeText(server) ? null : 'The name is no whole text.'),
  refuseTool: (_server, tool) => (isWholeText(tool) ? null : 'The name is no whole text.'),
  writeServers: (servers) => {
    const rules = servers.flatMap(allowRules);
    // Without any rule all would be allowed.
    return authorization(rules.length === 0 ? [deny('true')] : rules);
  },
  writeTool: (server, tool) => authorization([fragmentRule(server, tool)]),
  explain,
};

function allowRules({ server, tools }: SettledServer): string[] {
  return tools.filter(isAllowed).map(({ tool }) => allow(callOf(server, tool)));
}

/**
 * A denial that cannot be evaluated does not deny, which is why agentgateway warns of them. This one
 * fails only for what is no tool, and that it does not mean.
 */
function fragmentRule(server: string, tool: SettledTool): string {
  const call = callOf(server, tool.tool);
  return isAllowed(tool) ? allow(call) : deny(call);
}

function callOf(server: string, tool: string): string {
  return `mcp.tool.target == ${celString(server)} && mcp.tool.name == ${celString(tool)}`;
}

function allow(expression: string): string {
  return `    - ${yamlVerbatim(expression)}\n`;
}

function deny(expression: string): string {
  return `    - deny: ${yamlVerbatim(expression)}\n`;
}

function authorization(rules: readonly string[]): string {
  return `policies:\n  mcpAuthorization:\n    rules:\n${rules.join('')}`;
}

function isAllowed({ decision }: Settled): boolean {
  return decision === 'allow';
}

function explain(settled: Settled): string {
  return isAllowed(settled)
    ? 'A rule of `mcpAuthorization` allows the calls for which it is true.'
    : 'The rule under `deny` denies every call and takes the tool out of the list, whatever other rules allow.';
}
