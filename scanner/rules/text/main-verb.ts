import { behindCausative, behindGiven, behindRequest } from './asked-first.ts';
import type { Cursor } from './cursor.ts';
import { skipLabel, skipOrnament } from './label.ts';
import { afterDash, afterMeans } from './late-verb.ts';
import { ENGLISH } from './lexicon/index.ts';
import { isNounHere } from './noun-at-head.ts';
import type { Style } from './style.ts';
import type { VerbForm } from './word.ts';

/** How far into a sentence its verb is looked for. */
const REACH = 26;
/** Words between "use" and "to" that name a means. */
const LONGEST_MEANS = 7;

/** Nouns that stand for the tool itself: what they are "for" or "to" do is what the tool does. */
const TOOL_NOUNS = new Set(
  `tool tools function functions method methods endpoint endpoints api apis command commands action actions utility operation operations server service helper wrapper interface capability
   ability functionality feature way module plugin resource skill means handler option route call procedure macro tooling entrypoint
   integration connector component entry shortcut it this which that they`.split(/\s+/),
);

/** Verbs that only lead to the one that matters: "use this to …", "allows you to …". */
const LEADING_VERBS = new Set(
  `use call invoke run allow enable let help provide offer support facilitate design intend mean serve give be make empower employ utilize
   aim attempt try request`.split(/\s+/),
);

const BASE_AFTER = new Set(
  'to will can could may might must should help helps you users user agents agent ai llms llm and or also claude clients client let lets'.split(
    ' ',
  ),
);
const ING_AFTER = new Set(
  'for of by in allows allow enables enable supports support helps help facilitates when while via provides provide to'.split(
    ' ',
  ),
);

/** Words that turn a sentence into advice on when to call; each opens a relative clause. */
const GUIDANCE = new Set([
  'when',
  'if',
  'before',
  'after',
  'while',
  'whenever',
  'unless',
  'until',
  'once',
]);

/** Where the verb of a sentence stands, or that the sentence forbids or denies something. */
export interface MainVerb {
  readonly place: number;
  readonly form: VerbForm;
  /** Begins the sentence, follows its subject, or follows words such as "use this to". */
  readonly after: 'nothing' | 'subject' | 'lead-in';
}

/** Finds the verb that a sentence is about; `undefined` for noun phrases, prohibitions and remarks. */
export function findMainVerb(cursor: Cursor, style?: Style): MainVerb | undefined {
  const start = skipLabel(cursor, skipOrnament(cursor, cursor.from));
  const first = cursor.skipAdverbs(start);
  if (cursor.part(first) === 'negation' || isProhibition(cursor, first)) return undefined;
  if (isQuestion(cursor, first) || pointsHere(cursor, first)) return undefined;
  const behind =
    behindGiven(cursor, first) ?? behindRequest(cursor, first) ?? behindCausative(cursor, first);
  if (behind !== undefined) return behind;
  const place = afterPrefix(cursor, first);
  const means = REVIEWS.has(cursor.word(place)?.lemma ?? '') && afterMeans(cursor, place);
  if (means) return means;
  const form = cursor.verbForm(place);
  if (form !== undefined && form !== 'past' && !leadsOn(cursor, first)) {
    return isNounHere(cursor, first) ||
      breaksStyle(cursor, first, form, style) ||
      (form === 'ing' && isSubject(cursor, first))
      ? undefined
      : { place, form, after: 'nothing' };
  }
  return (
    afterCondition(cursor, first) ??
    afterLeadIn(cursor, first) ??
    leaveLeads(afterDash(cursor, first), cursor) ??
    afterMeans(cursor, first)
  );
}

/** "Reviews a jar by setting its mark": the means say what becomes of it. */
const REVIEWS = new Set(['review', 'triage', 'moderate', 'handle']);

/** A verb that only leads to another ("use", "allows") says nothing behind a dash. */
function leaveLeads(found: MainVerb | undefined, cursor: Cursor): MainVerb | undefined {
  return found === undefined || leadsOn(cursor, found.place) ? undefined : found;
}

/** "Start here, then …": advice on which tool to call first. */
function pointsHere(cursor: Cursor, at: number): boolean {
  return cursor.word(at)?.verb === 'start' && cursor.lower(at + 1) === 'here';
}

/** How far the comma may stand that closes a condition. */
const LONGEST_CONDITION = 12;

