import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scanner/contract/json.ts';
import { parameterTable } from './parameters.ts';
import { toyVerdict } from './toys.ts';

function tableOf(inputSchema: JsonObject, parameters: Parameters<typeof toyVerdict>[1] = {}) {
  const definition = { name: 'toy', inputSchema };
  return parameterTable(definition, 'inputSchema', toyVerdict(definition, parameters));
}

function rowOf(schema: JsonObject) {
  return tableOf({ properties: { it: schema } }).rows[0];
}

test('a row has name, type, whether it is required, meaning and what it decides', () => {
  const finding = {
    name: 'path',
    field: 'inputSchema/properties/path',
    kind: 'path' as const,
    findings: [0],
  };
  const { rows } = tableOf(
    { properties: { path: { type: 'string', description: 'Where.' } }, required: ['path'] },
    { parameters: [finding] },
  );
  expect(rows).toEqual([
    {
      name: 'path',
      field: 'inputSchema/properties/path',
      type: 'string',
      required: true,
      description: 'Where.',
      facts: [],
      risk: 'path',
    },
  ]);
});

describe('types', () => {
  const cases: [JsonObject, string][] = [
    [{ type: 'array', items: { type: 'integer' } }, 'list of integer'],
    [{ type: ['string', 'null'] }, 'string or null'],
    [{ anyOf: [{ type: 'string' }, { type: 'number' }] }, 'string or number'],
    [{ enum: ['a'] }, 'one of a list'],
    [{ properties: {} }, 'object'],
    [{}, 'any'],
    [{ type: 7 }, 'any'],
  ];
  test.each(cases)('%j is %s', (schema, type) => expect(rowOf(schema)?.type).toBe(type));
});

test('choices, default and bounds are told, long lists of choices by their number', () => {
  const schema = { enum: Array.from({ length: 15 }, (_, index) => index), default: 3, minimum: 0 };
  expect(rowOf(schema)?.facts).toEqual([
    'one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 3 more',
    'default 3',
    'at least 0',
  ]);
});

test('members of objects and of lists follow their parent', () => {
  const inner = { type: 'object', properties: { id: { type: 'string' } } };
  const { rows } = tableOf({ properties: { one: inner, many: { type: 'array', items: inner } } });
  expect(rows.map(({ name }) => name)).toEqual(['one', 'one.id', 'many', 'many[].id']);
});

test('a reference is followed, one that leads nowhere or elsewhere is not', () => {
  const properties = {
    a: { $ref: '#/$defs/x' },
    b: { $ref: '#/$defs/y' },
    c: { $ref: 'https://toy.example/' },
  };
  const { rows } = tableOf({ $defs: { x: { type: 'number' } }, properties });
  expect(rows.map(({ type }) => type)).toEqual(['number', 'any', 'any']);
});

test('a schema that refers to itself a hundredfold ends after a page of rows', () => {
  const properties = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`p${index}`, { $ref: '#' }]),
  );
  const { rows, isCut } = tableOf({ properties });
  expect({ rows: rows.length, isCut }).toEqual({ rows: 200, isCut: true });
});

test('a parameter called __proto__ is a parameter', () => {
  const schema = JSON.parse('{"properties": {"__proto__": {"type": "string"}}}');
  expect(tableOf(schema).rows.map(({ name }) => name)).toEqual(['__proto__']);
});
