import { isJsonObject, type JsonObject } from '../../contract/index.ts';
import { type NameWord, splitName } from './name.ts';
import { type Passage, readPassage } from './passage.ts';

/** A parameter of a tool, or a member deeper inside one. */
export interface Parameter {
  /** Its name, or its path with dots where it stands deeper. */
  readonly path: string;
  /** Where its definition stands, as in a finding. */
  readonly field: string;
  readonly name: string;
  readonly words: readonly NameWord[];
  readonly schema: JsonObject;
  readonly types: readonly string[];
  readonly description: Passage | undefined;
  /** Its allowed values that are texts, with the field of each. */
  readonly choices: readonly Choice[];
  readonly required: boolean;
  readonly depth: number;
}

export interface Choice {
  readonly field: string;
  readonly value: string;
}

/** A text of a schema that describes no parameter: a title, a default, an example. */
export interface SchemaText {
  readonly field: string;
  readonly text: string;
}

export interface SchemaReading {
  readonly parameters: readonly Parameter[];
  /** Every other text of the schema, in order: a model reads these too. */
  readonly texts: readonly SchemaText[];
}

/** How deep and how wide a schema is followed: five times what the largest real one needs. */
const DEEPEST = 40;
const MOST_NODES = 20_000;

const CHILD_SCHEMAS = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains'];
const SCHEMA_LISTS = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const SCHEMA_MAPS = ['$defs', 'definitions', 'patternProperties'];
const KNOWN = new Set([
  'properties',
  'description',
  'enum',
  'type',
  'required',
  '$schema',
  '$ref',
  'format',
  'pattern',
  ...CHILD_SCHEMAS,
  ...SCHEMA_LISTS,
  ...SCHEMA_MAPS,
]);

/** Reads the parameters and texts of a schema that stands at `field`. */
export function readSchema(schema: JsonObject | undefined, field: string): SchemaReading {
  const walk = new SchemaWalk();
  if (schema !== undefined) walk.visit(schema, field, '', 0);
  return { parameters: walk.parameters, texts: walk.texts };
}

class SchemaWalk {
  readonly parameters: Parameter[] = [];
  readonly texts: SchemaText[] = [];
  private nodes = 0;

  visit(schema: JsonObject, field: string, path: string, depth: number): void {
    this.nodes++;
    if (depth > DEEPEST || this.nodes > MOST_NODES) return;
    this.visitProperties(schema, field, path, depth);
    for (const key of CHILD_SCHEMAS) this.visitChild(schema[key], `${field}/${key}`, path, depth);
    for (const key of SCHEMA_LISTS) this.visitList(schema[key], `${field}/${key}`, path, depth);
    for (const key of SCHEMA_MAPS) this.visitMap(schema[key], `${field}/${key}`, path, depth);
    this.collectTexts(schema, field, depth);
  }

  private visitProperties(schema: JsonObject, field: string, path: string, depth: number): void {
    const properties = schema['properties'];
    if (!isJsonObject(properties)) return;
    const required = Array.isArray(schema['required']) ? schema['required'] : [];
    for (const [name, member] of Object.entries(properties)) {
      const place = `${field}/properties/${escapePointer(name)}`;
      const own = path === '' ? name : `${path}.${name}`;
      const node = isJsonObject(member) ? member : {};
      this.parameters.push(readParameter(name, own, place, node, required.includes(name), depth));
      this.visit(node, place, own, depth + 1);
    }
  }

  private visitChild(child: unknown, field: string, path: string, depth: number): void {
    if (isJsonObject(child)) this.visit(child, field, path, depth + 1);
  }

  private visitList(list: unknown, field: string, path: string, depth: number): void {
    if (!Array.isArray(list)) return;
    for (const [index, child] of list.entries())
      this.visitChild(child, `${field}/${index}`, path, depth);
  }

  private visitMap(map: unknown, field: string, path: string, depth: number): void {
    if (!isJsonObject(map)) return;
    for (const [key, child] of Object.entries(map)) {
      this.visitChild(child, `${field}/${escapePointer(key)}`, path, depth);
    }
  }

  /** The description of a parameter is read with it; everything else is collected here. */
  private collectTexts(schema: JsonObject, field: string, depth: number): void {
    for (const [key, value] of Object.entries(schema)) {
      const isOwn = key === 'description' && field.includes('/properties/');
      if (
        typeof value === 'string' &&
        !isOwn &&
        key !== 'type' &&
        key !== '$ref' &&
        key !== '$schema'
      ) {
        this.texts.push({ field: `${field}/${escapePointer(key)}`, text: value });
      } else if (!KNOWN.has(key) || key === 'enum')
        this.collectDeep(value, `${field}/${escapePointer(key)}`, depth + 1);
    }
  }

  private collectDeep(value: unknown, field: string, depth: number): void {
    this.nodes++;
    if (depth > DEEPEST || this.nodes > MOST_NODES) return;
    if (typeof value === 'string') this.texts.push({ field, text: value });
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries())
        this.collectDeep(item, `${field}/${index}`, depth + 1);
    } else if (isJsonObject(value)) {
      for (const [key, member] of Object.entries(value)) {
        this.collectDeep(member, `${field}/${escapePointer(key)}`, depth + 1);
      }
    }
  }
}

function readParameter(
  name: string,
  path: string,
  field: string,
  schema: JsonObject,
  required: boolean,
  depth: number,
): Parameter {
  const text = schema['description'];
  return {
    path,
    field,
    name,
    words: splitName(name),
    schema,
    types: typesOf(schema),
    description: typeof text === 'string' ? readPassage(`${field}/description`, text) : undefined,
    choices: choicesOf(schema, field, 0),
    required,
    depth,
  };
}

function typesOf(schema: JsonObject): string[] {
  const type = schema['type'];
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((one): one is string => typeof one === 'string') : [];
}

/** How deep allowed values are looked for: `items` of an `anyOf` and no further, so that work stays linear. */
const DEEPEST_CHOICE = 2;

/** `enum`, `const` and the same inside `anyOf`, `oneOf` and `items`. */
function choicesOf(schema: JsonObject, field: string, depth: number): Choice[] {
  const choices: Choice[] = [];
  if (depth > DEEPEST_CHOICE) return choices;
  if (typeof schema['const'] === 'string')
    choices.push({ field: `${field}/const`, value: schema['const'] });
  if (Array.isArray(schema['enum'])) {
    for (const [index, value] of schema['enum'].entries()) {
      if (typeof value === 'string') choices.push({ field: `${field}/enum/${index}`, value });
    }
  }
  for (const key of ['anyOf', 'oneOf']) {
    const list = schema[key];
    if (!Array.isArray(list)) continue;
    for (const [index, child] of list.entries()) {
      if (isJsonObject(child))
        choices.push(...choicesOf(child, `${field}/${key}/${index}`, depth + 1));
    }
  }
  const items = schema['items'];
  if (isJsonObject(items)) choices.push(...choicesOf(items, `${field}/items`, depth + 1));
  return choices;
}

/** Escapes a key for a path, as RFC 6901 does. */
export function escapePointer(key: string): string {
  return key.includes('~') || key.includes('/')
    ? key.replaceAll('~', '~0').replaceAll('/', '~1')
    : key;
}
