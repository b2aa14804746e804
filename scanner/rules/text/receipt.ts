import type { Cursor } from './cursor.ts';
import { TOPIC } from './word.ts';

/** Where the words stand that tell who gets a message. */
export interface Receipt {
  readonly start: number;
  readonly end: number;
}

const GETS = new Set(['receive', 'receives', 'gets']);
/** How many words may stand between who gets it and the verb, and between the verb and the message. */
const REACH = 4;
const CONDITIONS = new Set(['if', 'unless', 'whether', 'without', 'until']);

/** "They will receive an e-mail", "the guest gets a text message": told from the side of those who read it. */
export function findReceipt(cursor: Cursor): Receipt | undefined {
  for (let at = cursor.from; at < cursor.to; at++) {
    if (CONDITIONS.has(cursor.lower(at))) return undefined;
    if (!GETS.has(cursor.lower(at))) continue;
    const [by, message] = [receiver(cursor, at), messageAfter(cursor, at)];
    const [first, last] = [cursor.at(by ?? -1), cursor.at(message ?? -1)];
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  return undefined;
}

/** The place of who gets it: before the verb, with nothing but "will" and adverbs between. */
function receiver(cursor: Cursor, verb: number): number | undefined {
  for (let at = verb - 1; at >= cursor.from && at >= verb - REACH; at--) {
    const isPerson = ((cursor.word(at)?.topics ?? 0) & TOPIC.person) !== 0;
    if (isPerson || cursor.lower(at) === 'they') return at;
    if (cursor.lower(at) !== 'will' && !cursor.isAdverb(at)) return undefined;
  }
  return undefined;
}

/** The place of the message: behind the verb and before the next mark. Messages, as of a group, come when somebody writes them. */
function messageAfter(cursor: Cursor, verb: number): number | undefined {
  for (let at = verb + 1; at <= verb + REACH + 1; at++) {
    if (cursor.isMark(at) || cursor.part(at) === 'preposition') return undefined;
    const isMessage = ((cursor.word(at)?.topics ?? 0) & TOPIC.message) !== 0;
    if (isMessage) return cursor.lower(at) === 'messages' ? undefined : at;
  }
  return undefined;
}
