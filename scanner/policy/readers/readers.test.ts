import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../contract/json.ts';
import { findReader } from './index.ts';
import type { Ruling } from './reading.ts';

/** A policy in lines, what is asked, and what the documentation says comes of it. */
interface Case {
  readonly why: string;
  readonly lines: readonly string[];
  readonly args?: JsonObject;
  readonly decision: Ruling['decision'];
  /** Null where nothing in the file decides. */
  readonly line: number | null;
  readonly provided?: readonly number[];
}

const CALL = { server: 'toy', tool: 'send_mail' };

const cedar = (...policies: string[]) => [
  'version: "1.0"',
  'type: cedarv1',
  'cedar:',
  '  policies:',
  ...policies.map((policy) => `    - '${policy}'`),
];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'policy-json': [
    {
      why: 'a star hides all',
      lines: ['{', '"version": "1", "default": "allow",', '"hide": ["*"] }'],
      decision: 'deny',
      line: 3,
    },
    {
      why: 'what is not listed falls to the default',
      lines: ['{ "version": "1",', '"default": "deny" }'],
      decision: 'deny',
      line: 2,
    },
    {
      why: 'a denial with conditions is not certain',
      lines: [
        '{ "version": "1", "default": "deny", "tools": { "send_mail": {',
        '"deny_if": [{ "conditions": [{}], "on_deny": "No." }] } } }',
      ],
      decision: 'allow',
      line: 1,
      provided: [2],
    },
  ],
  'claude-code': [
    {
      why: 'a star after mcp__ does nothing under allow',
      lines: ['{ "permissions": { "allow": ["mcp__*"] } }'],
      decision: 'ask',
      line: null,
    },
    {
      why: 'a rule with parentheses is skipped',
      lines: ['{ "permissions": { "deny": ["mcp__toy__send_mail(to:*)"] } }'],
      decision: 'ask',
      line: null,
    },
    {
      why: 'the name of a server means all of its tools',
      lines: ['{ "permissions": {', '"allow": ["mcp__toy"] } }'],
      decision: 'allow',
      line: 2,
    },
    {
      why: 'ask goes before allow, however exact',
      lines: [
        '{ "permissions": {',
        '"ask": ["mcp__toy__*"],',
        '"allow": ["mcp__toy__send_mail"] } }',
      ],
      decision: 'ask',
      line: 2,
    },
    {
      why: 'a mode lets all through',
      lines: ['{ "permissions": {', '"defaultMode": "bypassPermissions" } }'],
      decision: 'allow',
      line: 2,
    },
    {
      why: 'comments and trailing commas are fine',
      lines: ['{ // mine', '"permissions": { "deny": [', '"mcp__toy__send_mail", // no', '], } }'],
      decision: 'deny',
      line: 3,
    },
  ],
  codex: [
    {
      why: 'a server that is off offers nothing',
      lines: ['[mcp_servers.toy]', 'enabled = false'],
      decision: 'deny',
      line: 2,
    },
    {
      why: 'an inline table is a table',
      lines: ['mcp_servers = { toy = { disabled_tools = ["send_mail"] } }'],
      decision: 'deny',
      line: 1,
    },
    {
      why: 'without a mode the server’s hints decide',
      lines: ['[mcp_servers.toy]'],
      decision: 'allow',
      line: null,
    },
    {
      why: 'writes trusts what the server says',
      lines: ['[mcp_servers.toy]', 'default_tools_approval_mode = "writes"'],
      decision: 'allow',
      line: 2,
    },
    {
      why: 'the mode of the tool goes before that of the server',
      lines: [
        '[mcp_servers.toy]',
        'default_tools_approval_mode = "approve"',
        '[mcp_servers.toy.tools.send_mail]',
        'approval_mode = "prompt"',
      ],
      decision: 'ask',
      line: 4,
    },
    {
      why: 'a server that is not there has no tools',
      lines: ['model = "x"'],
      decision: 'deny',
      line: null,
    },
  ],
  cursor: [
    {
      why: 'case does not matter',
      lines: ['{ "mcpAllowlist": [', '"TOY:Send_Mail"] }'],
      decision: 'allow',
      line: 2,
    },
    {
      why: 'a star stands for anything',
      lines: ['{ "mcpAllowlist": ["toy:*"] }'],
      decision: 'allow',
      line: 1,
    },
    {
      why: 'what is not listed is asked for',
      lines: ['{ "mcpAllowlist": ["toy:send"] }'],
      decision: 'ask',
      line: null,
    },
  ],
  'gemini-cli': [
    {
      why: 'the highest priority decides',
      lines: [
        '[[rule]]',
        'mcpName = "toy"',
        'decision = "allow"',
        'priority = 1',
        '[[rule]]',
        'mcpName = "toy"',
        'toolName = ["other", "send_mail"]',
        'decision = "deny"',
        'priority = 2',
      ],
      decision: 'deny',
      line: 5,
    },
    {
      why: 'a denial of some arguments cannot be relied on',
      lines: [
        '[[rule]]',
        'mcpName = "toy"',
        'argsPattern = "x"',
        'decision = "deny"',
        'priority = 2',
      ],
      decision: 'ask',
      line: null,
    },
    {
      why: 'a permission of some arguments may let the call through',
      lines: [
        '[[rule]]',
        'mcpName = "toy"',
        'argsPattern = "x"',
        'decision = "allow"',
        'priority = 2',
      ],
      decision: 'allow',
      line: 1,
      provided: [1],
    },
    {
      why: 'without a server a rule names the whole tool',
      lines: ['[[rule]]', 'toolName = "mcp_toy_*"', 'decision = "deny"', 'priority = 2'],
      decision: 'deny',
      line: 1,
    },
  ],
  'vs-code': [
    {
      why: 'one setting approves everything',
      lines: ['{', '"chat.tools.global.autoApprove": true }'],
      decision: 'allow',
      line: 2,
    },
    {
      why: 'false goes before it',
      lines: [
        '{ "chat.tools.global.autoApprove": true,',
        '"chat.tools.eligibleForAutoApproval": {',
        '"send_mail": false } }',
      ],
      decision: 'ask',
      line: 3,
    },
  ],
  intercept: [
    {
      why: 'rules for every tool rescue none that is not listed',
      lines: ['version: "1"', 'default: deny', 'tools:', '  "*": { rules: [] }'],
      decision: 'deny',
      line: 2,
    },
    {
      why: 'without a default what is not listed is allowed',
      lines: ['version: "1"'],
      decision: 'allow',
      line: null,
    },
    {
      why: 'rules for every tool hold for a listed one',
      lines: [
        'version: "1"',
        'tools:',
        '  send_mail: { rules: [] }',
        '  "*":',
        '    rules:',
        '      - rate_limit: 60/minute',
      ],
      decision: 'limit',
      line: 6,
    },
    {
      why: 'a missing argument breaks a condition',
      lines: [
        'version: "1"',
        'tools:',
        '  send_mail:',
        '    rules:',
        '      - conditions: [{ path: args.to, op: in, value: [a] }]',
      ],
      args: {},
      decision: 'deny',
      line: 5,
    },
    {
      why: 'an expression is not anchored',
      lines: [
        'version: "1"',
        'tools:',
        '  send_mail:',
        '    rules:',
        '      - conditions: [{ path: args.to, op: regex, value: ex }]',
      ],
      args: { to: 'an example' },
      decision: 'allow',
      line: 3,
    },
    {
      why: 'a condition is open until the arguments are told',
      lines: [
        'version: "1"',
        'tools:',
        '  send_mail:',
        '    rules:',
        '      - conditions: [{ path: args.n, op: lte, value: 1 }]',
      ],
      decision: 'allow',
      line: 3,
      provided: [5],
    },
  ],
  agentgateway: [
    {
      why: 'without a rule that allows, nothing is denied',
      lines: ['mcpAuthorization:', '  rules:', '    - deny: mcp.tool.name == "other"'],
      decision: 'allow',
      line: null,
    },
    {
      why: 'a denial that cannot be evaluated does not deny',
      lines: ['mcpAuthorization:', '  rules:', '    - deny: jwt.sub == "x"'],
      decision: 'allow',
      line: null,
    },
    {
      why: 'a requirement that cannot be evaluated does',
      lines: ['mcpAuthorization:', '  rules:', '    - require: jwt.sub == "x"'],
      decision: 'deny',
      line: 3,
    },
  ],
  'envoy-ai-gateway': [
    {
      why: 'without a selector all is exposed',
      lines: ['kind: MCPRoute', 'spec:', '  backendRefs:', '    - name: toy'],
      decision: 'allow',
      line: 4,
    },
    {
      why: 'an expression is not anchored',
      lines: [
        'kind: Other',
        '---',
        'kind: MCPRoute',
        'spec:',
        '  backendRefs:',
        '    - name: toy',
        '      toolSelector:',
        '        includeRegex: [mail]',
      ],
      decision: 'allow',
      line: 8,
    },
  ],
  'docker-mcp': [
    {
      why: 'all is on until it is turned off',
      lines: ['docker mcp profile tools p --disable toy.other'],
      decision: 'allow',
      line: null,
    },
    {
      why: 'the last command counts',
      lines: [
        '# mine',
        'docker mcp profile tools p --disable-all toy',
        'docker mcp profile tools p \\',
        "  --enable 'toy.send_mail'",
      ],
      decision: 'allow',
      line: 4,
    },
  ],
  toolhive: [
    {
      why: 'nothing is permitted that no policy permits',
      lines: cedar('permit(principal, action, resource == Tool::"other");'),
      decision: 'deny',
      line: null,
    },
    {
      why: 'a policy that cannot be evaluated denies',
      lines: cedar(
        'permit(principal, action, resource);',
        'forbid(principal, action, resource) when { resource.nothing == 1 };',
      ),
      decision: 'deny',
      line: 6,
    },
    {
      why: 'arguments are attributes',
      lines: cedar(
        'permit(principal, action, resource) when { resource.arg_to like "*@example.org" };',
      ),
      args: { to: 'a@example.org' },
      decision: 'allow',
      line: 5,
    },
  ],
};

