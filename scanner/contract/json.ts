import { z } from 'zod';

/**
 * A JSON object whose members nobody has looked at yet. Marked as pure, so that pages that need only
 * the predicate below do not carry schemas into the browser.
 */
export const JsonObjectSchema = /* @__PURE__ */ z.record(
  /* @__PURE__ */ z.string(),
  /* @__PURE__ */ z.unknown(),
);

export type JsonObject = z.infer<typeof JsonObjectSchema>;

/** Tells a JSON object from an array, `null` or a scalar. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
