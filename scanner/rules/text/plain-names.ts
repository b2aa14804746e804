import { loosely } from './besides.ts';
import { closesName, type NameReading } from './name-acts.ts';
import type { Passage } from './passage.ts';
import type { DescriptionReading, LaterAct, SensedAct } from './reading.ts';
import { TOPIC, type VerbClass } from './word.ts';

/**
 * A description in the light of a name that plainly asks to look something up. Of 2,500 labelled tools with
 * such names no ten do anything else, while one word in fifty of their descriptions looks like an order and
 * is a noun, a part of a list, or said of somebody else. So only what is said outright outweighs the name:
 * "Fetches what waits and marks it as seen".
 */
export function underPlainName(
  description: DescriptionReading,
  name: NameReading,
  stated: readonly SensedAct[],
): DescriptionReading {
  const { passage, main, later, listed } = description;
  if (asksToCheck(stated)) return { ...description, main: main.map(asCheck) };
  if (!asksPlainly(name, stated)) return description;
  const isMeant = (said: SensedAct) => said.effect === 'read' || isOutright(said, passage);
  if (main.every(isMeant) && later.every(isOwn) && listed.length === 0) return description;
  return {
    ...description,
    main: main.map((said) => (isMeant(said) ? said : loosely(said))),
    later: later.filter(isOwn),
    listed: listed.map(loosely),
  };
}

/** Whether a name asks for nothing but what is there. */
export function asksPlainly({ words }: NameReading, stated: readonly SensedAct[]): boolean {
  const [first] = stated;
  if (first === undefined || !PLAIN.has(first.act.lemma)) return false;
  // `trigger_fetch`: a verb in last place may as well be what the word before it does.
  return (
    !closesName(first.act, words) &&
    stated.every(
      ({ effect, firm, act }) => effect === 'read' && (firm || SHOWS_AHEAD.has(act.lemma)),
    )
  );
}

/** Verbs that ask for nothing but what is there. To show, check or query something may set much going. */
const PLAIN = new Set(
  'get list find search fetch read describe view lookup retrieve preview explain'.split(' '),
);

/** `audit_jars`, "Runs the gate on jars": what is run is what the name asks for. */
function asksToCheck(stated: readonly SensedAct[]): boolean {
  const [first] = stated;
  if (stated.length !== 1 || first?.firm !== true) return false;
  return (
    CHECKS.has(first.act.lemma) || (first.effect === 'read' && SHOWS_AHEAD.has(first.act.lemma))
  );
}

const CHECKS = new Set(
  'check validate verify audit analyze analyse inspect assess review compare estimate measure diagnose lint detect'.split(
    ' ',
  ),
);

/** `simulate_loom`, "Runs a loom with the given threads": nothing runs but the simulation. */
const SHOWS_AHEAD = new Set(['simulate', 'explain', 'preview']);

function asCheck(said: SensedAct): SensedAct {
  const { lemma, object } = said.act;
  const isProgram = (object.around & (TOPIC.code | TOPIC.query)) !== 0;
  return CARRIES_OUT.has(lemma) && !isProgram ? loosely(said) : said;
}

const CARRIES_OUT = new Set(['run', 'execute', 'perform', 'conduct', '执行', '实行', '运行']);

/** "Marks the tasks", "Marks or deletes tasks", "Records feedback": no noun, and no heading. */
function isOutright({ act }: SensedAct, { language, tokens }: Passage): boolean {
  if (language !== 'english' || OF_ITS_WORK.has(act.verbClass)) return false;
  if (act.object.head === 'nothing') return false;
  const at = tokens.findIndex(({ start }) => start >= act.verbEnd);
  const next = tokens[at]?.word;
  const isJoined = next?.part === 'conjunction' && tokens[at + 1]?.word?.form === 'third';
  const isThird = tokens[at - 1]?.word?.form === 'third' && act.object.words.length > 0;
  return isJoined || (isThird && !act.doubtful) || POINTING.has(next?.part ?? '');
}

/** How an answer comes about: a query is run, an endpoint called. */
const OF_ITS_WORK: ReadonlySet<VerbClass> = new Set(['run', 'start', 'drive', 'check']);

const POINTING = new Set(['determiner', 'pronoun']);

/** "It also marks the messages": the tool itself does so. */
function isOwn({ effect, after }: LaterAct): boolean {
  return effect === 'read' || after === 'subject';
}
