import type { ToolReading } from './reading.ts';
import type { Effect } from './shift.ts';

/** Whether name, title or main clause firmly have this effect. */
export function isFirmly(tool: ToolReading, effect: Effect): boolean {
  return tool.leading.some((act) => act.firm && act.effect === effect);
}
