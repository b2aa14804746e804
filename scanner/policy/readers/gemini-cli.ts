import { z } from 'zod';
import { isLike } from './claude-code.ts';
import { checked } from './document.ts';
import { type PolicyCall, type PolicyReader, type Ruling, ruling } from './reading.ts';
import { readToml } from './toml-document.ts';

const RuleSchema = z.looseObject({
  mcpName: z.string().optional(),
  toolName: z.union([z.string(), z.array(z.string())]).optional(),
  decision: z.enum(['allow', 'ask_user', 'deny']),
  priority: z.number(),
});

const PolicySchema = z.looseObject({ rule: z.array(RuleSchema).optional() });

type Rule = z.infer<typeof RuleSchema>;

/** Members that make a rule speak of some calls only. */
const NARROWING = [
  'argsPattern',
  'commandPrefix',
  'commandRegex',
  'modes',
  'interactive',
  'subagent',
  'toolAnnotations',
];

const DECISIONS = { allow: 'allow', ask_user: 'ask', deny: 'deny' } as const;

/**
 * Gemini CLI’s policy files, as its reference of the policy engine describes them: the matching rule of
 * the highest priority decides, and where none matches a person is asked.
 */
export const geminiCliReader: PolicyReader = {
  format: 'gemini-cli',
  read: (source) => {
    const { value, lineOf } = readToml(source);
    const rules = (checked(PolicySchema, source, value).rule ?? [])
      .map((rule, index) => ({ rule, line: lineOf(['rule', index]) }))
      .sort((a, b) => b.rule.priority - a.rule.priority);
    return {
      servers: [...new Set(rules.flatMap(({ rule }) => rule.mcpName ?? []))],
      rule: (call) => ruleCall(rules, call),
    };
  },
};

/** A rule for some calls only cannot be relied on to stop one, nor be taken not to let one through. */
function ruleCall(
  rules: readonly { readonly rule: Rule; readonly line: number }[],
  call: PolicyCall,
): Ruling {
  for (const { rule, line } of rules.filter((each) => matches(each.rule, call))) {
    const isNarrow = NARROWING.some((name) => rule[name] !== undefined);
    if (isNarrow && rule.decision !== 'allow') continue;
    const because = `The matching rule of the highest priority, ${rule.priority}, says "${rule.decision}".`;
    return ruling(DECISIONS[rule.decision], line, because, {
      isListed: rule.decision !== 'deny',
      by: rule.toolName === undefined ? 'default' : 'rule',
      provided: isNarrow ? [line] : [],
    });
  }
  return ruling('ask', null, 'Gemini CLI asks where no rule matches.', { by: 'default' });
}

function matches({ mcpName, toolName }: Rule, { server, tool }: PolicyCall): boolean {
  const names = toolName === undefined ? ['*'] : [toolName].flat();
  if (mcpName === undefined) return names.some((name) => isLike(name, `mcp_${server}_${tool}`));
  if (mcpName !== '*' && mcpName !== server) return false;
  return names.some((name) => isLike(name, tool));
}
