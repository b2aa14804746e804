import type { Act } from './act.ts';
import { ENGLISH, PHRASAL } from './lexicon/index.ts';
import { NOMINALS } from './lexicon/nominals.ts';
import { isKindOfMail, type NameWord } from './name.ts';
import { readObject } from './object-phrase.ts';
import { TOPIC, type Word } from './word.ts';

/** What a name says. */
export interface NameReading {
  readonly words: readonly NameWord[];
  readonly acts: readonly Act[];
  /** It asks a question or ends in something that is read off: a status, a report, a quote. */
  readonly readout: NameWord | undefined;
}

/** Whether a verb stands in last place of a name. */
export function closesName({ start }: Act, words: readonly NameWord[]): boolean {
  return words.at(-1)?.start === start;
}

const QUESTIONS = new Set(
  'how is are has have can should does do will was did could may'.split(' '),
);
/** `help_make_jar`, `how_to_make_jar`: what is asked about is explained, and not done. */
const ADVISES = new Set(['help', 'howto']);
/** Before a single word these make a noun of it: `last_reboot`, `total_spend`. */
const DATES = new Set(
  'last latest previous recent current upcoming pending total average'.split(' '),
);
const COMPLEMENT_OPENERS = new Set(
  'by for from to into in with of on as via using at per about without before after against across between onto'.split(
    ' ',
  ),
);
const JOINERS = new Set(['and', 'or', 'then']);

/** Reads a name, leaving out the first `skip` words, which the server puts before every name. */
export function readName(words: readonly NameWord[], skip: number): NameReading {
  const own = withNominalVerb(words.slice(skip).map(withoutLoneTop));
  const first = own[0];
  if (first === undefined) return { words, acts: [], readout: undefined };
  if (QUESTIONS.has(first.lower) && own.length > 1) return { words, acts: [], readout: first };
  if (ADVISES.has(first.lower) && isVerb(own[1])) return { words, acts: [], readout: first };
  const isOf = own[1]?.lower === 'of' && isNounish(first);
  if (isOf || (own.length === 2 && DATES.has(first.lower)))
    return { words, acts: [], readout: first };
  const acts = actsOf(own);
  if (acts.length === 0 && own.length > 1 && first.lower === 'top')
    return { words, acts, readout: first };
  return { words, acts, readout: readoutOf(own, acts) };
}

/** `top_customers`: without "up" it is no verb. */
function withoutLoneTop(word: NameWord, at: number, own: readonly NameWord[]): NameWord {
  const isRank = word.lower === 'top' && own[at + 1]?.lower !== 'up';
  return isRank ? { ...word, word: asNoun(word.word) } : word;
}

/** `stamp_splitter`, `record_deletion`: where no other word is surely a verb, the last one stands for its verb. */
function withNominalVerb(own: readonly NameWord[]): readonly NameWord[] {
  const [first, second] = own;
  const deed = ENGLISH.get(NOMINALS.get(first?.lower ?? '') ?? '');
  if (first !== undefined && deed !== undefined && LEADING_ON.has(second?.lower ?? ''))
    return [{ ...first, word: { ...deed, nounish: false } }, ...own.slice(1)];
  const last = own.at(-1);
  const word = ENGLISH.get(NOMINALS.get(last?.lower ?? '') ?? '');
  if (last === undefined || word === undefined) return own;
  if (COMPLEMENT_OPENERS.has(own.at(-2)?.lower ?? '')) return own;
  const isAgent = AGENTS.has(last.lower);
  const isDoer = last.lower.endsWith('er') || last.lower.endsWith('or');
  if (!isDoer && isVerb(own[0])) return own;
  if (!isAgent && own.some((each) => isVerb(each) && each.word?.nounish === false)) return own;
  const before = own
    .slice(0, -1)
    .map((each) => (isDoer ? { ...each, word: asNoun(each.word) } : each));
  return [...before, { ...last, word: { ...word, nounish: isDoer && !isAgent } }];
}

/** `withdrawal_from_till`: behind a noun of doing these lead to what it is done to. */
const LEADING_ON = new Set(['from', 'to', 'into']);

function asNoun(word: Word | undefined): Word | undefined {
  return word === undefined ? undefined : { ...word, verb: undefined, form: undefined };
}

/** Names of tools for one of the four things that are done to records: these outrank a verb before them. */
const AGENTS = new Set(['reader', 'writer', 'updater', 'creator', 'deleter', 'remover']);

/** More than any real name asks for. */
const MOST_ACTS = 16;

