/** What was worked out, by its name and what it is about. */
const memory = new Map<string, WeakMap<object, unknown>>();

/**
 * Works something out about an object once in a process, and remembers it as long as the object.
 *
 * @param what the name of what is worked out: the same work for the same name
 */
export function remembered<Kind extends object, Value>(
  what: string,
  object: Kind,
  work: (object: Kind) => Value,
): Value {
  const known = memory.get(what) ?? new WeakMap<object, unknown>();
  memory.set(what, known);
  const found = known.get(object);
  if (found !== undefined) return found as Value;
  const value = work(object);
  known.set(object, value);
  return value;
}
