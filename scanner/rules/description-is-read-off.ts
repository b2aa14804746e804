import type { Rule } from './rule.ts';
import type { Act } from './text/act.ts';
import { HOW } from './text/foreign-clause.ts';
import { closesName, type NameReading } from './text/name-acts.ts';
import { isAbroad, type Passage } from './text/passage.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

/** "Weather forecast for a city": a description without a verb names something, and to name it is to show it. */
export const rule: Rule = {
  id: 'description-is-read-off',
  title: 'The description names something that is read off',
  speaksTo: { category: 'read' },
  looksAt: ['description'],
  find({ description, name, nameActs }) {
    if (description === undefined || description.passage.language === 'unreadable') return [];
    if (asksForChange(name, nameActs)) return [];
    return description.main
      .filter(({ act }) => act.implied && !repeatsName(act, nameActs))
      .filter(({ act }) => !mayBeForeign(act, description.passage, nameActs))
      .map(({ act }) => ({
        field: 'description',
        span: [act.start, act.end] as const,
        says: `The description has no verb and names ${quoted(description.passage.text.slice(act.start, act.end))}, which is read off.`,
        claim: { about: 'category', category: 'read' },
        firm: false,
      }));
  },
};

/** `mount_shelf`, "Shelf mounting": before what is changed the verb of a name is one, whatever else it may be. */
function asksForChange({ words, readout }: NameReading, nameActs: readonly SensedAct[]): boolean {
  return (
    readout === undefined &&
    nameActs.length > 0 &&
    nameActs.every(
      ({ act, effect }) =>
        (effect === 'write' || effect === 'execute') && !closesName(act, words) && !isReadout(act),
    )
  );
}

function isReadout({ object }: Act): boolean {
  return object.words.length === 0 || (object.topics & TOPIC.readout) !== 0;
}

/** `login`, "API login", `script_runner`, "Python code": the name says what becomes of what is named. */
function repeatsName(act: Act, nameActs: readonly SensedAct[]): boolean {
  const { head, around } = act.object;
  return nameActs.some(
    ({ act: named, effect }) =>
      effect !== 'read' &&
      (named.lemma === head || (named.verbClass === 'run' && (around & PROGRAMS) !== 0)),
  );
}

/**
 * `start_kettle`, "Avvia kettle": the word that nobody knows may be the name's act in a language that is not
 * read; `stop_times`, "Tram stop times" has the name's verb as a noun.
 */
function mayBeForeign(act: Act, passage: Passage, nameActs: readonly SensedAct[]): boolean {
  const first = passage.tokens.find(({ start }) => start === act.start);
  if (first?.kind !== 'word' || first.word !== undefined) return false;
  if (isAbroad(passage) && !HOW.has(first.lower) && nameActs.some(opensName)) return true;
  return nameActs.some(
    ({ act: named, effect }) =>
      HARMFUL.has(effect) &&
      !act.object.words.includes(named.lemma) &&
      named.object.words.some((word) => act.object.words.includes(word)),
  );
}

/** `count_parcels`, but not `parcel_order`: the verb stands where names have it. */
function opensName({ act: { start }, effect }: SensedAct): boolean {
  return start === 0 && effect !== 'read';
}

const HARMFUL: ReadonlySet<string> = new Set(['execute', 'destructive', 'financial']);

const PROGRAMS = TOPIC.code | TOPIC.shell;
