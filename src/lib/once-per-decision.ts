import type { PolicyFormat } from '../../scanner/policy/format.ts';
import type { Settled } from '../../scanner/policy/settle.ts';

/**
 * Lets something be worked out once for each decision that a format can write, whatever tool it is
 * about: most tools share a handful of decisions. Conditions name arguments of a tool, so that what
 * rests on them is worked out every time.
 */
export function oncePerDecision<Value extends object>(
  work: (format: PolicyFormat, settled: Settled) => Value,
): (format: PolicyFormat, settled: Settled) => Value {
  const known = new Map<PolicyFormat, Map<string, Value>>();
  return (format, settled) => {
    if (settled.conditions.length > 0) return work(format, settled);
    const { decision, limit } = settled;
    const key = limit === undefined ? decision : `${limit.max} a ${limit.window}`;
    const found = known.get(format)?.get(key);
    if (found !== undefined) return found;
    const value = work(format, settled);
    const values = known.get(format) ?? new Map<string, Value>();
    known.set(format, values.set(key, value));
    return value;
  };
}