/** "When a parcel arrives, log it", "For a given parcel, list the jars": behind the condition stands what is done. */
function afterCondition(cursor: Cursor, first: number): MainVerb | undefined {
  const isOfOne = cursor.lower(first) === 'for' && ONE.has(cursor.lower(first + 1));
  if (!isOfOne && !CONDITIONS.has(cursor.lower(first))) return undefined;
  for (let at = first + 1; at < first + LONGEST_CONDITION; at++) {
    if (cursor.lower(at) !== ',') continue;
    const place = cursor.skipAdverbs(at + 1);
    const isOrder = cursor.verbForm(place) === 'base' && cursor.beginsObject(place + 1);
    return isOrder && !leadsOn(cursor, place)
      ? { place, form: 'base', after: 'lead-in' }
      : undefined;
  }
  return undefined;
}

const CONDITIONS = new Set(['when', 'once', 'after', 'whenever']);
const ONE = new Set(['a', 'an', 'the', 'each', 'every', 'one', 'given']);

/** "Wake word of a speaker" among descriptions such as "Lists speakers": no verb, since it would be "wakes". */
function breaksStyle(
  cursor: Cursor,
  at: number,
  form: VerbForm,
  style: Style | undefined,
): boolean {
  const word = cursor.word(at);
  if (style === undefined || word === undefined || cursor.beginsObject(at + 1)) return false;
  if (form === 'ing') return ENGLISH.get(word.lemma)?.nounish === true;
  return word.nounish && style === 'third' && form === 'base';
}

/** "Creating one is the other tool's work": the ing-form is what something is said of. */
function isSubject(cursor: Cursor, start: number): boolean {
  for (let at = start + 1; at <= start + LONGEST_SUBJECT; at++) {
    if (cursor.isMark(at) || cursor.part(at) === 'relative') return false;
    if (cursor.lower(at) === 'is' || cursor.lower(at) === 'are') return true;
  }
  return false;
}

/** How many words an ing-form and what belongs to it may have where it is a subject. */
const LONGEST_SUBJECT = 8;

/** "Do not …", "Does not …". */
function isProhibition(cursor: Cursor, at: number): boolean {
  return cursor.word(at)?.lemma === 'do' && cursor.part(at + 1) === 'negation';
}

/** "Who is on call?", "Which pins are free", "Would it fit?": an answer is shown. */
export function isQuestion(cursor: Cursor, at: number): boolean {
  const lower = cursor.lower(at);
  if (IS.has(lower) && cursor.part(at + 1) === 'determiner') return true;
  if (ASKS.has(lower)) return true;
  if (lower === 'when' && cursor.part(at + 1) === 'copula') return true;
  return MAY_ASK.has(lower) && cursor.tokens[cursor.to]?.lower === '?';
}

const IS = new Set(['is', 'are', 'was', 'were']);
const ASKS = new Set(['who', 'whose', 'what', 'which', 'where', 'how', 'why', 'whether']);
/** At the head of a sentence with a question mark. */
const MAY_ASK = new Set(
  'when is are was were do does did has have had can could will would should shall may might'.split(
    ' ',
  ),
);

/** Whether the verb at this place only leads on to the one that matters. */
function leadsOn(cursor: Cursor, at: number): boolean {
  const lemma = cursor.word(at)?.lemma ?? cursor.lower(at);
  if (!LEADING_VERBS.has(lemma)) return false;
  if (lemma === 'give' && !purposeAhead(cursor, at + 1)) return false;
  const next = cursor.lower(at + 1);
  if (lemma === 'run' && cursor.lower(at + 2) === 'command' && !LEADS_TO.has(cursor.lower(at + 3)))
    return false;
  if (lemma === 'call' || lemma === 'invoke' || lemma === 'run')
    return pointsAtTool(cursor, at + 1);
  if (lemma === 'use' && GUIDANCE.has(cursor.lower(cursor.skipAdverbs(at + 1)))) return true;
  if (lemma === 'use') return pointsAtTool(cursor, at + 1) || purposeAhead(cursor, at + 1);
  if (next === 'when' || next === 'if' || next === 'this' || next === 'it') return true;
  const who = cursor.part(at + 1) === 'determiner' ? at + 2 : at + 1;
  if (cursor.part(who) === 'you' || cursor.verbForm(at + 1) === 'ing') return true;
  if (next === 'to' || next === 'for') return true;
  if (lemma === 'help' && cursor.verbForm(at + 1) === 'base') return true;
  return toolNounAhead(cursor, at + 1);
}

/** "Run the command to …", as opposed to "Run the command with the given arguments". */
const LEADS_TO = new Set(['to', 'for', 'when', 'if', 'before', 'after', 'once']);

