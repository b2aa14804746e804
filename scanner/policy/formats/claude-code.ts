import type { Decision } from '../../contract/policy.ts';
import type { PolicyFormat, SettledServer } from '../format.ts';
import type { Settled } from '../settle.ts';
import { visibleJson } from '../visible-json.ts';

/** The lists of a settings file, in the order in which Claude Code asks them. */
const LISTS = ['deny', 'ask', 'allow'] as const;

type List = (typeof LISTS)[number];

/**
 * Claude Code's permission rules, read on code.claude.com (“Configure permissions”). A rule that names
 * a tool and nothing more takes a denied tool out of the context, so that denying also hides.
 */
export const claudeCode: PolicyFormat = {
  id: 'claude-code',
  title: 'Claude Code',
  kind: 'client',
  file: '.claude/settings.json',
  download: 'claude-code.json',
  syntax: 'json',
  documentation: 'https://code.claude.com/docs/en/permissions',
  supports: { deny: true, ask: true, limit: false, hide: true, arguments: 'none' },
  unlisted: 'ask',
  isPerServer: false,
  cannot: [
    'Claude Code counts no calls: where we advise a limit, it asks.',
    'In a settings file it skips every mcp__ rule that has parentheses, so no rule can look at the arguments of a call.',
  ],
  traps: [
    {
      words: 'Under allow, mcp__* does nothing: there, * may only follow mcp__<server>__.',
      with: ['allow'],
    },
    {
      words: 'Deny goes before ask and ask before allow, however exact a rule is.',
      with: [],
    },
    {
      words:
        'The server’s name is the one that you configured; a server of a plugin is called plugin_<plugin>_<server>.',
      with: [],
    },
  ],
  refuseServer,
  refuseTool: (_server, tool) =>
    /^[A-Za-z0-9_-]+$/.test(tool)
      ? null
      : 'Claude Code does not say how a rule names a tool with other characters than letters, digits, _ and -.',
  writeServers: (servers) => write(servers.flatMap(rulesOf)),
  writeTool: (server, tool) => write(rulesOf({ server, tools: [tool] })),
  explain,
};

/** One rule and the list that it goes into. */
interface Rule {
  readonly list: List;
  readonly rule: string;
}

/** Two underscores end the name of the server in a rule. */
function refuseServer(server: string): string | null {
  if (!/^[A-Za-z0-9_-]+$/.test(server))
    return 'Claude Code writes other characters than letters, digits, _ and - in a server’s name as _: configure such a name.';
  return server.includes('__') ? 'Two underscores end the server’s name in a rule.' : null;
}

function rulesOf({ server, tools }: SettledServer): Rule[] {
  return tools.map(({ tool, decision }) => ({
    list: listFor(decision),
    rule: `mcp__${server}__${tool}`,
  }));
}

function listFor(decision: Decision): List {
  if (decision === 'hide') return 'deny';
  return decision === 'limit' ? 'ask' : decision;
}

function write(rules: readonly Rule[]): string {
  const lists = LISTS.flatMap((list) => {
    const own = rules.filter((each) => each.list === list).map(({ rule }) => rule);
    return own.length === 0 ? [] : [[list, own]];
  });
  return `${visibleJson({ permissions: Object.fromEntries(lists) })}\n`;
}

function explain({ decision }: Settled): string {
  switch (listFor(decision)) {
    case 'deny':
      return 'A rule under `deny` denies every call and takes the tool out of what the model sees.';
    case 'ask':
      return 'A rule under `ask` makes Claude Code ask before every call.';
    case 'allow':
      return 'A rule under `allow` lets every call through.';
  }
}
