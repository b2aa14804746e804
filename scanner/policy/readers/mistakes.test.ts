import { describe, expect, test } from 'vitest';
import { findReader } from './index.ts';

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
    [
      'docker-mcp',
      'docker mcp profile tools p constructor toy',
      'p: line 1: found the command "docker mcp profile tools p constructor toy", expected only "docker mcp profile tools <profile>" with --enable, --disable, --enable-all, --disable-all',
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
