import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DECISIONS, type Decision, PROFILES } from '../../scanner/contract/policy.ts';
import {
  type PolicyFormat,
  settleServer,
  settleTool,
  writePolicy,
} from '../../scanner/policy/format.ts';
import { policyJson } from '../../scanner/policy/formats/policy-json.ts';
import { PolicyJsonSchema } from '../../scanner/policy/formats/policy-json-schema.ts';
import { guessFormat } from '../../scanner/policy/readers/guess-format.ts';
import { isStricter, recommend, recommendAll } from '../../scanner/policy/recommend.ts';
import { INVISIBLE } from '../../scanner/policy/visible-json.ts';
import { deciderOf, EVERY_FORMAT } from './deciders.ts';
import { anyTool, anyTools } from './generated-servers.ts';

const anyProfile = fc.constantFrom(...PROFILES);

const strictnessOf = (decision: Decision) => DECISIONS.indexOf(decision);

test('a stricter profile is nowhere laxer', () => {
  fc.assert(
    fc.property(anyTool, (tool) => {
      const [cautious, balanced, permissive] = PROFILES.map((profile) => recommend(tool, profile));
      if (cautious === undefined || balanced === undefined || permissive === undefined) return;
      expect(isStricter(balanced, cautious)).toBe(false);
      expect(isStricter(permissive, balanced)).toBe(false);
    }),
  );
});

describe.each(EVERY_FORMAT)('%s', (_id, format) => {
  test('is laxer than the advice only where one call is harmless, every condition holds, or it can do no more', () => {
    fc.assert(
      fc.property(anyTool, anyProfile, (tool, profile) => {
        const advice = recommend(tool, profile);
        const outcome = settleTool(format, 'toy', advice);
        if ('refused' in outcome) return;
        const { settled } = outcome;
        if (strictnessOf(settled.decision) >= strictnessOf(advice.decision)) return;
        const isHarmless = advice.decision === 'limit' && tool.verdict.category !== 'destructive';
        const isBounded =
          advice.decision === 'ask' &&
          profile !== 'cautious' &&
          settled.conditions.length > 0 &&
          settled.conditions.length === advice.conditions.length;
        const canNoMore =
          !format.supports.deny && !format.supports.hide && settled.decision === 'ask';
        const canOnlyDeny = advice.decision === 'hide' && settled.decision === 'deny';
        expect(isHarmless || isBounded || canNoMore || canOnlyDeny).toBe(true);
      }),
    );
  });

  test('writes nothing that a reader cannot see, whatever tools are called', () => {
    fc.assert(
      fc.property(anyTools, anyProfile, (tools, profile) => {
        const recommendations = recommendAll(tools, profile);
        const settled = settleServer(format, { server: 'toy', recommendations });
        const [file] = writePolicy(format, [settled]);
        expect(file?.text.replace(/[\n\t]/g, '')).not.toMatch(INVISIBLE);
      }),
    );
  });

  test('is told from the text that it writes', () => {
    fc.assert(
      fc.property(anyTools, anyProfile, (tools, profile) => {
        const recommendations = recommendAll(tools, profile);
        const settled = settleServer(format, { server: 'toy', recommendations });
        const [file] = writePolicy(format, [settled]);
        const isEmpty = format.id === 'claude-code' && settled.tools.length === 0;
        if (!isEmpty) expect(guessFormat(file?.text ?? '')).toBe(format.id);
      }),
    );
  });

  test('writes for one tool what it writes for a server of that tool alone, or nothing', () => {
    fc.assert(
      fc.property(anyTool, anyProfile, (tool, profile) => {
        const outcome = settleTool(format, 'toy', recommend(tool, profile));
        if ('refused' in outcome) return;
        const { settled } = outcome;
        const text = format.writeTool('toy', settled);
        if (text !== null) expect(text).toMatch(/\n$/);
        // Where nothing is written, what is not listed comes to the same.
        else expect([format.unlisted, 'hide', 'limit']).toContain(settled.decision);
      }),
    );
  });
});

