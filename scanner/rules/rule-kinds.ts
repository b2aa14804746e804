import type { Claim, SecretUse, SignalId } from '../contract/index.ts';
import type { Draft, Rule, RuleMetadata } from './rule.ts';
import type { Act } from './text/act.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct, ToolReading } from './text/reading.ts';
import type { Effect } from './text/shift.ts';
import { TOPIC } from './text/word.ts';

/** How a sentence about an act ends, by what the act amounts to. */
const MEANING: Readonly<Record<Effect, string>> = {
  read: 'which looks something up or works it out and leaves things as they are',
  write: 'which changes something that another call can change back',
  execute: 'which sets something going beyond the stored record',
  destructive: 'which loses something for good',
  financial: 'which moves money or creates an obligation to pay',
};

type Holds = (sensed: SensedAct, tool: ToolReading) => boolean;

/** What a rule finds in most tools. */
export const NO_DRAFTS: readonly Draft[] = [];

/** A draft for each of some things of which something holds: mostly none, and then nothing is made. */
export function draftsWhere<Thing>(
  things: readonly Thing[],
  tool: ToolReading,
  holds: (thing: Thing, tool: ToolReading) => boolean,
  draftOf: (thing: Thing, tool: ToolReading) => Draft,
): readonly Draft[] {
  let drafts: Draft[] | undefined;
  for (const thing of things) {
    if (!holds(thing, tool)) continue;
    drafts ??= [];
    drafts.push(draftOf(thing, tool));
  }
  return drafts ?? NO_DRAFTS;
}

/** What several looks at a tool found, in this order: mostly nothing, and then nothing is made. */
export function all(...looks: readonly (readonly Draft[])[]): readonly Draft[] {
  let found = NO_DRAFTS;
  for (const drafts of looks) {
    if (drafts.length > 0) found = found.length === 0 ? drafts : [...found, ...drafts];
  }
  return found;
}

/** Makes drafts of acts of which the description says the same, whatever they are. */
export function saidAs(says: string, claim: Claim): (said: { readonly act: Act }) => Draft {
  return ({ act }) => ({ field: 'description', span: [act.start, act.end], says, claim });
}

/** Whether an act is written, and amounts to a category. */
function amountsTo(effect: Effect): Holds {
  return (sensed) => sensed.effect === effect && !sensed.act.implied;
}

/** A rule that finds the verbs of the name that amount to one category. */
export function nameRule(id: string, title: string, effect: Effect): Rule {
  const holds = amountsTo(effect);
  return {
    id,
    title,
    speaksTo: { category: effect },
    looksAt: ['name'],
    find: (tool) => draftsWhere(tool.nameActs, tool, holds, nameDraft),
  };
}

function nameDraft(sensed: SensedAct): Draft {
  const { act, field, effect, firm } = sensed;
  return {
    field,
    span: [act.start, act.end],
    says: `The name asks to ${phraseOf(act)}, ${MEANING[effect]}.`,
    claim: { about: 'category', category: effect },
    firm,
  };
}

function phraseOf({ lemma, object }: Act): string {
  return object.words.length === 0 ? lemma : `${lemma} ${object.words.join(' ')}`;
}

/** A rule that finds the acts of the description's main clause that amount to one category. */
export function descriptionRule(id: string, title: string, effect: Effect): Rule {
  const holds = amountsTo(effect);
  return {
    id,
    title,
    speaksTo: { category: effect },
    looksAt: ['description'],
    find: (tool) => draftsWhere(tool.description?.main ?? [], tool, holds, descriptionDraft),
  };
}

function descriptionDraft({ act, effect, firm }: SensedAct, tool: ToolReading): Draft {
  const words = tool.description?.passage.text.slice(act.start, act.end) ?? '';
  return {
    field: 'description',
    span: [act.start, act.end],
    says: `The description says ${quoted(words)}, ${MEANING[effect]}.`,
    claim: { about: 'category', category: effect },
    firm,
  };
}

/** What a rule about acts adds to its metadata. */
interface ActRule extends RuleMetadata {
  readonly claim: Claim;
  readonly use?: SecretUse;
  /** Whether a tool does anything of which it can hold; left out where any act will do. */
  concerns?(tool: ToolReading): boolean;
  readonly holds: Holds;
  /** One sentence; `thing` is what the act is done to, in the words of the definition. */
  says(act: Act, thing: string): string;
}

/** A rule that holds of single acts of the name, the title and the main clause. */
export function actRule({ claim, use, concerns, holds, says, ...metadata }: ActRule): Rule {
  const holdsHere: Holds = (sensed, tool) =>
    holds(sensed, tool) && !isNameAlone(sensed, tool, claim);
  const draftOf = ({ field, act }: SensedAct): Draft => ({
    field,
    span: [act.start, act.end],
    says: says(act, thingOf(act)),
    claim,
    use,
  });
  return {
    ...metadata,
    find: (tool) =>
      concerns === undefined || concerns(tool)
        ? draftsWhere(tool.leading, tool, holdsHere, draftOf)
        : NO_DRAFTS,
  };
}

/**
 * A verb of the name or the title where the description firmly says that something else is done (`post` is often that
 * of HTTP), or says with the same verb and more words what it is done to.
 */
function isNameAlone(
  { field, effect, act }: SensedAct,
  { description }: ToolReading,
  claim: Claim,
): boolean {
  if (field === 'description') return false;
  const firm = description?.main.filter((said) => said.firm) ?? [];
  if (firm.length > 0 && firm.every((said) => said.effect !== effect)) return true;
  if (claim.about !== 'signal' || !OF_PEOPLE.has(claim.signal)) return false;
  if (firm.some((said) => namesMachine(said.act, act))) return true;
  return (
    claim.signal !== 'personal-data' &&
    firm.some((said) => isSameVerb(said.act, act) && tellsMore(said.act, act))
  );
}

/** `register_member`, "Adds a machine to the fleet": who or what is meant stands in the description. */
function namesMachine({ object: said }: Act, { object: named }: Act): boolean {
  return (
    (said.topics & TOPIC.host) !== 0 &&
    (said.around & (TOPIC.person | TOPIC.access)) === 0 &&
    (named.topics & TOPIC.person) !== 0
  );
}

/** Signals that hang on who or what something is done to. */
const OF_PEOPLE: ReadonlySet<SignalId> = new Set(['access-control', 'messaging', 'personal-data']);

/** The same verb, or in another language one of its kind. */
function isSameVerb(said: Act, named: Act): boolean {
  return said.lemma === named.lemma || said.verbClass === named.verbClass;
}

function tellsMore(said: Act, named: Act): boolean {
  return (
    said.object.words.length > 0 &&
    (said.object.complement.length > named.object.complement.length ||
      said.object.words.length > named.object.words.length)
  );
}

function thingOf({ object }: SensedAct['act']): string {
  return (object.words.length > 0 ? object.words : object.complement).join(' ');
}
