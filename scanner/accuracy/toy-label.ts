import type { Label } from '../accuracy.ts';

/** The label of a toy: a low read without signals, unless told. */
export function toyLabel(told: Partial<Label> = {}): Label {
  return {
    category: ['read'],
    alternatives: [],
    risk: ['low'],
    signals: [],
    disputed: [],
    ...told,
  };
}