describe.each(Object.entries(CASES))('what %s does', (format, cases) => {
  test.each(cases)('$why', ({ lines, args, decision, line, provided }) => {
    const text = lines.join('\n');
    const policy = findReader(format)?.read({ file: 'policy', text });
    const ruling = policy?.rule({ ...CALL, arguments: args ?? null });
    expect(ruling).toMatchObject({ decision, line, provided: provided ?? [] });
  });
});

describe('a mistake is told with its file, its place and what would be right', () => {
  const cases: readonly [string, string, string][] = [
    [
      'claude-code',
      '{ "permissions": { "allow": "mcp__toy" } }',
      'p: permissions.allow: found the text "mcp__toy", expected a list',
    ],
    [
      'claude-code',
      '{\n"permissions": }',
      'p: line 2: found a mistake (ValueExpected), expected JSON without a mistake',
    ],
    [
      'policy-json',
      '{ "version": 1, "default": "deny" }',
      'p: version: found the number 1, expected one of 1',
    ],
    [
      'policy-json',
      '{ "version": "1", "default": "deny", "tools": { "a": { "limit": 1 } } }',
      'p: tools.a.limit: found a field that does not exist, expected its removal or the right spelling',
    ],
    ['intercept', 'version: 1', 'p: version: found the number 1, expected "1", in quotes'],
    [
      'intercept',
      'a: [',
      'p: line 1: found a mistake (BAD_INDENT), expected YAML without a mistake',
    ],
    [
      'codex',
      'a = 1\nb = [',
      'p: line 2: found a mistake (Unspecified values are invalid), expected TOML without a mistake',
    ],
    [
      'gemini-cli',
      '[[rule]]\ndecision = "maybe"\npriority = 1',
      'p: rule.0.decision: found the text "maybe", expected one of allow, ask_user, deny',
    ],
    [
      'agentgateway',
      'rules: []',
      'p: mcpAuthorization: found nothing, expected one mcpAuthorization, under the policies of the route that it is about',
    ],
    [
      'docker-mcp',
      'docker mcp profile tools p --wipe toy',
      'p: line 1: found the command "docker mcp profile tools p --wipe toy", expected only "docker mcp profile tools <profile>" with --enable, --disable, --enable-all, --disable-all',
    ],
  ];

  test.each(cases)('in %s: %s', (format, text, message) => {
    expect(() => findReader(format)?.read({ file: 'p', text })).toThrow(message);
  });
});

test('a member that is called __proto__ stays a plain member, and reaches no other object', () => {
  const text = '[mcp_servers.toy.tools.__proto__]\napproval_mode = "approve"\n';
  const policy = findReader('codex')?.read({ file: 'p', text });
  const rule = (tool: string) => policy?.rule({ server: 'toy', tool, arguments: null }).line;
  expect([rule('__proto__'), rule('other')]).toEqual([2, null]);
  expect(Reflect.get({}, 'approval_mode')).toBeUndefined();
});
