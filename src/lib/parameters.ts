import { isJsonObject, type JsonObject } from '../../scanner/contract/json.ts';
import type { ToolDefinition } from '../../scanner/contract/tool-definition.ts';
import type { ParameterKind, Verdict } from '../../scanner/contract/verdict.ts';
import { joinField } from './field-words.ts';

/** One row of the parameter table. All texts are the server's own. */
interface ParameterRow {
  /** With dots where it stands deeper, `[]` behind lists. */
  readonly name: string;
  readonly field: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string | null;
  /** What else the schema says: choices, default, bounds. */
  readonly facts: readonly string[];
  readonly risk: ParameterKind | null;
}

/** The rows that are shown, and whether there are more. */
export interface ParameterTable {
  readonly rows: readonly ParameterRow[];
  readonly isCut: boolean;
}

/** Rows on one page. References to each other let a small schema stand for billions. */
const MOST_ROWS = 200;

/** Deeper levels are named by their type alone: schemas may nest without end. */
const MOST_LEVELS = 4;

const MOST_CHOICES = 12;

interface Place {
  readonly name: string;
  readonly field: string;
  readonly level: number;
}

/** What a caller hands over, or what comes back, row by row, parents before children. */
export function parameterTable(
  definition: ToolDefinition,
  member: 'inputSchema' | 'outputSchema',
  verdict: Verdict,
): ParameterTable {
  const root = definition[member];
  if (root === undefined) return { rows: [], isCut: false };
  const kinds = new Map(verdict.parameters.map(({ field, kind }) => [field, kind]));
  const rows: ParameterRow[] = [];
  addRows({ rows, root, kinds }, root, { name: '', field: member, level: 0 });
  const isCut = rows.length > MOST_ROWS;
  return { rows: isCut ? rows.slice(0, MOST_ROWS) : rows, isCut };
}

/** A table while its rows are read: one more at most than is shown, which says that there are more. */
interface OpenTable {
  readonly rows: ParameterRow[];
  readonly root: JsonObject;
  /** By field. */
  readonly kinds: ReadonlyMap<string, ParameterKind>;
}

function addRows(table: OpenTable, schema: JsonObject, place: Place): void {
  const { rows, root, kinds } = table;
  const properties = schema['properties'];
  if (!isJsonObject(properties) || place.level >= MOST_LEVELS) return;
  const required = schema['required'];
  for (const [key, value] of Object.entries(properties)) {
    if (rows.length > MOST_ROWS) return;
    const own = resolve(value, root);
    const name = place.name === '' ? key : `${place.name}.${key}`;
    const field = joinField(place.field, 'properties', key);
    rows.push({
      name,
      field,
      type: typeOf(own, root),
      required: Array.isArray(required) && required.includes(key),
      description: textMember(own, 'description') ?? textMember(own, 'title'),
      facts: factsOf(own),
      risk: kinds.get(field) ?? null,
    });
    addChildRows(table, own, { name, field, level: place.level + 1 });
  }
}

/** The rows of an object's members, or of what a list holds. */
function addChildRows(table: OpenTable, schema: JsonObject, place: Place): void {
  const items = schema['items'];
  if (!isJsonObject(items)) addRows(table, schema, place);
  else {
    const field = joinField(place.field, 'items');
    addRows(table, resolve(items, table.root), { ...place, name: `${place.name}[]`, field });
  }
}

/** Follows one reference inside the same schema; what leads elsewhere stays what it is. */
function resolve(value: unknown, root: JsonObject): JsonObject {
  if (!isJsonObject(value)) return {};
  const reference = value['$ref'];
  if (typeof reference !== 'string' || !/^#(\/|$)/.test(reference)) return value;
  let target: unknown = root;
  for (const step of reference.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    target = isJsonObject(target) && Object.hasOwn(target, key) ? target[key] : undefined;
  }
  return isJsonObject(target) ? { ...target, ...value } : value;
}

/** @example typeOf({ type: 'array', items: { type: 'string' } }, {}) // => 'list of string' */
function typeOf(schema: JsonObject, root: JsonObject): string {
  const { type, items } = schema;
  if (type === 'array') {
    return isJsonObject(items) ? `list of ${typeOf(resolve(items, root), {})}` : 'list';
  }
  if (typeof type === 'string') return type;
  if (Array.isArray(type)) return type.filter((each) => typeof each === 'string').join(' or ');
  for (const key of ['anyOf', 'oneOf', 'allOf']) {
    const choices = schema[key];
    if (!Array.isArray(choices)) continue;
    const types = choices.map((each) => typeOf(resolve(each, root), {}));
    return [...new Set(types)].join(' or ');
  }
  if (Array.isArray(schema['enum'])) return 'one of a list';
  return isJsonObject(schema['properties']) ? 'object' : 'any';
}

function factsOf(schema: JsonObject): string[] {
  const facts: string[] = [];
  const choices = schema['enum'];
  if (Array.isArray(choices)) {
    const shown = choices.slice(0, MOST_CHOICES).map((choice) => JSON.stringify(choice));
    const more = choices.length - shown.length;
    facts.push(`one of ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`);
  }
  for (const [key, words] of BOUNDS) {
    if (Object.hasOwn(schema, key)) facts.push(`${words} ${JSON.stringify(schema[key])}`);
  }
  return facts;
}

const BOUNDS = [
  ['const', 'always'],
  ['default', 'default'],
  ['minimum', 'at least'],
  ['exclusiveMinimum', 'more than'],
  ['maximum', 'at most'],
  ['exclusiveMaximum', 'less than'],
  ['minLength', 'shortest'],
  ['maxLength', 'longest'],
  ['minItems', 'fewest'],
  ['maxItems', 'most'],
  ['pattern', 'pattern'],
  ['format', 'format'],
] as const;

function textMember(schema: JsonObject, key: string): string | null {
  const value = schema[key];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
