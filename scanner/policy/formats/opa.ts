import type { Condition, Decision } from '../../contract/policy.ts';
import {
  EVERY_DECISION,
  type PolicyFormat,
  type SettledServer,
  type SettledTool,
} from '../format.ts';
import { isWholeText } from '../quoting.ts';
import type { Settled } from '../settle.ts';
import { visibleJson } from '../visible-json.ts';

/**
 * A policy in Rego for the Open Policy Agent (policy language of OPA 1.0). Input and answer have no
 * standard for MCP: ours stand in the comment that begins the file.
 */
export const opa: PolicyFormat = {
  id: 'opa',
  title: 'OPA',
  kind: 'gateway',
  file: 'mcp.rego',
  download: 'opa.rego',
  syntax: 'rego',
  documentation: 'https://www.openpolicyagent.org/docs/policy-language',
  supports: { deny: true, ask: true, limit: false, hide: true, arguments: 'all' },
  unlisted: 'deny',
  isPerServer: false,
  cannot: [
    'OPA keeps no count between calls: where we advise a limit, it asks.',
    'It answers and does not act: whoever asks it has to deny, ask a person and shorten the list of tools.',
  ],
  traps: [
    {
      words:
        'Input and answer have no standard: ours are {"server", "tool", "arguments"} and data.mcp.authz.decision.',
      with: EVERY_DECISION,
    },
    {
      words: 'A missing argument breaks a condition, so the call is denied.',
      with: ['allow', 'ask'],
    },
  ],
  refuseServer: (server) => (isWholeText(server) ? null : 'The name is no whole text.'),
  refuseTool: (_server, tool) => (isWholeText(tool) ? null : 'The name is no whole text.'),
  writeServers: program,
  writeTool: (server, tool) => rulesOf({ server, tools: [tool] }).join('\n'),
  explain,
};

const HEAD = `# Input: {"server": "…", "tool": "…", "arguments": {…}}
# Answer: data.mcp.authz.decision is "allow", "ask", "deny" or "hide".
# "hide" is "deny", and the tool is to be left out of tools/list.
package mcp.authz

import rego.v1

default decision := "deny"

decision := decisions[input.server][input.tool] if count(broken) == 0
`;

/** Comparisons in Rego order values of all types, so each test asks for the type first. */
const TESTS: Readonly<Record<Condition['test'], string>> = {
  'at-most': `at_most(value, most) if {
	is_number(value)
	value <= most
}
`,
  'one-of': `one_of(value, values) if {
	is_string(value)
	value in values
}
`,
  'begins-with': `begins_with(value, prefix) if {
	is_string(value)
	startswith(value, prefix)
}
`,
  under: `under(value, root) if {
	is_string(value)
	startswith(value, concat("", [root, "/"]))
	not contains(value, "..")
}
`,
  'select-only': `select_only(value, starts) if {
	is_string(value)
	some start in starts
	startswith(value, start)
	not contains(trim_suffix(value, ";"), ";")
}
`,
};

function program(servers: readonly SettledServer[]): string {
  const rules = servers.flatMap(rulesOf);
  const used = new Set(servers.flatMap(({ tools }) => tools.flatMap(testsOf)));
  const tests = Object.entries(TESTS).flatMap(([test, text]) => (used.has(test) ? [text] : []));
  return [HEAD, ...(used.size > 0 ? [] : [NOTHING_BROKEN]), ...rules, ...tests].join('\n');
}

/** Where there are no conditions. */
const NOTHING_BROKEN = 'broken := set()\n';

function testsOf({ conditions }: SettledTool): string[] {
  return conditions.map(({ test }) => test);
}

/** One rule a tool, so that a fragment and a whole policy can be put together line by line. */
function rulesOf({ server, tools }: SettledServer): string[] {
  const decisions = tools.map(
    ({ tool, decision }) =>
      `decisions[${visibleJson(server)}][${visibleJson(tool)}] := "${decision}"\n`,
  );
  const broken = tools.flatMap(({ tool, conditions }) =>
    conditions.map((condition) => brokenRule(server, tool, condition)),
  );
  return [decisions.join(''), ...broken];
}

function brokenRule(server: string, tool: string, condition: Condition): string {
  const { name, limit } = testOf(condition);
  const argument = visibleJson(condition.argument);
  return `broken contains ${argument} if {
	input.server == ${visibleJson(server)}
	input.tool == ${visibleJson(tool)}
	not ${name}(object.get(input, ["arguments", ${argument}], null), ${limit})
}
`;
}

function testOf(condition: Condition): { readonly name: string; readonly limit: string } {
  switch (condition.test) {
    case 'at-most':
      return { name: 'at_most', limit: String(condition.most) };
    case 'one-of':
      return { name: 'one_of', limit: `[${condition.values.map(visibleJson).join(', ')}]` };
    case 'begins-with':
      return { name: 'begins_with', limit: visibleJson(condition.prefix) };
    case 'under':
      return { name: 'under', limit: visibleJson(condition.root) };
    case 'select-only':
      return {
        name: 'select_only',
        limit: '["SELECT ", "SELECT\\n", "select ", "select\\n"]',
      };
  }
}

function explain({ decision, conditions }: Settled): string {
  const bound =
    conditions.length === 0 ? '' : ' A call that puts something into `broken` is denied.';
  return `The entry of \`decisions\` ${EXPLANATIONS[decision === 'limit' ? 'ask' : decision]}.${bound}`;
}

const EXPLANATIONS: Readonly<Record<Exclude<Decision, 'limit'>, string>> = {
  allow: 'says `allow`',
  ask: 'says `ask`, so a person has to approve the call',
  deny: 'says `deny`',
  hide: 'says `hide`: the call is denied, and the tool is left out of the list',
};
