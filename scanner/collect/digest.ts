import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Digest } from '../contract/id.ts';
import type { ToolDefinition } from '../contract/tool-definition.ts';

/** SHA-256 over text as UTF-8, in lower-case hexadecimal. */
export function digestOfText(text: string): Digest {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** SHA-256 over the RFC 8785 form of a JSON value. */
export function digestOfJson(value: unknown): Digest {
  return digestOfText(canonicalize(value) ?? 'null');
}

/**
 * What identifies a tool's definition: SHA-256 over the RFC 8785 form of name, title, description,
 * inputSchema, outputSchema and annotations; members that the server left out are left out.
 */
export function digestOfTool(definition: ToolDefinition): Digest {
  const { name, title, description, inputSchema, outputSchema, annotations } = definition;
  return digestOfJson({ name, title, description, inputSchema, outputSchema, annotations });
}
