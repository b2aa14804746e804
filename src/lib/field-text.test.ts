import { describe, expect, test } from 'vitest';
import { describeField, joinField, textOfField } from './field-text.ts';

const definition = {
  name: 'toy',
  description: 'A toy.',
  inputSchema: {
    properties: {
      path: { description: 'Where.', enum: ['a', 'b'], default: 3 },
      'a/b~c': { type: 'string' },
      properties: { properties: { inner: { type: 'boolean' } } },
    },
  },
  annotations: { readOnlyHint: true },
};

describe('the text of a field', () => {
  const cases: [string, string | null][] = [
    ['name', 'toy'],
    ['description', 'A toy.'],
    ['title', null],
    ['inputSchema/properties/path', 'path'],
    ['inputSchema/properties/path/description', 'Where.'],
    ['inputSchema/properties/path/enum/1', 'b'],
    ['inputSchema/properties/path/default', '3'],
    ['inputSchema/properties/a~1b~0c', 'a/b~c'],
    ['inputSchema/properties/properties/properties/inner', 'inner'],
    ['inputSchema/properties/constructor', null],
    ['inputSchema/properties', null],
    ['annotations/readOnlyHint', 'true'],
  ];
  test.each(cases)('%s', (field, text) => expect(textOfField(definition, field)).toBe(text));
});

describe('a field in words', () => {
  const cases: [string, string, string][] = [
    ['name', 'the name', ''],
    ['inputSchema/properties/path', 'the parameter', 'path'],
    ['inputSchema/properties/path/description', 'the description of the parameter', 'path'],
    ['inputSchema/properties/path/enum/1', 'the enum of the parameter', 'path'],
    ['inputSchema/properties/properties/properties/inner', 'the parameter', 'properties.inner'],
    ['outputSchema/properties/key', 'the output field', 'key'],
    ['annotations/readOnlyHint', 'the annotation', 'readOnlyHint'],
  ];
  test.each(cases)('%s', (field, words, name) =>
    expect(describeField(field)).toEqual({ words, name }),
  );
});

test('a joined field is found again', () => {
  expect(textOfField(definition, joinField('inputSchema', 'properties', 'a/b~c'))).toBe('a/b~c');
});
