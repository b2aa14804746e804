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
  const found = memory.get(what)?.get(object);
  if (found !== undefined) return found as Value;
  const value = work(object);
  remember(what, object, value);
  return value;
}

/** Remembers what was worked out about an object before, such as by an earlier build. */
export function remember(what: string, object: object, value: unknown): void {
  const known = memory.get(what) ?? new WeakMap<object, unknown>();
  memory.set(what, known);
  known.set(object, value);
}