function actsOf(own: readonly NameWord[]): Act[] {
  const verbAt = mainVerbAt(own);
  if (verbAt < 0) return [...conversionOf(own), ...shownOf(own)];
  if (verbAt === own.length - 2 && isKindOfMail(own.slice(verbAt))) return [];
  const acts = [actAt(own, verbAt)];
  // `run_and_wait`: what is joined to a verb is one.
  if (verbAt === 2 && JOINERS.has(own[1]?.lower ?? '') && isVerb(own[0]))
    acts.push({ ...actAt(own, 0), doubtful: false });
  for (let at = 1; at < own.length - 1 && acts.length < MOST_ACTS; at++) {
    if (!JOINERS.has(own[at]?.lower ?? '') || !isVerb(own[at + 1])) continue;
    if (own[at + 1]?.lower === 'drop' && own[at - 1]?.lower === 'drag') continue;
    if (at + 1 !== verbAt)
      acts.push({ ...actAt(own, at + 1), doubtful: at !== 1 && isNounish(own[at + 1]) });
  }
  return acts;
}

/** The place of the verb: at the front, else at the end, else the first inside; -1 without one. */
function mainVerbAt(own: readonly NameWord[]): number {
  const dryRun = own.findIndex(({ lower }, at) => lower === 'run' && own[at - 1]?.lower === 'dry');
  if (dryRun >= 0) return dryRun;
  const making = own.findIndex(({ lower }, at) => lower === 'build' && isVerb(own[at + 1]));
  if (making >= 0 && making < own.length - 2) return making;
  if (looksUp(own[0]) && own[1]?.lower === 'replace') return 1;
  if (isMarked(own) || isForeseen(own)) return 0;
  const opener = own.findIndex((word, at) => at > 0 && COMPLEMENT_OPENERS.has(word.lower));
  const end = opener < 0 ? own.length : opener;
  const firm = (at: number): boolean =>
    at < end && isVerb(own[at]) && own[at]?.word?.nounish !== true;
  if (firm(0) || (looksUp(own[0]) && !firm(end - 1))) return 0;
  for (let at = 1; at < end; at++) if (firm(at) || (at < end - 1 && looksUp(own[at]))) return at;
  for (let at = 0; at < end; at++) if (isVerb(own[at])) return at;
  return -1;
}

/** `preview_delete_jar`: what the second verb would do is looked at. */
function isForeseen(own: readonly NameWord[]): boolean {
  return FORESEES.has(own[0]?.lower ?? '') && isVerb(own[1]);
}

const FORESEES = new Set(['preview', 'simulate', 'estimate']);

/** `start_loom_watching`: what goes on from then on, or no longer. */
export function setsGoing(own: readonly NameWord[]): boolean {
  const isBegun = own.some(({ lower }) => lower === 'start' || lower === 'stop');
  return isBegun && own.length > 1 && own.at(-1)?.word?.form === 'ing';
}

/** `mark_letters_read`: what is last in the name says how they are marked. */
function isMarked(own: readonly NameWord[]): boolean {
  return own[0]?.lower === 'mark' && own.length > 1 && MARKS.has(own.at(-1)?.lower ?? '');
}

const MARKS = new Set(
  'read unread seen unseen done complete completed paid unpaid resolved important favorite spam junk'.split(
    ' ',
  ),
);

/** `list`, `search`, `view` lead as verbs unless another verb closes the name (`list_delete`). */
function looksUp(word: NameWord | undefined): boolean {
  return isVerb(word) && (word?.word?.verb === 'retrieve' || word?.word?.verb === 'search');
}

function isNounish(word: NameWord | undefined): boolean {
  return word?.word?.nounish === true && !looksUp(word);
}

function isVerb(word: NameWord | undefined): boolean {
  return word?.word?.form === 'base' && !word.word.seldom;
}

