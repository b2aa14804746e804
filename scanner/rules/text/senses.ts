import type { Act, ObjectPhrase } from './act.ts';
import type { Effect, Shift } from './shift.ts';
import { SHIFTS_OF_ACTING } from './shifts-of-acting.ts';
import { SHIFTS_OF_HANDLING } from './shifts-of-handling.ts';
import { SHIFTS_OF_LOSING } from './shifts-of-losing.ts';
import { SHIFTS_OF_MAKING } from './shifts-of-making.ts';
import { SHIFTS_OF_PAYING } from './shifts-of-paying.ts';
import { SHIFTS_OF_READING } from './shifts-of-reading.ts';
import { SHIFTS_OF_WRITING } from './shifts-of-writing.ts';
import type { VerbClass } from './word.ts';

/** What an act amounts to. A loose sense gives way to a firm one. */
export interface Sense {
  readonly effect: Effect;
  readonly firm: boolean;
}

/** What the rest of the server tells about a tool. */
export interface Setting {
  /** The server drives a browser, a desktop or an app. */
  readonly drivesScreen: boolean;
  /** The server keeps books of what was spent elsewhere: its transactions move nothing. */
  readonly keepsBooks: boolean;
}

/** The senses of every class of verbs. */
export const SHIFTS: Readonly<Record<VerbClass, readonly Shift[]>> = {
  ...SHIFTS_OF_READING,
  ...SHIFTS_OF_MAKING,
  ...SHIFTS_OF_WRITING,
  ...SHIFTS_OF_HANDLING,
  ...SHIFTS_OF_ACTING,
  ...SHIFTS_OF_LOSING,
  ...SHIFTS_OF_PAYING,
};

interface Compiled {
  readonly head: number;
  readonly around: number;
  readonly words: ReadonlySet<string> | undefined;
  readonly thing: ReadonlySet<string> | undefined;
  readonly into: ReadonlySet<string> | undefined;
  readonly to: ReadonlySet<string> | undefined;
  readonly from: ReadonlySet<string> | undefined;
  readonly verbs: ReadonlySet<string> | undefined;
  readonly bare: boolean;
  readonly onScreen: boolean;
  readonly onBooks: boolean;
  readonly sense: Sense;
}

const compiled = new Map(
  Object.entries(SHIFTS).map(([verbClass, shifts]) => [verbClass, shifts.map(compile)]),
);

function compile(shift: Shift): Compiled {
  return {
    head: shift.head ?? 0,
    around: shift.around ?? 0,
    words: setOf(shift.words),
    thing: setOf(shift.thing),
    into: setOf(shift.into),
    to: setOf(shift.to),
    from: setOf(shift.from),
    verbs: setOf(shift.verbs),
    bare: shift.bare ?? false,
    onScreen: shift.onScreen ?? false,
    onBooks: shift.onBooks ?? false,
    sense: { effect: shift.means.replace('?', '') as Effect, firm: !shift.means.endsWith('?') },
  };
}

function setOf(list: string | undefined): ReadonlySet<string> | undefined {
  return list === undefined ? undefined : new Set(list.split(/\s+/));
}

const LOOSE_READ: Sense = { effect: 'read', firm: false };

/** What an act amounts to, given its object and the server around it. */
export function senseOf(act: Act, setting: Setting): Sense {
  const shifts = shiftsOf(act.verbClass, act.lemma);
  const sense = shifts.find((shift) => holds(shift, act, setting))?.sense ?? LOOSE_READ;
  return act.doubtful ? { ...sense, firm: false } : sense;
}

/** Senses by verb, each looked out once: there are no more verbs than the vocabularies have. */
const byVerb = new Map<VerbClass, Map<string, readonly Compiled[]>>();

/** The senses of a class that one of its verbs can have, in order. */
function shiftsOf(verbClass: VerbClass, lemma: string): readonly Compiled[] {
  const verbs = byVerb.get(verbClass) ?? new Map<string, readonly Compiled[]>();
  const known = verbs.get(lemma);
  if (known !== undefined) return known;
  const shifts = compiled.get(verbClass) ?? [];
  const own = shifts.filter((shift) => shift.verbs === undefined || shift.verbs.has(lemma));
  byVerb.set(verbClass, verbs.set(lemma, own));
  return own;
}

function holds(shift: Compiled, act: Act, setting: Setting): boolean {
  const { object } = act;
  // What is named without a verb is shown, and nobody shows it to others.
  if (act.implied && shift.verbs !== undefined) return false;
  if (shift.onScreen && !setting.drivesScreen) return false;
  if (shift.onBooks && !setting.keepsBooks) return false;
  if (shift.bare && object.words.length > 0) return false;
  if (shift.head !== 0 && (object.topics & shift.head) === 0) return false;
  if (shift.around !== 0 && (object.around & shift.around) === 0) return false;
  if (shift.words !== undefined && !mentions(object, shift.words)) return false;
  if (shift.thing !== undefined && !includesAny(object.words, shift.thing)) return false;
  if (shift.to !== undefined && !goesTo(object, shift.to)) return false;
  if (shift.from !== undefined && !comesFrom(object, shift.from)) return false;
  if (shift.into === undefined) return true;
  return !object.isFrom && includesAny(object.complement, shift.into);
}

function goesTo({ isTo, complement }: ObjectPhrase, words: ReadonlySet<string>): boolean {
  return isTo && includesAny(complement, words);
}

function comesFrom({ isFrom, complement }: ObjectPhrase, words: ReadonlySet<string>): boolean {
  return isFrom && includesAny(complement, words);
}

function mentions(object: ObjectPhrase, words: ReadonlySet<string>): boolean {
  return includesAny(object.words, words) || includesAny(object.complement, words);
}

function includesAny(lemmas: readonly string[], wanted: ReadonlySet<string>): boolean {
  for (const lemma of lemmas) if (wanted.has(lemma)) return true;
  return false;
}