test('policy.json obeys its published schema, whatever tools are called', () => {
  const isValid = new Ajv2020({ strict: false }).compile(z.toJSONSchema(PolicyJsonSchema));
  fc.assert(
    fc.property(anyTools, anyProfile, (tools, profile) => {
      const recommendations = recommendAll(tools, profile);
      const settled = settleServer(policyJson, { server: 'toy', recommendations });
      const [file] = writePolicy(policyJson, [settled]);
      expect(isValid(JSON.parse(file?.text ?? '')), JSON.stringify(isValid.errors)).toBe(true);
    }),
  );
});

describe('where one rule denies and another allows, the denial counts', () => {
  const format = (id: string): PolicyFormat => {
    const [, found] = EVERY_FORMAT.find(([each]) => each === id) ?? [];
    if (found === undefined) throw new Error(`There is no format ${id}.`);
    return found;
  };
  const call = { server: 'toy', tool: 'erase', arguments: {} };
  const claude = (deny: string) =>
    `{ "permissions": { "allow": ["mcp__toy__erase"], "deny": ["${deny}"] } }`;
  const agent = (rule: string) =>
    `policies:\n  mcpAuthorization:\n    rules:\n    - 'true'\n    - ${rule}\n`;
  const gemini = (priority: number) =>
    `[[rule]]\ntoolName = "*"\ndecision = "allow"\npriority = 1\n[[rule]]\nmcpName = "toy"\ntoolName = "erase"\ndecision = "deny"\npriority = ${priority}\n`;
  const codex = (disabled: string) =>
    `[mcp_servers.toy]\nenabled_tools = ["erase"]\ndisabled_tools = ["${disabled}"]\n[mcp_servers.toy.tools.erase]\napproval_mode = "approve"\n`;
  const intercept = (rest: string) => `version: "1"\n${rest}`;
  const docker = (disabled: string) =>
    `docker mcp profile tools p --enable-all toy\ndocker mcp profile tools p --disable ${disabled}\n`;
  const cedar = (forbidden: string) =>
    `version: "1.0"\ntype: cedarv1\ncedar:\n  policies:\n    - 'permit(principal, action, resource);'\n    - 'forbid(principal, action, resource == Tool::"${forbidden}");'\n`;
  const listed = (hidden: string) =>
    `{ "version": "1", "default": "allow", "hide": ["${hidden}"], "tools": { "erase": {} } }`;

  /** A policy that denies, and the same without its denial. */
  const cases: readonly [string, string, string][] = [
    ['policy-json', listed('erase'), listed('other')],
    ['claude-code', claude('mcp__toy'), claude('mcp__other')],
    ['claude-code', claude('mcp__*'), claude('mcp__o*')],
    ['codex', codex('erase'), codex('other')],
    ['gemini-cli', gemini(2), gemini(0)],
    [
      'intercept',
      intercept('hide: [erase]\ntools: { erase: { rules: [] } }\n'),
      intercept('hide: [other]\ntools: { erase: { rules: [] } }\n'),
    ],
    [
      'intercept',
      intercept('tools:\n  erase: { rules: [{ rate_limit: 5/hour }, { action: deny }] }\n'),
      intercept('tools:\n  erase: { rules: [{ rate_limit: 5/hour }] }\n'),
    ],
    [
      'agentgateway',
      agent(`deny: 'mcp.tool.name == "erase"'`),
      agent(`deny: 'mcp.tool.name == "other"'`),
    ],
    [
      'agentgateway',
      agent(`require: 'mcp.tool.name != "erase"'`),
      agent(`require: 'mcp.tool.name != "other"'`),
    ],
    ['docker-mcp', docker('toy.erase'), docker('toy.other')],
    ['toolhive', cedar('erase'), cedar('other')],
  ];

  test.each(cases)('in %s: %s', (id, text, withoutDenial) => {
    expect(deciderOf(format(id), text)(call).decision).toBe('deny');
    expect(deciderOf(format(id), withoutDenial)(call).decision).not.toBe('deny');
  });
});
