import {
  type CedarValueJson,
  policyToJson,
  preparsePolicySet,
  statefulIsAuthorized,
} from '@cedar-policy/cedar-wasm/nodejs';
import { z } from 'zod';
import { InputError } from '../../errors.ts';
import { checked } from './document.ts';
import {
  type PolicyCall,
  type PolicyReader,
  type PolicyText,
  type Ruling,
  ruling,
} from './reading.ts';
import { readYaml } from './yaml-document.ts';

const ConfigSchema = z.looseObject({
  version: z.string(),
  type: z.literal('cedarv1'),
  cedar: z.looseObject({ policies: z.array(z.string()).min(1) }),
});

/** One policy of the list. */
interface Policy {
  readonly text: string;
  readonly line: number;
  readonly isConditional: boolean;
}

/**
 * ToolHive’s authorisation in Cedar, from its `docs/authz.md` and `pkg/authz/authorizers/cedar`: nothing
 * is permitted that no policy permits, what one forbids is denied, and so is what one cannot evaluate.
 * Arguments are attributes of the tool; a tool is listed if it may be called without any.
 */
export const toolhiveReader: PolicyReader = {
  format: 'toolhive',
  read: (source) => {
    const { value, lineOf } = readYaml(source);
    const policies = checked(ConfigSchema, source, value).cedar.policies.map((text, index) => ({
      text,
      line: lineOf(['cedar', 'policies', index]),
      isConditional: isConditional(source, index, text),
    }));
    return { servers: null, rule: (call) => ruleCall(policies, call) };
  },
};

function isConditional({ file }: PolicyText, index: number, text: string): boolean {
  const answer = policyToJson(text);
  if (answer.type === 'success') return answer.json.conditions.length > 0;
  const [error] = answer.errors;
  const field = `cedar.policies.${index}`;
  throw new InputError([
    { file, field, found: error?.message ?? 'a mistake', expected: 'a policy of Cedar' },
  ]);
}

function ruleCall(policies: readonly Policy[], call: PolicyCall): Ruling {
  const answer = ask(policies, call);
  const isListed =
    call.arguments === null
      ? answer.isPermitted
      : ask(policies, { ...call, arguments: null }).isPermitted;
  // A policy without a condition settles it, whatever the others ask for.
  const deciding = answer.deciding.find((policy) => !policy.isConditional) ?? answer.deciding[0];
  if (answer.broken !== undefined)
    return ruling(
      'deny',
      answer.broken.line,
      'The policy cannot be evaluated for this call, which denies it.',
      { isListed },
    );
  if (answer.isPermitted)
    return ruling('allow', deciding?.line ?? null, 'The policy permits the call.', {
      isListed,
      provided: call.arguments === null ? linesOfConditions(answer.deciding) : [],
    });
  if (deciding !== undefined)
    return ruling('deny', deciding.line, 'The policy forbids the call.', { isListed });
  return ruling('deny', null, 'No policy permits the call.', { isListed, by: 'default' });
}

/** Where one policy permits without a condition, the others do not matter. */
function linesOfConditions(permitting: readonly Policy[]): number[] {
  return permitting.some(({ isConditional: has }) => !has)
    ? []
    : permitting.map(({ line }) => line);
}

/** The name under which Cedar keeps the policies that it was asked about last: reading them is slow. */
const PREPARED = 'policies';

let prepared: readonly Policy[] | null = null;

function prepare(policies: readonly Policy[]): void {
  if (prepared === policies) return;
  const staticPolicies = Object.fromEntries(policies.map(({ text }, index) => [index, text]));
  const answer = preparsePolicySet(PREPARED, { staticPolicies });
  if (answer.type === 'failure')
    throw new Error(`Cedar refused what it had read: ${messages(answer)}`);
  prepared = policies;
}

function messages({
  errors,
}: {
  readonly errors: readonly { readonly message: string }[];
}): string {
  return errors.map(({ message }) => message).join('; ');
}

function ask(policies: readonly Policy[], { tool, arguments: args }: PolicyCall) {
  const resource = { type: 'Tool', id: tool };
  prepare(policies);
  const answer = statefulIsAuthorized({
    principal: { type: 'Client', id: 'somebody' },
    action: { type: 'Action', id: 'call_tool' },
    resource,
    context: {},
    preparsedPolicySetId: PREPARED,
    entities: [{ uid: resource, attrs: attributesOf(args ?? {}), parents: [] }],
  });
  if (answer.type === 'failure') throw new Error(`Cedar refused the question: ${messages(answer)}`);
  const { decision, diagnostics } = answer.response;
  const named = (id: string) => policies[Number(id)];
  return {
    isPermitted: decision === 'allow' && diagnostics.errors.length === 0,
    deciding: diagnostics.reason.flatMap((id) => named(id) ?? []),
    broken: diagnostics.errors.map(({ policyId }) => named(policyId))[0],
  };
}

/** Texts, truth values and whole numbers are handed on; of anything else only that it is there. */
function attributesOf(args: Readonly<Record<string, unknown>>): Record<string, CedarValueJson> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]): [string, CedarValueJson] => {
      // Half a character is none in Go, nor in Cedar.
      if (typeof value === 'string') return [`arg_${name}`, value.toWellFormed()];
      if (typeof value === 'boolean') return [`arg_${name}`, value];
      if (typeof value === 'number' && Number.isSafeInteger(value)) return [`arg_${name}`, value];
      return [`arg_${name}_present`, true];
    }),
  );
}
