import type { Act } from './act.ts';
import type { SensedAct } from './reading.ts';
import { TOPIC, type VerbClass } from './word.ts';

/**
 * What a verb amounts to beside those before it. "Validates a form and submits it": what is done besides
 * reading is done. "Provisions a device and returns its key": what comes back is not what the call is about.
 */
export function besides(sensed: SensedAct, before: readonly SensedAct[]): SensedAct {
  const { act, effect } = sensed;
  const isReturned = act.verbClass === 'retrieve' && before.some((said) => said.effect !== 'read');
  if (isReturned) return loosely(sensed);
  const isKeptAfterAll =
    isSetAgain(act, before) || isPutBack(act, before) || isTakenOut(act, before);
  if (effect === 'destructive' && isKeptAfterAll) return { ...sensed, effect: 'write' };
  const isDone =
    effect !== 'read' &&
    !act.doubtful &&
    (!VAGUE.has(act.verbClass) || isBuilt(sensed)) &&
    !RANKS.has(act.lemma);
  const readsFirst = before.some((said) => said.firm && said.effect === 'read');
  if (readsFirst && RANKS.has(act.lemma)) return loosely(sensed);
  return isDone && readsFirst ? { ...sensed, firm: true } : sensed;
}

/** "Watches the files and rebuilds": a program is built, and no answer. */
function isBuilt({ act, effect }: SensedAct): boolean {
  return act.verbClass === 'generate' && effect === 'execute';
}

/** "Sends a draft and removes it from the drafts": it is elsewhere now. */
function isTakenOut(act: Act, before: readonly SensedAct[]): boolean {
  if (act.verbClass !== 'remove') return false;
  const said = before.at(-1);
  return (
    said !== undefined &&
    said.effect !== 'read' &&
    said.act.object.words === act.object.words &&
    act.object.complement !== said.act.object.complement
  );
}

/** "Adds or removes labels": what one call takes off another puts on again. A file is not put back by its name. */
function isPutBack(act: Act, before: readonly SensedAct[]): boolean {
  if (act.lemma !== 'remove') return false;
  const isOfSame = before.some(
    ({ act: said }) => PUTS.has(said.lemma) && said.object.words === act.object.words,
  );
  return isOfSame && (act.object.topics & TOPIC.small) !== 0;
}

const PUTS = new Set(['add', 'apply', 'attach', 'assign']);

/** "Sets or clears a parent": what one call sets another sets again. */
function isSetAgain({ lemma }: Act, before: readonly SensedAct[]): boolean {
  const isUnset = lemma === 'clear' || (lemma === 'remove' && before.length === 1);
  return isUnset && before.some(({ act: said }) => SETS.has(said.lemma));
}

const SETS = new Set(['set', 'update', 'change', 'assign', 'toggle', 'keep', 'show', 'display']);

/** Verbs that as often tell how an answer is laid out. */
const RANKS = new Set(['prioritize', 'prioritise', 'group', 'highlight', 'deduplicate']);

const VAGUE: ReadonlySet<VerbClass> = new Set([
  'manage',
  'generate',
  'switch',
  'light',
  'shape',
  'open',
  'close',
  'compute',
  'check',
  'approve',
]);

/** The same act, read loosely. */
export function loosely(sensed: SensedAct): SensedAct {
  return { ...sensed, firm: false };
}

/** An act that only reads, whatever its verb amounts to elsewhere. */
export function asRead(act: Act, field: string): SensedAct {
  return { act, field, effect: 'read', firm: true };
}
