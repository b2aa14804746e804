import { z } from 'zod';
import { isJsonObject } from '../../contract/json.ts';

/**
 * An object whose members people named, as a map: zod’s own records leave out `__proto__`, which is a
 * name of a tool like any other.
 */
export function mapOf<Value>(schema: z.ZodType<Value>) {
  return z.unknown().transform((value, context): Map<string, Value> => {
    const members = new Map<string, Value>();
    if (!isJsonObject(value)) {
      context.issues.push({ code: 'invalid_type', expected: 'object', input: value });
      return members;
    }
    for (const [name, member] of Object.entries(value)) {
      const result = schema.safeParse(member);
      if (result.success) members.set(name, result.data);
      else
        for (const { path, message } of result.error.issues)
          context.issues.push({ code: 'custom', message, input: member, path: [name, ...path] });
    }
    return members;
  });
}
