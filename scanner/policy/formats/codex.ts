import type { PolicyFormat, SettledServer, SettledTool } from '../format.ts';
import { isWholeText, tomlKey, tomlString } from '../quoting.ts';
import type { Settled } from '../settle.ts';

/**
 * Codex's config.toml, read in its source (`codex-rs/config/src/mcp_types.rs`, and
 * `requires_mcp_tool_approval_for_mode` in `codex-rs/core/src/mcp_tool_call.rs`).
 */
export const codex: PolicyFormat = {
  id: 'codex',
  title: 'Codex',
  kind: 'client',
  file: '~/.codex/config.toml',
  download: 'codex.toml',
  syntax: 'toml',
  documentation: 'https://developers.openai.com/codex/config-reference',
  supports: { deny: true, ask: true, limit: false, hide: true, arguments: 'none' },
  unlisted: 'deny',
  isPerServer: false,
  cannot: [
    'Codex counts no calls: where we advise a limit, it asks.',
    'It does not look at the arguments of a call.',
  ],
  traps: [
    { words: '“approve” means to run without asking; “prompt” asks.', with: ['allow', 'ask'] },
    {
      words:
        'Your file has a table for the server: put the line there, since a table may stand only once.',
      with: ['deny', 'hide'],
    },
    {
      words: '“writes” trusts what the server itself says of its tools: we never write it.',
      with: [],
    },
  ],
  refuseServer: (server) =>
    /^[A-Za-z0-9_-]+$/.test(server)
      ? null
      : 'Codex takes letters, digits, _ and - in a server’s name.',
  refuseTool: (_server, tool) => (isWholeText(tool) ? null : 'The name is no whole text.'),
  writeServers: (servers) => servers.map(serverTables).join('\n'),
  writeTool: (server, tool) =>
    isOff(tool)
      ? `[mcp_servers.${server}]\ndisabled_tools = [${tomlString(tool.tool)}]\n`
      : modeTable(server, tool),
  explain,
};

/** Tools outside `enabled_tools` are not even registered, whether denied, hidden or new. */
function serverTables({ server, tools }: SettledServer): string {
  const enabled = tools.filter((tool) => !isOff(tool));
  const list = enabled.map(({ tool }) => `  ${tomlString(tool)},\n`).join('');
  const names = list === '' ? '[]' : `[\n${list}]`;
  const tables = enabled.map((tool) => `\n${modeTable(server, tool)}`);
  return `[mcp_servers.${server}]\nenabled_tools = ${names}\n${tables.join('')}`;
}

function isOff({ decision }: Settled): boolean {
  return decision === 'deny' || decision === 'hide';
}

function modeTable(server: string, tool: SettledTool): string {
  return `[mcp_servers.${server}.tools.${tomlKey(tool.tool)}]\napproval_mode = "${modeOf(tool)}"\n`;
}

/** The mode of a tool that is on. */
export function modeOf({ decision }: Settled): string {
  return decision === 'allow' ? 'approve' : 'prompt';
}

function explain(settled: Settled): string {
  if (isOff(settled)) return 'A tool under `disabled_tools` is not even offered to the model.';
  return settled.decision === 'allow'
    ? 'With `approve` every call runs without a question.'
    : 'With `prompt` Codex asks before every call.';
}
