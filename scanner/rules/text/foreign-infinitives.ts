import type { Cursor } from './cursor.ts';
import type { Language } from './languages/index.ts';

/** "Починить список": where the infinitive is unknown, a noun behind it that is also a verb is its object. */
export function opensWithUnknownVerb(cursor: Cursor): boolean {
  return cursor.word(cursor.from) === undefined && INFINITIVE.test(cursor.lower(cursor.from));
}

// Anchored at the end, no repetition: constant.
const INFINITIVE = /(?:ть|ти|чь)(?:ся)?$/;

/** Endings of infinitives. Anchored, no repetition: constant. */
const INFINITIVES: Readonly<Partial<Record<Language['id'], RegExp>>> = {
  de: /(?:e|n)$/,
  es: /[aei]r$/,
  pt: /[aei]r$/,
  fr: /(?:er|ir|re)$/,
  ru: INFINITIVE,
};

/** Whether a verb stands in the infinitive, or in German as an order (`rufe`): behind the first sentence it tells the caller what to do. */
export function isInfinitive(verb: string, { id }: Language): boolean {
  return INFINITIVES[id]?.test(verb) === true;
}
