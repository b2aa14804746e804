import { describe, expect, test } from 'vitest';
import { type ReaderCase, rulingIn } from './reader-cases.ts';

const cedar = (...policies: string[]) => [
  'version: "1.0"',
  'type: cedarv1',
  'cedar:',
  '  policies:',
  ...policies.map((policy) => `    - '${policy}'`),
];

const CASES: Readonly<Record<string, readonly ReaderCase[]>> = {
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
  test.each(cases)('$why', (each) => {
    const { decision, line, provided = [] } = each;
    expect(rulingIn(format, each)).toMatchObject({ decision, line, provided });
  });
});
