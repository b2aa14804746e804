import { z } from 'zod';
import {
  ApiAttackSchema,
  ApiIndexSchema,
  ApiRecordSchema,
  ApiRuleSchema,
  ApiServerSchema,
  ApiToolSchema,
} from '../../scanner/contract/api.ts';

/** The documents of the API: the last part of the address of their schema, and what each describes. */
const API_SCHEMAS = {
  index: { title: 'The index of the API', schema: ApiIndexSchema },
  server: { title: 'A server and its tools in short', schema: ApiServerSchema },
  tool: { title: 'A tool, its definition, its verdict and our advice', schema: ApiToolSchema },
  rule: { title: 'A rule and how often it counts', schema: ApiRuleSchema },
  attack: { title: 'An attack and everything that it can use', schema: ApiAttackSchema },
  record: { title: 'A line of a bulk file', schema: ApiRecordSchema },
} as const satisfies Record<string, { title: string; schema: z.ZodType }>;

export type ApiSchemaName = keyof typeof API_SCHEMAS;

/** The names of the published schemas of the API. */
export const API_SCHEMA_NAMES = Object.keys(API_SCHEMAS) as ApiSchemaName[];

/**
 * A schema of the API as JSON Schema 2020-12. It lets members through that it does not know: a
 * version of the API may gain some.
 */
export function apiJsonSchema(name: ApiSchemaName): Record<string, unknown> {
  const { title, schema } = API_SCHEMAS[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, title, ...rest };
}
