import { EVERY_DECISION, type PolicyFormat, type SettledTool } from '../format.ts';
import { isWholeText } from '../quoting.ts';
import type { Settled } from '../settle.ts';
import { visibleJson } from '../visible-json.ts';

const SETTING = 'chat.tools.eligibleForAutoApproval';

/**
 * VS Code's settings. The keys are read in its source (`isToolEligibleForAutoApproval` in
 * `languageModelToolsService.ts`, `McpTool` in `mcpServer.ts`): a tool's own name with `_` for each dot.
 */
export const vsCode: PolicyFormat = {
  id: 'vs-code',
  title: 'VS Code',
  kind: 'client',
  file: 'settings.json',
  download: 'vs-code.json',
  syntax: 'json',
  documentation: 'https://code.visualstudio.com/docs/agents/approvals',
  supports: { deny: false, ask: true, limit: false, hide: false, arguments: 'none' },
  unlisted: 'ask',
  isPerServer: false,
  cannot: [
    'VS Code cannot deny or hide a tool in its settings: it asks before every call. Take the tool off in the tool picker, or have the organisation’s policy do it.',
    'Nor can it allow outright: true lets you say in the dialog that it need not ask again.',
    'It counts no calls and does not look at arguments.',
  ],
  traps: [
    {
      words:
        'The key speaks of this name on every server. Should your version’s tool picker show another, write that one.',
      with: EVERY_DECISION,
    },
  ],
  refuseServer: () => null,
  refuseTool: (_server, tool) => (isWholeText(tool) ? null : 'The name is no whole text.'),
  keyOf,
  writeServers: (servers) => write(servers.flatMap(({ tools }) => tools)),
  writeTool: (_server, tool) => write([tool]),
  explain,
};

function keyOf(tool: string): string {
  return tool.replaceAll('.', '_');
}

/** A name that several servers use is allowed only where all of them allow it. */
function write(tools: readonly SettledTool[]): string {
  const eligible = new Map<string, boolean>();
  for (const { tool, decision } of tools)
    eligible.set(keyOf(tool), decision === 'allow' && eligible.get(keyOf(tool)) !== false);
  return `${visibleJson({ [SETTING]: Object.fromEntries(eligible) })}\n`;
}

function explain({ decision }: Settled): string {
  return decision === 'allow'
    ? 'With `true`, VS Code asks until you tell it that it need not.'
    : 'With `false`, VS Code asks before every call, and nobody can allow it for good.';
}
