import { describe, expect, test } from 'vitest';
import { type ReaderCase, rulingIn } from './reader-cases.ts';

const CASES: Readonly<Record<string, readonly ReaderCase[]>> = {
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
};

describe.each(Object.entries(CASES))('what %s does', (format, cases) => {
  test.each(cases)('$why', (each) => {
    const { decision, line, provided = [] } = each;
    expect(rulingIn(format, each)).toMatchObject({ decision, line, provided });
  });
});
