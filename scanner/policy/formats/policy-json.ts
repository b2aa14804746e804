import { z } from 'zod';
import {
  type CallLimit,
  type PolicySupports,
  type Recommendation,
  WindowSchema,
} from '../../contract/policy.ts';
import { expressible, type PolicyFormat } from '../format.ts';
import { visibleJson } from '../visible-json.ts';

/** Conditions on arguments exist, but their shape is not documented where we could read it: we write none. */
const ConditionsSchema = z.array(z.unknown());

const LimitSchema = z.strictObject({
  counter: z
    .string()
    .min(1)
    .describe('The name of the count; tools that share it share the limit.'),
  window: WindowSchema,
  max: z.int().min(1),
  scope: z
    .literal('grant')
    .describe('Counted for each grant, which is one identity’s access to one server.'),
});

const ToolPolicySchema = z
  .strictObject({
    require: ConditionsSchema.optional(),
    deny_if: z
      .array(
        z.strictObject({
          conditions: ConditionsSchema.describe('All must hold; an empty list always holds.'),
          on_deny: z.string().min(1).describe('What the agent is told.'),
        }),
      )
      .optional(),
    limits: z.array(LimitSchema).optional(),
  })
  .describe('An empty object allows the tool.');

const HideSchema = z
  .array(z.string())
  .describe('Tools removed from tools/list and denied when called; "*" hides all.');

const ToolsSchema = z.record(z.string(), ToolPolicySchema);

/** A whole policy as the PolicyLayer gateway reads it for the grants of one server. */
export const PolicyJsonSchema = z.strictObject({
  version: z.literal('1'),
  default: z.enum(['allow', 'deny']).describe('What happens to tools that are not under "tools".'),
  hide: HideSchema.optional(),
  all_tools: z.strictObject({ limits: z.array(LimitSchema) }).optional(),
  tools: ToolsSchema.optional(),
});

type PolicyJson = z.infer<typeof PolicyJsonSchema>;

/** The part of a policy that concerns one tool: no version and no default, so it is no policy by itself. */
export const PolicyJsonFragmentSchema = z.union([
  z.strictObject({ tools: ToolsSchema }),
  z.strictObject({ hide: HideSchema }),
]);

const SUPPORTS: PolicySupports = {
  deny: true,
  ask: false,
  limit: true,
  hide: true,
  argumentConditions: false,
};

/** PolicyLayer's policy.json: exact shapes from its documentation, and only those seen there. */
export const policyJson: PolicyFormat = {
  id: 'policy-json',
  title: 'PolicyLayer policy.json',
  file: 'policy.json',
  mediaType: 'application/json',
  documentation: 'https://policylayer.com/docs/writing-policies',
  supports: SUPPORTS,
  unlisted: 'deny',
  writeServer: (_server, recommendations) =>
    write({ version: '1', default: 'deny', ...membersOf(recommendations) }),
  writeTool: (_server, recommendation) => write(membersOf([recommendation])),
  explain,
};

function write(value: unknown): string {
  return `${visibleJson(value)}\n`;
}

/** `hide` and `tools`, each only where it has something to say. `__proto__` stays a plain key. */
function membersOf(recommendations: readonly Recommendation[]): Pick<PolicyJson, 'hide' | 'tools'> {
  const hidden = recommendations.filter(isHidden);
  const listed = recommendations.filter((recommendation) => !isHidden(recommendation));
  return {
    ...(hidden.length > 0 && { hide: hidden.map(({ tool }) => tool) }),
    ...(listed.length > 0 && {
      tools: Object.fromEntries(listed.map((each) => [each.tool, toolPolicy(each)])),
    }),
  };
}

function isHidden({ decision }: Recommendation): boolean {
  return expressible(decision, SUPPORTS) === 'hide';
}

function toolPolicy(recommendation: Recommendation): z.infer<typeof ToolPolicySchema> {
  if (recommendation.decision === 'allow') return {};
  if (recommendation.decision === 'limit') {
    return { limits: [limitOf(recommendation.tool, recommendation.limit)] };
  }
  return { deny_if: [{ conditions: [], on_deny: refusal(recommendation) }] };
}

function limitOf(tool: string, { window, max }: CallLimit): z.infer<typeof LimitSchema> {
  return { counter: `${tool}_per_${window}`, window, max, scope: 'grant' };
}

function refusal({ decision }: Recommendation): string {
  return decision === 'ask'
    ? 'A person has to approve this call, and this gateway cannot ask: the call is denied.'
    : 'This call is denied by policy.';
}

function explain(recommendation: Recommendation): string {
  switch (recommendation.decision) {
    case 'allow':
      return 'An empty entry under `tools` allows the tool even where everything unlisted is denied.';
    case 'limit':
      return `\`limits\` lets at most ${recommendation.limit.max} calls through in one \`window\`, here one \`${recommendation.limit.window}\`, counted for each \`grant\`.`;
    case 'ask':
      return 'policy.json has no word for asking a person, so `deny_if` with an empty list of `conditions` denies every call; take it out for the call that you approve.';
    case 'deny':
      return '`deny_if` with an empty list of `conditions` denies every call, and the agent is told what `on_deny` says.';
    case 'hide':
      return '`hide` takes the tool out of the list that the model sees and denies calls to it.';
  }
}
