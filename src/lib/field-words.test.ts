import { describe, expect, test } from 'vitest';
import { describeField, joinField } from './field-words.ts';

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

test('a name with a slash or a tilde stays one step of a path', () => {
  const field = joinField('inputSchema', 'properties', 'a/b~c');
  expect(field).toBe('inputSchema/properties/a~1b~0c');
  expect(describeField(field).name).toBe('a/b~c');
});
