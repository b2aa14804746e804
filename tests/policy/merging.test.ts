import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { PROFILES } from '../../scanner/contract/policy.ts';
import { type PolicyFormat, settleServer, writePolicy } from '../../scanner/policy/format.ts';
import { FORMATS } from '../../scanner/policy/formats/index.ts';
import { findMerger, UNMERGEABLE } from '../../scanner/policy/mergers/index.ts';
import { type MergeTools, mergePolicy } from '../../scanner/policy/mergers/merge-policy.ts';
import { findReader } from '../../scanner/policy/readers/index.ts';
import { recommendAll } from '../../scanner/policy/recommend.ts';
import { anyTools } from './generated-servers.ts';

// As many calls as the catalogue has take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function toolsFor(format: PolicyFormat): MergeTools[] {
  const reader = findReader(format.id);
  const merge = findMerger(format.id);
  return reader === undefined || merge === undefined ? [] : [{ format, read: reader.read, merge }];
}

const MERGEABLE = FORMATS.flatMap(toolsFor).map((tools) => [tools.format.id, tools] as const);

/** Files in which other people have decided already: about everything, about nothing, with remarks. */
const BASES: Readonly<Record<string, readonly string[]>> = {
  'policy-json': [
    '// ours\n{\n\t"version": "1",\n\t"default": "allow", // for now\n\t"tools": { "mine": {}, }\n}\n',
    '{"version":"1","default":"deny","hide":["mine"]}',
  ],
  'claude-code': [
    '{\n  // ours\n  "model": "x",\n  "permissions": { "allow": ["Bash(ls)", "mcp__toy__*"] } // all\n}\n',
    '{ "permissions": { "defaultMode": "dontAsk" } }\r\n',
  ],
  codex: [
    '# ours\nmodel = "x"\n\n[mcp_servers.toy] # how it starts\ncommand = "npx"\n\n[other]\na = 1',
    '[mcp_servers.toy]\r\ncommand = "npx"\r\ndisabled_tools = ["a", "mine"] # mine\r\n',
  ],
  cursor: ['{\n  // ours\n  "mcpAllowlist": ["toy:a", "other:*"],\n}\n', '{}'],
  'gemini-cli': [
    '# ours\n[[rule]]\ntoolName = "run_shell_command"\ndecision = "ask_user"\npriority = 5\n',
    '[[rule]] # broad\nmcpName = "toy"\ntoolName = "*"\ndecision = "allow" # mine\npriority = 300\n',
  ],
  'vs-code': [
    '{\n    "editor.fontSize": 12, // ours\n}\n',
    '{ "chat.tools.eligibleForAutoApproval": { "a": true } }',
  ],
  intercept: [
    '# ours\nversion: "1"\ndefault: allow\ntools:\n  # mine\n  mine: { rules: [] }\n  a:\n    rules:\n    - name: my limit\n      rate_limit: 1/day\n',
    'version: "1"\ndefault: deny\nhide:\n- mine\ntools: {}\n',
  ],
  agentgateway: [
    '# ours\nbinds:\n- port: 3000\n  listeners:\n  - routes:\n    - policies:\n        mcpAuthorization:\n          rules:\n          # mine\n          - \'mcp.tool.name == "mine"\'\n',
    'policies:\n  mcpAuthorization:\n    rules: []\n',
  ],
  'envoy-ai-gateway': [
    'kind: Gateway # ours\n---\nkind: MCPRoute\nspec:\n  backendRefs:\n    - name: toy\n      toolSelector:\n        include:\n          - mine # mine\n',
  ],
  toolhive: [
    `version: "1.0"\ntype: cedarv1\ncedar:\n  policies:\n  # mine\n  - 'permit(principal, action == Action::"call_tool", resource == Tool::"mine");'\n  - permit(principal, action, resource);\n  entities_json: "[]"\n`,
  ],
};

const SERVER = 'toy';

/** Lines of the bases that a merge does not own: they are about more than a tool, or somebody’s own limit. */
const BROAD = /broad|action, resource\)|name: my limit/;

/** Comments and the names that other people gave. */
const remarksIn = (text: string) =>
  text.match(/(?:#|\/\/) ?\w+|\bmine\b|other:\*|Bash\(ls\)/g) ?? [];

test('every format either has a file to merge into or says what to do instead', () => {
  for (const format of FORMATS) {
    expect(toolsFor(format).length > 0, format.id).toBe(UNMERGEABLE[format.id] === undefined);
    expect(toolsFor(format).length === 0 || BASES[format.id] !== undefined, format.id).toBe(true);
  }
});

describe.each(MERGEABLE)('a merge into a file of %s', (id, tools) => {
  const { format } = tools;
  const anyBase = fc.constantFrom(...(BASES[id] ?? []));
  const anyPolicy = fc
    .tuple(anyTools, fc.constantFrom(...PROFILES))
    // “mine” is somebody else’s.
    .map(([all, profile]) =>
      all.filter(({ verdict }) => verdict.name !== 'mine').map((tool) => [tool, profile] as const),
    )
    .map((all) =>
      settleServer(format, {
        server: SERVER,
        recommendations: all.flatMap(([tool, profile]) => recommendAll([tool], profile)),
      }),
    );

  test('leaves nothing looser than the policy, except by rules that it tells', () => {
    fc.assert(
      fc.property(anyBase, anyPolicy, fc.boolean(), (base, policy, loosen) => {
        const source = { file: format.file, text: base };
        const { text, unmet } = mergePolicy(tools, source, policy, loosen);
        const lines = text.split('\n');
        for (const { ruling } of unmet) expect(lines[(ruling.line ?? 0) - 1]).toMatch(BROAD);
        for (const remark of remarksIn(base)) expect(text).toContain(remark);
      }),
      { numRuns: 60 },
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyBase, anyPolicy, fc.boolean(), (base, policy, loosen) => {
        const file = format.file;
        const once = mergePolicy(tools, { file, text: base }, policy, loosen);
        const twice = mergePolicy(tools, { file, text: once.text }, policy, loosen);
        expect(twice.text).toBe(once.text);
      }),
      { numRuns: 60 },
    );
  });

  test('changes nothing in a policy that was written whole', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const [whole] = writePolicy(format, [policy]);
        const text = whole?.text ?? '';
        expect(mergePolicy(tools, { file: format.file, text }, policy, true).text).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});
