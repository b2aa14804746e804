import type { Member } from './parameters.ts';

/** Bounded on both sides of "or": linear in the length of the text. */
const EITHER =
  /\b(?:path|file|local)\b[^.]{0,30}(?:\bor\b|\/|,)[^.]{0,20}\burls?\b|\burls?\b[^.]{0,20}(?:\bor\b|\/|,)[^.]{0,30}\b(?:path|file)\b/i;

/** Whether a parameter takes a file of the machine and an address of the net alike: "Local path or HTTPS URL". */
export function isPathOrAddress({
  description,
  choices,
}: Pick<Member, 'description' | 'choices'>): boolean {
  return description !== undefined && choices.length === 0 && EITHER.test(description.text);
}
