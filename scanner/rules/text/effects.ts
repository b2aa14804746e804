import type { SensedAct, ToolReading } from './reading.ts';
import type { Effect } from './shift.ts';

const BIT: Readonly<Record<Effect, number>> = {
  read: 1 << 0,
  write: 1 << 1,
  execute: 1 << 2,
  destructive: 1 << 3,
  financial: 1 << 4,
};

/** What some acts amount to, a bit for each effect. */
export function effectsOf(acts: readonly SensedAct[]): number {
  let effects = 0;
  for (const { effect } of acts) effects |= BIT[effect];
  return effects;
}

/** What the firm ones among some acts amount to, a bit for each effect. */
export function firmEffectsOf(acts: readonly SensedAct[]): number {
  let effects = 0;
  for (const { effect, firm } of acts) if (firm) effects |= BIT[effect];
  return effects;
}

/** Whether name, title or main clause have this effect, firmly or not. */
export function isEver({ effects }: ToolReading, effect: Effect): boolean {
  return (effects & BIT[effect]) !== 0;
}

/** Whether name, title or main clause firmly have this effect. */
export function isFirmly({ firmEffects }: ToolReading, effect: Effect): boolean {
  return (firmEffects & BIT[effect]) !== 0;
}

/** Whether name, title or main clause have an effect other than reading. */
export function mayChange({ effects }: ToolReading): boolean {
  return (effects & ~BIT.read) !== 0;
}
