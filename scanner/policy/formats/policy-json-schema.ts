import { z } from 'zod';
import { WindowSchema } from '../../contract/policy.ts';

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

/** What a policy says of one tool. */
export const ToolPolicySchema = z
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

export type PolicyJson = z.infer<typeof PolicyJsonSchema>;

/** The part of a policy that concerns one tool: no version and no default, so it is no policy by itself. */
export const PolicyJsonFragmentSchema = z.union([
  z.strictObject({ tools: ToolsSchema }),
  z.strictObject({ hide: HideSchema }),
]);
