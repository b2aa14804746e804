import { z } from 'zod';
import { JsonObjectSchema } from './json.ts';

/** What a server claims about a tool (MCP specification 2025-11-25, ToolAnnotations). Claims, not facts. */
export const AnnotationsSchema = z.looseObject({
  title: z.string().optional(),
  readOnlyHint: z.boolean().optional(),
  destructiveHint: z.boolean().optional(),
  idempotentHint: z.boolean().optional(),
  openWorldHint: z.boolean().optional(),
});

export type Annotations = z.infer<typeof AnnotationsSchema>;

/**
 * A tool as its server defines it: the six members that the digest covers. Text is untouched but for
 * lone surrogates, which become U+FFFD.
 */
export const ToolDefinitionSchema = z.object({
  name: z.string().min(1),
  title: z.string().optional(),
  description: z.string().optional(),
  inputSchema: JsonObjectSchema.optional(),
  outputSchema: JsonObjectSchema.optional(),
  annotations: AnnotationsSchema.optional(),
});

export type ToolDefinition = z.infer<typeof ToolDefinitionSchema>;