/** "Use this to …", "Call the tool when …", as opposed to "Call any endpoint of …". */
function pointsAtTool(cursor: Cursor, at: number): boolean {
  const next = cursor.lower(at);
  if (
    next === 'this' ||
    next === 'it' ||
    next === 'when' ||
    next === 'if' ||
    next === 'to' ||
    next === 'for'
  )
    return true;
  return next === 'the' && TOOL_NOUNS.has(cursor.lower(at + 1));
}

/** "Use the search index to find …". */
function purposeAhead(cursor: Cursor, start: number): boolean {
  for (let at = start; at < start + LONGEST_MEANS; at++) {
    if (cursor.lower(at) === 'to' && cursor.verbForm(at + 1) === 'base') return true;
  }
  return false;
}

/** "Right-click", "cascade-revoke": words that say how. */
const BUTTONS = new Set(
  'right left double middle long cascade mass auto multi quick ai co cross'.split(' '),
);

/** "Re-run", "hard-reset": the verb stands behind the hyphen. */
function afterPrefix(cursor: Cursor, at: number): number {
  if (cursor.lower(at) === '-' && cursor.isAdverb(at - 1)) return at + 1;
  if (cursor.lower(at) === 'dry' && cursor.word(at + 1)?.lemma === 'run') return at + 1;
  if (cursor.lower(at + 1) !== '-') return at;
  const lower = cursor.lower(at);
  return BUTTONS.has(lower) || PREFIXES.has(lower) ? at + 2 : at;
}

/** Before a hyphen these belong to the verb behind it. */
const PREFIXES = new Set(['re', 'dry', 'self', 'auto', 'bulk', 'batch', 'pre', 'un']);

/** "Provides the ability to …", "Use the tool to …". */
function toolNounAhead(cursor: Cursor, start: number): boolean {
  for (let at = start; at < start + 5; at++) {
    if (!TOOL_NOUNS.has(cursor.lower(at))) continue;
    const next = cursor.lower(at + 1);
    if (next === 'to' || next === 'for' || next === 'that' || next === 'which' || next === 'of')
      return true;
  }
  return false;
}

/** Steps through "This tool …", "A tool that …", "Allows you to …", "ship_jar …" to the verb. */
function afterLeadIn(cursor: Cursor, start: number): MainVerb | undefined {
  let sawTool = false;
  let sawLead = false;
  const end = Math.min(cursor.to, start + REACH);
  for (let at = start; at < end; at++) {
    const token = cursor.at(at);
    if (token === undefined) continue;
    const { lower, word } = token;
    if (token.kind === 'mark') {
      if (lower === ':' || lower === '(') return undefined;
      continue;
    }
    const part = word?.part;
    if (lower === 'so' && at > start) return undefined;
    if (part === 'negation' || (part === 'relative' && GUIDANCE.has(lower))) return undefined;
    if (at > start && (sawTool || sawLead)) {
      const found = verbAfter(cursor, at, sawTool);
      if (found !== undefined && !leadsOn(cursor, at)) return found;
    }
    sawTool ||= TOOL_NOUNS.has(lower) || (at === start && token.kind === 'identifier');
    sawLead ||= part === 'modal' || LEADING_VERBS.has(word?.lemma ?? lower);
  }
  return undefined;
}

/** "It says which kind it is": what the answer holds, and nothing is said aloud. */
function saysOfItself(cursor: Cursor, at: number): boolean {
  return cursor.word(at)?.lemma === 'say' && cursor.lower(at - 1) === 'it';
}

function verbAfter(cursor: Cursor, at: number, sawTool: boolean): MainVerb | undefined {
  const form = cursor.verbForm(at);
  if (form === undefined) return undefined;
  let before = at - 1;
  while (cursor.isAdverb(before) || cursor.isEmphasis(before)) before--;
  const lower = cursor.lower(before);
  if (form === 'base' && BASE_AFTER.has(lower)) return { place: at, form, after: 'lead-in' };
  if (form === 'ing' && ING_AFTER.has(lower)) return { place: at, form, after: 'lead-in' };
  const follows = TOOL_NOUNS.has(lower) || cursor.at(before)?.kind === 'identifier';
  if (form === 'third' && sawTool && follows && !saysOfItself(cursor, at))
    return { place: at, form, after: 'subject' };
  const isPlural = lower === 'tools' || lower === 'that' || lower === 'which';
  return form === 'base' && isPlural ? { place: at, form, after: 'subject' } : undefined;
}
