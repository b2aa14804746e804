import type { Cursor } from './cursor.ts';
import { takesObject } from './joined-verbs.ts';
import type { MainVerb } from './main-verb.ts';

/** "Give a jarId return the jar": what is to be handed over comes first, and what is done behind it. */
export function behindGiven(cursor: Cursor, first: number): MainVerb | undefined {
  if (cursor.word(first)?.lemma !== 'give') return undefined;
  const given = cursor.part(first + 1) === 'determiner' ? first + 2 : first + 1;
  if (cursor.at(given)?.kind !== 'identifier' && cursor.lower(given) !== 'id') return undefined;
  for (let at = given + 1; at < cursor.to; at++) {
    const isVerb = cursor.verbForm(at) === 'base' && takesObject(cursor, at);
    if (isVerb) return { place: at, form: 'base', after: 'lead-in' };
  }
  return undefined;
}

/** "Sends a POST request to list the jars": how it is asked for comes first, and what is done behind it. */
export function behindRequest(cursor: Cursor, first: number): MainVerb | undefined {
  if (!REQUESTS.has(cursor.word(first)?.lemma ?? '')) return undefined;
  for (let at = first + 1; at < first + LONGEST_REQUEST; at++) {
    const isAsked = cursor.lower(at) === 'request' && cursor.lower(at + 1) === 'to';
    if (!isAsked) continue;
    if (!PROTOCOL.has(cursor.lower(at - 1)) || cursor.verbForm(at + 2) !== 'base') return undefined;
    return { place: at + 2, form: 'base', after: 'lead-in' };
  }
  return undefined;
}

/** "Has the gate send a cart back": somebody or something is made to do what stands behind it. */
export function behindCausative(cursor: Cursor, first: number): MainVerb | undefined {
  const makes = cursor.lower(first) === 'makes' && cursor.lower(first + 1) === 'the';
  const has = cursor.lower(first) === 'has' && cursor.part(first + 1) === 'determiner';
  if (!makes && !has) return undefined;
  for (let at = first + 3; at <= first + LONGEST_DOER; at++) {
    if (!cursor.isPlainWord(at) || !cursor.isPlainWord(at - 1)) return undefined;
    const isSure = cursor.word(at)?.nounish === false || takesObject(cursor, at);
    if (cursor.verbForm(at) === 'base' && isSure)
      return { place: at, form: 'third', after: 'lead-in' };
  }
  return undefined;
}

const LONGEST_DOER = 5;

const REQUESTS = new Set(['send', 'make', 'issue', 'perform', 'submit']);
/** What stands before "request" where it is one of a protocol and not one to people. */
const PROTOCOL = new Set(['get', 'post', 'put', 'patch', 'delete', 'http', 'https', 'api', 'rest']);
const LONGEST_REQUEST = 6;
