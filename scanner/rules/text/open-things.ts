import type { DescriptionReading, SensedAct } from './reading.ts';

/**
 * "Open shelves of a room" on a tool whose name asks to list: nothing is opened, but what is open is listed.
 * With an article ("Open the shelf") or one thing alone it is an order.
 */
export function asNamed(
  description: DescriptionReading,
  stated: readonly SensedAct[],
): DescriptionReading {
  const [only, second] = description.main;
  if (only?.act.lemma === 'confirm' && second === undefined && stated.some(isChecked)) {
    return { ...description, main: [{ ...only, effect: 'read' }] };
  }
  if (only === undefined || second !== undefined || !isOpenSeveral(only, description))
    return description;
  const asks = stated.length > 0 && stated.every(({ act }) => act.verbClass === 'retrieve');
  if (!asks) return description;
  const act = { ...only.act, lemma: 'show', verbClass: 'retrieve', implied: true } as const;
  return { ...description, main: [{ ...only, act, effect: 'read', firm: false }] };
}

/** `verify_parcel`, "Confirms that a parcel came": the name says how it is meant. */
function isChecked({ act, firm }: SensedAct): boolean {
  return firm && act.verbClass === 'check';
}

function isOpenSeveral({ act }: SensedAct, { passage }: DescriptionReading): boolean {
  if (act.lemma !== 'open') return false;
  const written = passage.text.slice(act.start, act.end);
  return SEVERAL.test(written);
}

// Anchored at both ends, one repetition: linear.
const SEVERAL = /^open (?!(?:the|an?|all|every|each|these|those|your) )[a-z ]*[a-z]s$/i;
