import type { NameReading } from './name-acts.ts';
import { asShown, openedByNoun } from './opens-with-noun.ts';
import type { DescriptionReading, SensedAct } from './reading.ts';
import type { VerbClass } from './word.ts';

/**
 * "Open shelves of a room" on a tool whose name asks to list: nothing is opened, but what is open is listed.
 * With an article ("Open the shelf") or one thing alone it is an order. Other words that are nouns as often likewise.
 */
export function asNamed(
  read: DescriptionReading,
  name: NameReading,
  stated: readonly SensedAct[],
): DescriptionReading {
  const description = openedByNoun(read, name, stated);
  const [only, second] = description.main;
  if (only?.act.lemma === 'confirm' && second === undefined && stated.some(isChecked)) {
    return { ...description, main: [{ ...only, effect: 'read' }] };
  }
  if (only === undefined || second !== undefined) return description;
  const [named] = stated;
  if (named !== undefined && isTurnedRound(only, named, description)) {
    const { lemma, verbClass } = named.act;
    const act = { ...only.act, lemma, verbClass };
    return { ...description, main: [{ ...named, field: only.field, act }] };
  }
  const isListed = stated.every(({ act }) => ASKS.has(act.lemma)) && isNamed(only, description);
  if (!isOpenSeveral(only, description) && !isListed) return description;
  const asks = stated.length > 0 && stated.every(({ act }) => act.verbClass === 'retrieve');
  if (!asks) return description;
  return { ...description, main: [asShown(only)] };
}

/** `upgrade_plan`, "Plan upgrade": the same two words the other way round, and the name begins with the verb. */
function isTurnedRound(
  { act: said }: SensedAct,
  { act: named, firm }: SensedAct,
  { passage: { tokens } }: DescriptionReading,
): boolean {
  if (!firm || named.start > 0 || named.object.head !== said.lemma) return false;
  const at = tokens.findIndex(({ start }) => start === said.start);
  return tokens[at + 1]?.word?.lemma === named.lemma;
}

/** `verify_parcel`, "Confirms that a parcel came": the name says how it is meant. */
function isChecked({ act, firm }: SensedAct): boolean {
  return firm && act.verbClass === 'check';
}

/** "Credit movements", "Profile: email, name": without an article a word that is a noun as often is one here. */
function isNamed({ act, effect }: SensedAct, { passage }: DescriptionReading): boolean {
  if (effect === 'read' || !OFTEN_NOUNS.has(act.verbClass)) return false;
  const at = passage.tokens.findIndex(({ start }) => start === act.start);
  const [verb, next] = [passage.tokens[at], passage.tokens[at + 1]];
  if (verb?.word?.nounish !== true || verb.word.form !== 'base') return false;
  return next !== undefined && next.word?.part === undefined && next.lower !== '/';
}

const ASKS = new Set(['get', 'list', 'show', 'read', 'view', 'fetch']);
const OFTEN_NOUNS: ReadonlySet<VerbClass> = new Set(['pay', 'trade', 'move-money', 'send', 'book']);

function isOpenSeveral({ act }: SensedAct, { passage }: DescriptionReading): boolean {
  if (act.lemma !== 'open') return false;
  const written = passage.text.slice(act.start, act.end);
  return SEVERAL.test(written);
}

// Anchored at both ends, one repetition: linear.
const SEVERAL = /^open (?!(?:the|an?|all|every|each|these|those|your) )[a-z ]*[a-z]s$/i;
