import type { NameWord } from './name.ts';
import type { NameReading } from './name-acts.ts';
import type { Passage } from './passage.ts';

/**
 * A name without a verb that no description explains, and that names several things: these are listed. Words
 * that no vocabulary knows count as well (`trailers`); one thing (`fog`) tells nothing.
 */
export function asLoneName(name: NameReading, description: Passage | undefined): NameReading {
  const last = name.words.at(-1);
  if (description !== undefined || last === undefined) return name;
  if (name.readout !== undefined || name.acts.length > 0) return name;
  return isSeveral(last) ? { ...name, readout: last } : name;
}

function isSeveral({ lower, word }: NameWord): boolean {
  const isNoun = word?.part === undefined && (word?.verb === undefined || word.seldom);
  return isNoun && lower.length > SHORTEST_PLURAL && PLURAL.test(lower);
}

// Anchored at the end, no repetition: linear.
/** `status`, `basis`, `access` end in an s and name one thing. */
const PLURAL = /[b-hj-rtv-z]s$/;
const SHORTEST_PLURAL = 3;
