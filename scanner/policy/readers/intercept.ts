import { z } from 'zod';
import { checked, type Path } from './document.ts';
import { holds, InterceptConditionSchema, isOnState } from './intercept-conditions.ts';
import { mapOf } from './map-of.ts';
import {
  type PolicyCall,
  type PolicyReader,
  type PolicyText,
  type ReadLimit,
  type Ruling,
  ruling,
} from './reading.ts';
import { readYaml } from './yaml-document.ts';

/** “rate_limit: 5/hour” */
const RATE = /^(\d+)\/(minute|hour|day)$/;

const RuleSchema = z.looseObject({
  name: z.string().optional(),
  action: z.enum(['evaluate', 'deny']).optional(),
  conditions: z.array(InterceptConditionSchema).optional(),
  rate_limit: z.string().regex(RATE, 'expected a number and a window, such as 5/hour').optional(),
});

const PolicySchema = z.looseObject({
  version: z.literal('1', { error: 'expected "1", in quotes' }),
  default: z.enum(['allow', 'deny']).optional(),
  hide: z.array(z.string()).optional(),
  tools: mapOf(z.looseObject({ rules: z.array(RuleSchema).nullish() }).nullable()).nullish(),
});

/** A rule and the line on which it stands. */
interface PlacedRule {
  readonly rule: z.infer<typeof RuleSchema>;
  readonly line: number;
}

/**
 * PolicyLayer Intercept’s policy, from its POLICY.md and `internal/engine/engine.go`: hidden tools, then
 * the default for what is not listed, then the tool’s rules and those under "*", of which the first that
 * fails denies.
 */
export const interceptReader: PolicyReader = {
  format: 'intercept',
  read: (source) => {
    const { value, lineOf } = readYaml(source);
    const policy = checked(PolicySchema, source, value);
    const rulesOf = (tool: string): PlacedRule[] =>
      (policy.tools?.get(tool)?.rules ?? []).map((rule, index) => ({
        rule,
        line: lineOf(['tools', tool, 'rules', index] satisfies Path),
      }));
    return {
      servers: null,
      rule: (call) => {
        const hidden = (policy.hide ?? []).indexOf(call.tool);
        if (hidden !== -1)
          return ruling(
            'deny',
            lineOf(['hide', hidden]),
            '"hide" denies the tool and takes it out of the list.',
            { isListed: false },
          );
        const isNamed = policy.tools?.has(call.tool) === true;
        if (!isNamed && policy.default === 'deny')
          return ruling('deny', lineOf(['default']), 'Tools that are not listed are denied.', {
            by: 'default',
          });
        const rules = [...rulesOf(call.tool), ...rulesOf('*')];
        if (isNamed) return ruleListed(source, call, rules, lineOf(['tools', call.tool]));
        const line = policy.default === undefined ? null : lineOf(['default']);
        return { ...ruleListed(source, call, rules, line), by: 'default' };
      },
    };
  },
};

function ruleListed(
  source: PolicyText,
  call: PolicyCall,
  rules: readonly PlacedRule[],
  line: number | null,
): Ruling {
  const failing = rules.find(({ rule }) => fails(source, rule, call));
  if (failing !== undefined) {
    const because =
      failing.rule.action === 'deny'
        ? 'The rule denies every call.'
        : 'The call breaks a condition of the rule.';
    return ruling('deny', failing.line, because);
  }
  const provided = rules.flatMap((each) => (isOpen(each, call) ? each.line : []));
  const limited = rules.find(({ rule }) => rule.rate_limit !== undefined);
  if (limited === undefined)
    return ruling('allow', line, 'The tool is listed, and no rule denies the call.', { provided });
  const because = 'The rule counts the calls of a window.';
  return ruling('limit', limited.line, because, { provided, ...limitOf(limited) });
}

function fails(
  source: PolicyText,
  { action, conditions = [] }: PlacedRule['rule'],
  { arguments: args }: PolicyCall,
): boolean {
  if (action === 'deny') return true;
  if (args === null) return false;
  return conditions.some((condition) => !isOnState(condition) && !holds(source, condition, args));
}

/** Whether it depends on more than is known: on arguments, or on calls before this one. */
function isOpen({ rule }: PlacedRule, { arguments: args }: PolicyCall): boolean {
  return (rule.conditions ?? []).some((condition) => args === null || isOnState(condition));
}

function limitOf({ rule }: PlacedRule): { readonly limit?: ReadLimit } {
  const [, max, window] = RATE.exec(rule.rate_limit ?? '') ?? [];
  return window === undefined ? {} : { limit: { max: Number(max), window } };
}
