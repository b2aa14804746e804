import type { Condition, PolicySupports } from '../../contract/policy.ts';
import type { PolicyFormat, SettledTool } from '../format.ts';
import { isWholeText, literalPattern, yamlString, yamlText } from '../quoting.ts';
import type { Settled } from '../settle.ts';

const SUPPORTS: PolicySupports = {
  deny: true,
  ask: false,
  limit: true,
  hide: true,
  arguments: 'all',
};

/** “The implicit key must not exceed 1024 characters” (YAML 1.2.2, chapter 7.4.2). */
const LONGEST_KEY = 1024;

/**
 * PolicyLayer Intercept, a proxy before one server. Read in its POLICY.md and its source: operators,
 * evaluation order and validation as of March 2026.
 */
export const intercept: PolicyFormat = {
  id: 'intercept',
  title: 'Intercept',
  kind: 'gateway',
  file: 'policy.yaml',
  download: 'intercept.yaml',
  syntax: 'yaml',
  documentation: 'https://github.com/PolicyLayer/Intercept/blob/main/POLICY.md',
  supports: SUPPORTS,
  unlisted: 'deny',
  isPerServer: true,
  cannot: [
    'Intercept cannot ask a person: where we advise to ask, it allows the calls that satisfy every condition, and denies all where there is none.',
    'It keeps no count for a tool whose name has a dot, since its paths to counts are divided at dots: such a tool is not counted.',
  ],
  traps: [
    {
      words:
        'The version is the text "1": without quotes it is a number, and the policy is refused.',
      with: [],
    },
    { words: 'Rules under "*" never rescue a tool that is not listed.', with: [] },
    {
      words: 'A missing argument breaks a condition, so the call is denied.',
      with: ['allow', 'limit'],
    },
  ],
  refuseServer: () => null,
  refuseTool: (_server, tool) => refuse(tool),
  narrow: (tool) => (tool.includes('.') ? { ...SUPPORTS, limit: false } : SUPPORTS),
  writeServers: (servers) => {
    const tools = servers.flatMap((server) => server.tools);
    return `version: "1"\ndefault: deny\n${hideOf(tools)}${toolsOf(tools) || 'tools: {}\n'}`;
  },
  writeTool: (_server, tool) => `${hideOf([tool])}${toolsOf([tool])}`,
  explain,
};

function refuse(tool: string): string | null {
  if (tool === '*') return '“*” stands for every tool in this format.';
  if (tool.trim() === '') return 'Intercept refuses an entry that is blank.';
  if (yamlString(tool).length > LONGEST_KEY)
    return `YAML has no room for a key of more than ${LONGEST_KEY} characters.`;
  return isWholeText(tool) ? null : 'The name is no whole text.';
}

function hideOf(tools: readonly SettledTool[]): string {
  const hidden = tools.filter(({ decision }) => decision === 'hide');
  if (hidden.length === 0) return '';
  return `hide:\n${hidden.map(({ tool }) => `  - ${yamlString(tool)}\n`).join('')}`;
}

function toolsOf(tools: readonly SettledTool[]): string {
  const listed = tools.filter(({ decision }) => decision !== 'hide');
  return listed.length === 0 ? '' : `tools:\n${listed.map(entryOf).join('')}`;
}

function entryOf(tool: SettledTool): string {
  const rules = rulesOf(tool);
  const name = `  ${yamlString(tool.tool)}:`;
  return rules.length === 0 ? `${name} { rules: [] }\n` : `${name}\n    rules:\n${rules.join('')}`;
}

function rulesOf({ decision, limit, conditions }: SettledTool): string[] {
  if (decision === 'deny') return [rule('denied', ['action: deny'])];
  const rules = conditions.map(ruleOf);
  if (limit !== undefined)
    rules.push(
      rule(`at most ${limit.max} a ${limit.window}`, [`rate_limit: ${limit.max}/${limit.window}`]),
    );
  return rules;
}

function rule(name: string, lines: readonly string[]): string {
  return `      - name: ${yamlString(name)}\n${lines.map((line) => `        ${line}\n`).join('')}`;
}

function ruleOf(condition: Condition): string {
  const { name, op, value } = testOf(condition);
  const path = yamlString(`args.${condition.argument}`);
  return rule(name, [`conditions: [{ path: ${path}, op: ${op}, value: ${value} }]`]);
}

/** The operators are those of RE2, which knows no look-ahead: a path is described piece by piece. */
function testOf(condition: Condition): { name: string; op: string; value: string } {
  const { argument } = condition;
  switch (condition.test) {
    case 'at-most':
      return {
        name: `FILL IN the most that ${argument} may be`,
        op: 'lte',
        value: String(condition.most),
      };
    case 'one-of':
      return {
        name: `FILL IN what ${argument} may be`,
        op: 'in',
        value: `[${condition.values.map(yamlString).join(', ')}]`,
      };
    case 'begins-with':
      return {
        name: `FILL IN what ${argument} begins with`,
        op: 'regex',
        value: yamlText(`^${literalPattern(condition.prefix)}`),
      };
    case 'under':
      return {
        name: `FILL IN the folder that ${argument} stays in`,
        op: 'regex',
        value: yamlText(`^${literalPattern(condition.root)}/(?:[^.]|\\.[^.])*\\.?$`),
      };
    case 'select-only':
      return {
        name: `${argument} is one SELECT`,
        op: 'regex',
        value: yamlString('^(?:SELECT|select)[ \\n][^;]*;?$'),
      };
  }
}

function explain({ decision, limit, conditions }: Settled): string {
  if (decision === 'hide')
    return '`hide` takes the tool out of the list that the model sees and denies calls to it.';
  if (decision === 'deny') return '`action: deny` denies every call.';
  const bound = conditions.length === 0 ? '' : 'denies a call that breaks one of its `conditions`';
  if (limit !== undefined) {
    const counts = `\`rate_limit\` lets at most ${limit.max} calls through in one clock \`${limit.window}\``;
    return bound === '' ? `${counts}.` : `${counts}, and a rule ${bound}.`;
  }
  return bound === ''
    ? 'An empty list of `rules` allows the tool even where everything unlisted is denied.'
    : `A rule ${bound}, and lets every other through.`;
}
