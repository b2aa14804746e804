import { Cursor } from './cursor.ts';
import { isFirmly, mayChange } from './effects.ts';
import { HOLDS, type Parameter } from './parameters.ts';
import { mayHave } from './passage.ts';
import type { ToolReading } from './reading.ts';
import { type Span, spanBetween } from './span.ts';
import { MARK } from './word.ts';

/** Parameters that say who can see something. */
const VISIBILITY = new Set(['visibility', 'privacy', 'private', 'ispublic', 'isprivate', 'public']);
/** What is made is private by default: only the switch that opens it to everybody counts. */
const MADE_PUBLIC = new Set(['public', 'ispublic']);
/** Which of them count beside which verb. */
const OPENING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'update edit modify change set alter patch configure adjust'
    .split(' ')
    .map((verb) => [verb, VISIBILITY] as const),
  ['upload', MADE_PUBLIC],
]);

/** The parameters of a tool that decide who can see what it changes: `private: false`, `type: private | public`. */
export function parametersOfVisibility(tool: ToolReading): readonly Parameter[] {
  const opened = tool.leading.flatMap(({ act }) => OPENING.get(act.lemma) ?? []);
  if (opened.length === 0) return [];
  const isChange = opened.includes(VISIBILITY);
  return tool.parameters.filter(
    ({ key, choices }) =>
      opened.some((keys) => keys.has(key)) ||
      (isChange && isEither(choices.map(({ value }) => value.toLowerCase()))),
  );
}

function isEither(values: readonly string[]): boolean {
  return values.includes('public') && values.includes('private');
}

const SETS = new Set(['sets', 'makes', 'set', 'make', 'turns']);
/** How many words may stand between the verb and what it sets. */
const REACH = 14;

/** Where the description says that a call makes something public. */
export function saidToBePublic(tool: ToolReading): Span | undefined {
  const { passage, sentences } = tool.description ?? {};
  if (passage === undefined || !mayHave(passage, MARK.open | MARK.public) || isFirmly(tool, 'read'))
    return undefined;
  for (const { from, to, section } of sentences ?? []) {
    const cursor = new Cursor(passage.tokens, from, to);
    for (let at = from; section === 'body' && at < to; at++) {
      if (isForAnyone(cursor, at)) return spanBetween(cursor, at, at + 3);
      const end = SETS.has(cursor.lower(at)) ? publicAfter(cursor, at) : undefined;
      if (end !== undefined) return spanBetween(cursor, at, end);
    }
  }
  return undefined;
}

/** "Anyone with the link", whatever they may do then. */
function isForAnyone(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at) !== 'anyone' || cursor.lower(at + 1) !== 'with') return false;
  const last = cursor.lower(at + 3);
  return last === 'link' || last === 'url';
}

/** "… to public", "makes it public": nothing follows that would be public. */
function publicAfter(cursor: Cursor, verb: number): number | undefined {
  if (cursor.part(verb - 1) === 'negation') return undefined;
  for (let at = verb + 1; at <= verb + REACH; at++) {
    const next = cursor.at(at + 1);
    if (cursor.lower(at) !== 'public') continue;
    return next === undefined || next.lower === '.' || next.lower === ',' ? at : undefined;
  }
  return undefined;
}

/** `method: rotate | set_permissions`: among what it can do is a change of who gets in. */
export function parametersOfAccess(tool: ToolReading): readonly Parameter[] {
  if ((tool.holds & HOLDS.choice) === 0 || !mayChange(tool)) return [];
  return tool.parameters.filter(
    ({ depth, choices }) => depth === 0 && choices.some(({ value }) => OF_ACCESS.test(value)),
  );
}

// Anchored, alternatives without repetition: linear.
const OF_ACCESS =
  /^(?:set|add|remove|update|change|modify|grant|revoke|assign)[_-]?(?:permissions?|access|roles?)$/i;
