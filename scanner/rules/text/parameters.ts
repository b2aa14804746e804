import { isJsonObject, type JsonObject } from '../../contract/index.ts';
import { type Choice, choicesOf } from './choices.ts';
import { type Told, toldParameters } from './docstring.ts';
import { type NameWord, splitName } from './name.ts';
import { kindOf } from './parameter-kinds.ts';
import type { OwnKind } from './parameter-names.ts';
import { Aside } from './passage.ts';
import { collectTexts, escapeKey, type SchemaText } from './schema-texts.ts';

/** A parameter of a tool, or a member deeper inside one, as its schema has it. */
export interface Member {
  /** Its name, or its path with dots where it stands deeper. */
  readonly path: string;
  /** Where its definition stands, as in a finding. */
  readonly field: string;
  readonly name: string;
  readonly words: readonly NameWord[];
  /** Its words in one: `projectId` and `project_id` are `projectid`. */
  readonly key: string;
  readonly schema: JsonObject;
  readonly types: readonly string[];
  readonly description: Aside | undefined;
  /** Its allowed values that are texts, with the field of each. */
  readonly choices: readonly Choice[];
  readonly required: boolean;
  /** 0 at the top. */
  readonly depth: number;
}

/** A member whose value carries risk by its own kind, or none. */
export interface Parameter extends Member {
  readonly kind: OwnKind | undefined;
}

/** What a parameter is: one bit each, so that a rule that looks for one of these passes most tools by. */
export const HOLDS = {
  command: 1 << 0,
  code: 1 << 1,
  query: 1 << 2,
  path: 1 << 3,
  url: 1 << 4,
  recipient: 1 << 5,
  amount: 1 << 6,
  credential: 1 << 7,
  /** One of several allowed texts. */
  choice: 1 << 8,
  /** True or false. */
  switch: 1 << 9,
} as const satisfies Record<OwnKind | 'choice' | 'switch', number>;

export interface SchemaReading {
  readonly parameters: readonly Parameter[];
  /** Bits of `HOLDS` that any of them has. */
  readonly holds: number;
}

/** The texts of a definition beside titles and description, in order. */
export interface TextsBeside {
  /** Descriptions of parameters and of members of the result. */
  readonly asides: Aside[];
  /** Every other text that a model may read: defaults, examples, allowed values, and names that say more than what they name. */
  readonly rest: SchemaText[];
}

/** How deep and how wide a schema is followed: twice the deepest real one, and far more than the widest. */
const DEEPEST = 40;
const MOST_NODES = 20_000;

/** A definition that is only referred to counts as standing this much deeper: nobody sees at once where. */
const UNPLACED = 3;
/** Members deeper than this are details of a value; their kinds are not looked at. */
const DEEPEST_KIND = 2;

/** What a keyword of a schema holds; the texts of every other one are read as they are. */
type Held = 'properties' | 'schema' | 'schemas' | 'definitions' | 'nothing to read';
const HELD: Readonly<Record<Held, string>> = {
  properties: 'properties',
  schema: 'items additionalProperties not if then else contains',
  schemas: 'anyOf oneOf allOf prefixItems',
  definitions: '$defs definitions patternProperties',
  'nothing to read': '$ref $schema $id required format',
};
const heldBy = new Map<string, Held>();
for (const [held, keywords] of Object.entries(HELD)) {
  for (const keyword of keywords.split(' ')) heldBy.set(keyword, held as Held);
}

/**
 * Reads the parameters of a schema that stands at `field`, and adds its texts to `beside`. What the schema does not say of
 * them, the description of the tool may.
 */
export function readSchema(
  schema: JsonObject | undefined,
  field: string,
  beside: TextsBeside,
  description?: string,
): SchemaReading {
  const walk = new SchemaWalk(beside, description);
  if (schema !== undefined) walk.visit(schema, field, '', 0, false);
  return walk;
}

class SchemaWalk implements SchemaReading {
  readonly parameters: Parameter[] = [];
  holds = 0;
  private readonly beside: TextsBeside;
  private readonly description: string | undefined;
  private told: ReadonlyMap<string, Told> | undefined;
  private nodes = 0;

  constructor(beside: TextsBeside, description: string | undefined) {
    this.beside = beside;
    this.description = description;
  }

  visit(schema: JsonObject, field: string, path: string, depth: number, isProperty: boolean): void {
    this.nodes++;
    if (depth > DEEPEST || this.nodes > MOST_NODES) return;
    for (const key in schema) {
      if (key === 'type' || (isProperty && key === 'description')) continue;
      const value = schema[key];
      const held = heldBy.get(key);
      if (held === undefined) collectTexts(value, field, key, this.beside.rest);
      else if (held === 'properties') this.visitProperties(schema, field, path, depth);
      else if (held === 'schema') this.visitChild(value, `${field}/${key}`, path, depth);
      else if (held === 'schemas') this.visitMembers(value, `${field}/${key}`, path, depth);
      else if (held === 'definitions')
        this.visitMembers(value, `${field}/${key}`, path, depth + UNPLACED);
    }
  }