function actAt(own: readonly NameWord[], verbAt: number): Act {
  const verb = own[verbAt];
  if (verb?.word?.verb === undefined) throw new Error('a name was read at a word that is no verb');
  const particle = verb.word.takesParticle
    ? PHRASAL.get(verb.word.lemma)?.get(own[verbAt + 1]?.lower ?? '')
    : undefined;
  const after = own.slice(particle === undefined ? verbAt + 1 : verbAt + 2);
  const opener = after.findIndex(
    ({ lower }) => COMPLEMENT_OPENERS.has(lower) || JOINERS.has(lower),
  );
  const isOfState = verbAt === 0 && isMarked(own);
  const direct = opener < 0 ? after.slice(0, isOfState ? -1 : undefined) : after.slice(0, opener);
  const before = own.slice(0, verbAt);
  const phrase = direct.length > 0 ? direct : before;
  const behind = opener < 0 ? [] : after.slice(opener + 1);
  const complement = direct.length > 0 ? [...behind, ...before] : behind;
  const preposition = direct.length > 0 ? after[opener]?.lower : undefined;
  const object = readObject(phrase.filter(isNoParticiple), complement, preposition);
  return {
    lemma: verb.word.lemma,
    verbClass: own[verbAt - 1]?.lower === 'dry' ? 'compute' : (particle ?? verb.word.verb),
    start: verb.start,
    end: verb.end,
    verbEnd: verb.end,
    clauseEnd: verb.end,
    object,
    doubtful:
      isNounish(verb) &&
      !isOfState &&
      !(verbAt === 0 && (isForeseen(own) || setsGoing(own))) &&
      !(verbAt === 0 && isLogged(verb, direct.at(-1))) &&
      !(verbAt === 0 && ORDERS.has(verb.lower) && !isReadout(direct.at(-1)) && direct.length > 0),
    implied: false,
  };
}

/** In front of what is neither counted nor listed these are verbs. */
const ORDERS = new Set('run clone download install upgrade import export move'.split(' '));

/** What is written into a log: `log_activity`, and not `log_level`. */
const LOGGED = new Set(
  'activity memory fact call meeting interaction time work workout expense meal decision hours visit symptom mood weight exercise'.split(
    ' ',
  ),
);

function isLogged(verb: NameWord, last: NameWord | undefined): boolean {
  return verb.lower === 'log' && LOGGED.has(last?.lower ?? '');
}

/** `deleted`: what it says of a noun is no act. */
function isNoParticiple({ word }: NameWord): boolean {
  return word?.form !== 'past';
}

/** `rtf_to_latex`: a conversion without a verb. */
function conversionOf(own: readonly NameWord[]): Act[] {
  const at = own.findIndex(({ lower }) => lower === 'to' || lower === '2');
  const joint = own[at];
  if (joint === undefined || at === 0 || at === own.length - 1) return [];
  if (PEOPLE.has(own[at + 1]?.lower ?? '')) return [];
  const object = readObject(own.slice(0, at), own.slice(at + 1));
  return [
    {
      lemma: 'convert',
      verbClass: 'compute',
      start: joint.start,
      end: joint.end,
      verbEnd: joint.end,
      clauseEnd: joint.end,
      object,
      doubtful: false,
      implied: false,
    },
  ];
}

/** `parcel_to_customer`: nothing is made of it. */
const PEOPLE = new Set(['human', 'agent', 'person', 'operator', 'customer', 'user', 'me', 'owner']);

/** `portfolio_summary`, `status_sessao`: what is named is shown. */
function shownOf(own: readonly NameWord[]): Act[] {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (!isHeadFirst(own) && !isReadout(last)) return [];
  return [
    {
      lemma: 'show',
      verbClass: 'retrieve',
      start: last.start,
      end: last.end,
      verbEnd: last.start,
      clauseEnd: last.end,
      object: readObject(own, []),
      doubtful: true,
      implied: true,
    },
  ];
}

/** `status_sessao`: in some languages what it is of stands behind. */
function isHeadFirst(own: readonly NameWord[]): boolean {
  return own.length > 1 && isReadout(own[0]) && own.at(-1)?.word === undefined;
}

function isReadout(word: NameWord | undefined): boolean {
  if (word !== undefined && word.word === undefined) return GLUED.test(word.lower);
  return ((word?.word?.topics ?? 0) & TOPIC.readout) !== 0;
}

// Anchored at the end, no repetition but that of a letter: linear.
/** `jarinfo`, `loomstats`: written in one, the last half says it. */
const GLUED = /[a-z](?:info|stats|status)$/;

/** `latest_alerts`: of a name without a verb, several things are listed. */
function isPlural(word: NameWord | undefined): boolean {
  if (word?.word === undefined || (word.word.verb !== undefined && word.word.form !== 'third'))
    return false;
  return word.lower.endsWith('s') && word.lower !== word.word.lemma;
}

function readoutOf(own: readonly NameWord[], acts: readonly Act[]): NameWord | undefined {
  const last = own.at(-1);
  if (acts.length === 0 && own.length > 1 && isPlural(last)) return last;
  if (acts.every(({ implied }) => implied) && isHeadFirst(own)) return own[0];
  if (!isReadout(last) || acts.some(({ doubtful }) => !doubtful)) return undefined;
  return last;
}
