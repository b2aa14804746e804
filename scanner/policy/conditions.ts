import { isJsonObject, type JsonObject } from '../contract/json.ts';
import type { Condition } from '../contract/policy.ts';
import type { SignalId } from '../contract/signal.ts';
import type { ToolDefinition } from '../contract/tool-definition.ts';
import type { ParameterKind, RiskyParameter, Verdict } from '../contract/verdict.ts';

/** Stands where only the reader knows the value, in capitals so that nobody takes it for one. */
export const FILL_IN = 'FILL-IN';

/** Names that every format can write: others get no condition. */
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

const SQL = /\bsql\b/i;

/** What bounds a parameter: when its kind matters, of which type it must be, and the condition. */
interface Bound {
  readonly kind: ParameterKind;
  readonly types: readonly string[];
  readonly applies: (verdict: BoundVerdict, parameter: RiskyParameter, words: string) => boolean;
  readonly condition: (about: AboutArgument) => Condition;
}

type BoundVerdict = Pick<Verdict, 'name' | 'category' | 'signals' | 'parameters'>;
type AboutArgument = Pick<Condition, 'argument' | 'required'>;

const BOUNDS: readonly Bound[] = [
  {
    kind: 'amount',
    types: ['number', 'integer'],
    applies: ({ category }) => category === 'financial',
    condition: (about) => ({ ...about, test: 'at-most', most: 0 }),
  },
  {
    kind: 'query',
    types: ['string'],
    // A search in words is a query too: only one that the definition calls SQL can be read as SQL.
    applies: (_verdict, { name }, words) => SQL.test(name.replaceAll('_', ' ')) || SQL.test(words),
    condition: (about) => ({ ...about, test: 'select-only' }),
  },
  {
    kind: 'path',
    types: ['string'],
    applies: hasSignal('filesystem'),
    condition: (about) => ({ ...about, test: 'under', root: `/${FILL_IN}` }),
  },
  {
    kind: 'url',
    types: ['string'],
    applies: hasSignal('arbitrary-url'),
    condition: (about) => ({
      ...about,
      test: 'begins-with',
      prefix: `https://${FILL_IN}.example/`,
    }),
  },
  {
    kind: 'recipient',
    types: ['string'],
    applies: hasSignal('messaging'),
    condition: (about) => ({ ...about, test: 'one-of', values: [FILL_IN] }),
  },
  {
    kind: 'command',
    types: ['string'],
    applies: hasSignal('code-execution'),
    condition: (about) => ({ ...about, test: 'one-of', values: [FILL_IN] }),
  },
];

/** A condition and the kind of parameter that it bounds. */
export interface BoundedArgument {
  readonly kind: ParameterKind;
  readonly condition: Condition;
}

/**
 * The conditions that a policy could put on the arguments of a tool: on members of its schema that
 * carry risk and whose type is plain.
 */
export function boundsOf(verdict: BoundVerdict, definition: ToolDefinition): BoundedArgument[] {
  return verdict.parameters.flatMap((parameter) => {
    const property = propertyOf(definition.inputSchema, parameter);
    const bound = BOUNDS.find(
      ({ kind, types, applies }) =>
        kind === parameter.kind &&
        types.includes(String(property?.['type'])) &&
        applies(verdict, parameter, definition.description ?? ''),
    );
    if (bound === undefined || !PLAIN_NAME.test(parameter.name)) return [];
    const required = isRequired(definition.inputSchema, parameter.name);
    const condition = bound.condition({ argument: parameter.name, required });
    return [{ kind: parameter.kind, condition }];
  });
}

function hasSignal(id: SignalId): Bound['applies'] {
  return ({ signals }) => signals.some((signal) => signal.id === id);
}

/** The schema of a parameter, where it is a member of the arguments itself and no part of one. */
function propertyOf(
  schema: JsonObject | undefined,
  { name, field }: RiskyParameter,
): JsonObject | undefined {
  const properties = schema?.['properties'];
  if (field !== `inputSchema/properties/${name}` || !isJsonObject(properties)) return undefined;
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return isJsonObject(property) ? property : undefined;
}

function isRequired(schema: JsonObject | undefined, name: string): boolean {
  const required = schema?.['required'];
  return Array.isArray(required) && required.includes(name);
}
