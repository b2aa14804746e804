import type { SensedAct, ToolReading } from './reading.ts';
import type { Effect } from './shift.ts';
import type { VerbClass } from './word.ts';

/** Every act that the name and the main clause of a tool state. */
export function leadingActs(tool: ToolReading): readonly SensedAct[] {
  return [...tool.nameActs, ...(tool.description?.main ?? []), ...tool.titleActs];
}

/** Whether name or main clause have an act of one of these classes. */
export function hasAct(tool: ToolReading, ...classes: readonly VerbClass[]): boolean {
  return leadingActs(tool).some(({ act }) => classes.includes(act.verbClass));
}

/** Whether name or main clause firmly have this effect. */
export function isFirmly(tool: ToolReading, effect: Effect): boolean {
  return leadingActs(tool).some((act) => act.firm && act.effect === effect);
}

/** Topics of everything that name and main clause act on. */
export function topicsActedOn(tool: ToolReading): number {
  return leadingActs(tool).reduce((topics, { act }) => topics | act.object.around, 0);
}
