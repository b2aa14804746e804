import type { APIRoute } from 'astro';
import { jsonSchemaOf, SCHEMA_NAMES } from '../../lib/schemas.ts';

export function getStaticPaths() {
  return SCHEMA_NAMES.map((schema) => ({ params: { schema } }));
}

/** A published JSON Schema. */
export const GET: APIRoute = ({ params: { schema = '' } }) =>
  new Response(`${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
