import { z } from 'zod';
import {
  PolicyJsonFragmentSchema,
  PolicyJsonSchema,
} from '../../scanner/policy/formats/policy-json-schema.ts';

/** The published schemas: the last part of the address without `.json`, and what it describes. */
const SCHEMAS: Readonly<Record<string, { title: string; schema: z.ZodType }>> = {
  policy: { title: 'PolicyLayer policy.json', schema: PolicyJsonSchema },
  'policy-fragment': {
    title: 'The part of a PolicyLayer policy.json that concerns one tool',
    schema: PolicyJsonFragmentSchema,
  },
};

/** The names of the published schemas. */
export const SCHEMA_NAMES: readonly string[] = Object.keys(SCHEMAS);

/**
 * A published schema as JSON Schema 2020-12.
 *
 * @throws Error where there is none of that name.
 */
export function jsonSchemaOf(name: string): Record<string, unknown> {
  const entry = SCHEMAS[name];
  if (entry === undefined) throw new Error(`There is no schema called ${name}.`);
  const { $schema, ...rest } = z.toJSONSchema(entry.schema);
  return { $schema, title: entry.title, ...rest };
}
