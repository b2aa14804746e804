import type { PolicyFormat, SettledServer } from '../format.ts';
import { tomlString } from '../quoting.ts';
import type { Settled } from '../settle.ts';

/** Rules for a tool go before the one for its whole server; both within the 0 to 999 of a file. */
const TOOL_PRIORITY = 200;
const SERVER_PRIORITY = 100;

/** Longer names are shortened before rules see them (`generateValidName` in `mcp-tool.ts`). */
const LONGEST_NAME = 63;

/**
 * Gemini CLI's policy engine, read in its documentation and its source (`policy-engine.ts`,
 * `toml-loader.ts`, `mcp-tool.ts`). A denial without a pattern for arguments also hides the tool.
 */
export const geminiCli: PolicyFormat = {
  id: 'gemini-cli',
  title: 'Gemini CLI',
  kind: 'client',
  file: '~/.gemini/policies/tool-risk.toml',
  download: 'gemini-cli.toml',
  syntax: 'toml',
  documentation: 'https://geminicli.com/docs/reference/policy-engine',
  supports: { deny: true, ask: true, limit: false, hide: true, arguments: 'none' },
  unlisted: 'deny',
  isPerServer: false,
  cannot: [
    'Gemini CLI counts no calls: where we advise a limit, it asks.',
    'It matches arguments only as one JSON text, in which a nested value can pass for another: we write no conditions.',
  ],
  traps: [
    {
      words: 'With an underscore in the server’s name, rules about it fail without a word.',
      with: [],
    },
    {
      words:
        'Gemini CLI shortens mcp_<server>_<tool> to 63 characters: a rule about a tool with a longer name never matches.',
      with: [],
    },
    { words: 'Where nobody can be asked, ask_user denies.', with: [] },
    { words: 'The rule for the whole server also denies tools that it adds later.', with: [] },
  ],
  refuseServer: (server) =>
    /^[A-Za-z0-9.:-]+$/.test(server)
      ? null
      : 'Gemini CLI misreads a server’s name with an underscore, and renames its tools where the name has other characters: configure one of letters, digits and -.',
  refuseTool,
  writeServers: (servers) => servers.map(rulesOf).join('\n'),
  writeTool: (server, { tool, decision }) =>
    rule(server, tool, decisionOf({ decision }), TOOL_PRIORITY),
  explain: ({ decision }) => EXPLANATIONS[decisionOf({ decision })],
};

type GeminiDecision = 'allow' | 'ask_user' | 'deny';

const EXPLANATIONS: Readonly<Record<GeminiDecision, string>> = {
  allow: 'The `decision` `allow` lets every call through.',
  ask_user: 'The `decision` `ask_user` asks before every call.',
  deny: 'The `decision` `deny` denies every call and takes the tool out of what the model sees.',
};

/** A rule is compared with the name that Gemini CLI gives the tool, so that one must be unchanged. */
function refuseTool(server: string, tool: string): string | null {
  if (!/^[A-Za-z0-9_.:-]+$/.test(tool))
    return 'Gemini CLI renames a tool with other characters than letters, digits and _ . : -, and a rule with its real name would never match.';
  const full = `mcp_${server}_${tool}`;
  return full.length <= LONGEST_NAME
    ? null
    : `Gemini CLI shortens names of more than ${LONGEST_NAME} characters, and this one has ${full.length} with its server’s: a rule would never match.`;
}

function rulesOf({ server, tools }: SettledServer): string {
  const rules = tools.map(({ tool, ...settled }) =>
    rule(server, tool, decisionOf(settled), TOOL_PRIORITY),
  );
  return [...rules, rule(server, null, 'deny', SERVER_PRIORITY)].join('\n');
}

function decisionOf({ decision }: Pick<Settled, 'decision'>): GeminiDecision {
  if (decision === 'allow') return 'allow';
  return decision === 'ask' || decision === 'limit' ? 'ask_user' : 'deny';
}

function rule(
  server: string,
  tool: string | null,
  decision: GeminiDecision,
  priority: number,
): string {
  const toolName = tool === null ? '' : `toolName = ${tomlString(tool)}\n`;
  return `[[rule]]\nmcpName = ${tomlString(server)}\n${toolName}decision = "${decision}"\npriority = ${priority}\n`;
}