  private visitProperties(schema: JsonObject, field: string, path: string, depth: number): void {
    const { properties, required: list } = schema;
    if (!isJsonObject(properties)) return;
    const required: readonly unknown[] = Array.isArray(list) ? list : NOTHING;
    const index = required.length > FEW_REQUIRED ? new Set(required) : undefined;
    const parent = `${field}/properties`;
    for (const name in properties) {
      const member = properties[name];
      const place = `${parent}/${escapeKey(name)}`;
      const split = splitParameter(name);
      if (!split.isPlain) this.beside.rest.push({ parent, key: name, text: name });
      const own = path === '' ? name : `${path}.${name}`;
      const node = isJsonObject(member) ? member : {};
      const isRequired = index?.has(name) ?? required.includes(name);
      const aside = this.asideOf(node, place);
      const text = aside ?? (depth === 0 ? this.toldOf(name) : undefined);
      const parameter = readParameter(name, split, own, place, node, text, isRequired, depth);
      this.parameters.push(parameter);
      if (aside !== undefined) this.beside.asides.push(aside);
      this.holds |= heldIn(parameter);
      this.visit(node, place, own, depth + 1, true);
    }
  }

  private asideOf({ description }: JsonObject, place: string): Aside | undefined {
    return typeof description === 'string'
      ? new Aside(`${place}/description`, description)
      : undefined;
  }

  /** What the description of the tool says of a parameter: it stands there and is gone through with it. */
  private toldOf(name: string): Aside | undefined {
    this.told ??= toldParameters(this.description);
    const told = this.told.get(name);
    return told && new Aside('description', told.text, told.start);
  }

  private visitChild(child: unknown, field: string, path: string, depth: number): void {
    if (isJsonObject(child)) this.visit(child, field, path, depth + 1, false);
  }

  private visitMembers(members: unknown, field: string, path: string, depth: number): void {
    if (Array.isArray(members)) {
      for (let at = 0; at < members.length; at++)
        this.visitChild(members[at], `${field}/${at}`, path, depth);
    } else if (isJsonObject(members)) {
      for (const key in members)
        this.visitChild(members[key], `${field}/${escapeKey(key)}`, path, depth);
    }
  }
}

function heldIn({ kind, choices, types }: Parameter): number {
  return (
    (kind === undefined ? 0 : HOLDS[kind]) |
    (choices.length === 0 ? 0 : HOLDS.choice) |
    (types.includes('boolean') ? HOLDS.switch : 0)
  );
}

function readParameter(
  name: string,
  { words, key }: SplitName,
  path: string,
  field: string,
  schema: JsonObject,
  description: Aside | undefined,
  required: boolean,
  depth: number,
): Parameter {
  const parameter: { -readonly [member in keyof Parameter]: Parameter[member] } = {
    path,
    field,
    name,
    words,
    key,
    schema,
    types: typesOf(schema),
    description,
    choices: choicesOf(schema, field),
    required,
    depth,
    kind: undefined,
  };
  if (depth <= DEEPEST_KIND) parameter.kind = kindOf(parameter);
  return parameter;
}

const NOTHING: readonly unknown[] = [];
/** So many names are sooner compared than indexed. */
const FEW_REQUIRED = 8;

/** Servers call their parameters by the same few names: these are split once. */
const splitBefore = new Map<string, SplitName>();

interface SplitName {
  readonly words: readonly NameWord[];
  readonly key: string;
  /** So short and plain that nothing is hidden in it and it gives no order. */
  readonly isPlain: boolean;
}

// One character class, bounded: constant.
const PLAIN_NAME = /^\w{1,24}$/;

/** How many names and how long ones are kept, so that nobody can fill the memory. */
const MOST_KEPT = 4096;
const LONGEST_KEPT = 40;

function splitParameter(name: string): SplitName {
  const known = splitBefore.get(name);
  if (known !== undefined) return known;
  const words = splitName(name);
  const key = words.map(({ lower }) => lower).join('');
  const split = { words, key, isPlain: PLAIN_NAME.test(name) };
  if (name.length <= LONGEST_KEPT && splitBefore.size < MOST_KEPT) splitBefore.set(name, split);
  return split;
}

function typesOf({ type }: JsonObject): readonly string[] {
  if (typeof type === 'string') return ONE_TYPE.get(type) ?? [type];
  return Array.isArray(type) ? type.filter((one): one is string => typeof one === 'string') : [];
}

const ONE_TYPE: ReadonlyMap<string, readonly string[]> = new Map(
  ['string', 'number', 'integer', 'boolean', 'array', 'object'].map((type) => [type, [type]]),
);
