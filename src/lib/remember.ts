/**
 * The build and the pages that it bundles are two programs in one process, each with its own copy of
 * every module: what the one has worked out, the other finds here.
 */
const shared: typeof globalThis & { toolRiskMemory?: Map<string, WeakMap<object, unknown>> } =
  globalThis;

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
  shared.toolRiskMemory ??= new Map();
  const known = shared.toolRiskMemory.get(what) ?? new WeakMap<object, unknown>();
  shared.toolRiskMemory.set(what, known);
  const found = known.get(object);
  if (found !== undefined) return found as Value;
  const value = work(object);
  known.set(object, value);
  return value;
}
