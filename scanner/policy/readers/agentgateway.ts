import { celEnv, isCelError, parse, plan } from '@bufbuild/cel';
import { z } from 'zod';
import { isJsonObject } from '../../contract/json.ts';
import { InputError } from '../../errors.ts';
import { checked, type Path } from './document.ts';
import {
  type PolicyCall,
  type PolicyReader,
  type PolicyText,
  type Ruling,
  ruling,
} from './reading.ts';
import { readYaml } from './yaml-document.ts';

/** `RuleSerde` in `http/authorization.rs`: a text is a rule that allows. */
const RuleSchema = z.union([
  z.string(),
  z.strictObject({ allow: z.string() }),
  z.strictObject({ deny: z.string() }),
  z.strictObject({ require: z.string() }),
]);

const RulesSchema = z.array(RuleSchema);

const MEMBER = 'mcpAuthorization';

type Kind = 'allow' | 'deny' | 'require';

/** A rule that can be asked; null where it cannot be evaluated. */
interface Rule {
  readonly kind: Kind;
  readonly line: number;
  readonly isTrue: (call: PolicyCall) => boolean | null;
}

/**
 * agentgateway’s rules, from `http/authorization.rs`: a denial that is true denies; a requirement that is
 * not denies; where there are rules that allow, one of them must be true. A rule that cannot be
 * evaluated is not true.
 */
export const agentgatewayReader: PolicyReader = {
  format: 'agentgateway',
  read: (source) => {
    const { value, lineOf } = readYaml(source);
    const path = placeOfRules(source, value);
    const rules = checked(RulesSchema, source, memberAt(value, path)).map((rule, index) => ({
      ...compile(source, rule),
      line: lineOf([...path, index]),
    }));
    return { servers: null, rule: (call) => ruleCall(rules, call) };
  },
};

function ruleCall(rules: readonly Rule[], call: PolicyCall): Ruling {
  const of = (kind: Kind) => rules.filter((rule) => rule.kind === kind);
  const denial = of('deny').find(({ isTrue }) => isTrue(call) === true);
  const hidden = { isListed: false };
  if (denial !== undefined)
    return ruling('deny', denial.line, 'The rule under "deny" is true of the call.', hidden);
  const requirement = of('require').find(({ isTrue }) => isTrue(call) !== true);
  if (requirement !== undefined)
    return ruling(
      'deny',
      requirement.line,
      'The rule under "require" is not true of the call.',
      hidden,
    );
  const allowing = of('allow').find(({ isTrue }) => isTrue(call) === true);
  if (allowing !== undefined)
    return ruling('allow', allowing.line, 'The rule is true of the call and allows it.');
  const rest = of('allow').length === 0 ? 'allow' : 'deny';
  const because =
    'Once a rule allows something, all that no rule allows is denied; else nothing is.';
  return ruling(rest, null, because, { by: 'default', isListed: rest === 'allow' });
}

/** The same for every rule: what an expression may look at (`mcp/rbac.rs`). */
const ENVIRONMENT = celEnv();

function compile(source: PolicyText, rule: z.infer<typeof RuleSchema>): Omit<Rule, 'line'> {
  const [[kind, expression]] = Object.entries(
    typeof rule === 'string' ? { allow: rule } : rule,
  ) as [[Kind, string]];
  try {
    const evaluate = plan(ENVIRONMENT, parse(expression));
    const isTrue = ({ server, tool }: PolicyCall) => {
      const answer = evaluate({ mcp: { tool: { name: tool, target: server } } });
      return isCelError(answer) || typeof answer !== 'boolean' ? null : answer;
    };
    return { kind, isTrue };
  } catch (error) {
    const expected = `an expression of CEL (${error instanceof Error ? error.message : 'it cannot be read'})`;
    throw new InputError([
      {
        file: source.file,
        field: MEMBER,
        found: `the text ${JSON.stringify(expression)}`,
        expected,
      },
    ]);
  }
}

/** Where the rules stand: routes, backends and listeners can all have them. */
export function placeOfRules({ file }: PolicyText, value: unknown): Path {
  const [first, second] = pathsTo(value, []);
  if (first !== undefined && second === undefined) return [...first, 'rules'];
  const found =
    first === undefined ? 'nothing' : `two, ${first.join('.')} and ${second?.join('.')}`;
  throw new InputError([
    {
      file,
      field: MEMBER,
      found,
      expected: `one ${MEMBER}, under the policies of the route that it is about`,
    },
  ]);
}

function pathsTo(value: unknown, at: Path): Path[] {
  const members = Array.isArray(value)
    ? [...value.entries()]
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  return members.flatMap(([name, member]) =>
    name === MEMBER ? [[...at, name]] : pathsTo(member, [...at, name]),
  );
}

function memberAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (parent, name) =>
      typeof parent === 'object' && parent !== null ? Reflect.get(parent, name) : undefined,
    value,
  );
}
