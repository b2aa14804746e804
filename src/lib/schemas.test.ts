import { expect, test } from 'vitest';
import { jsonSchemaOf, SCHEMA_NAMES } from './schemas.ts';

test.each(SCHEMA_NAMES)('%s is a JSON Schema with a title', (name) => {
  expect(jsonSchemaOf(name)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: expect.stringContaining('PolicyLayer'),
  });
});

test('the policy schema refuses what policy.json does not know', () => {
  expect(jsonSchemaOf('policy')).toMatchObject({
    additionalProperties: false,
    required: ['version', 'default'],
  });
});

test('a name that is not published is an error', () => {
  expect(() => jsonSchemaOf('none')).toThrow('none');
});
