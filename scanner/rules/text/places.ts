import type { Parameter } from './parameters.ts';
import type { SensedAct } from './reading.ts';

/** A piece of a definition that a finding can point at. */
export interface Place {
  readonly field: string;
  readonly span: readonly [number, number];
}

/** Where an act stands: its verb with its object. */
export function placeOfAct({ field, act }: SensedAct): Place {
  return { field, span: [act.start, act.end] };
}

/** The name of a parameter, as the place of a finding about it. */
export function placeOfParameter({ field, name }: Parameter): Place {
  return { field, span: [0, name.length] };
}
