import type { Cursor } from './cursor.ts';
import { type Span, spanBetween } from './span.ts';
import { type Part, TOPIC } from './word.ts';

const GETS = new Set(['receive', 'receives', 'gets', 'get']);
/** How many words may stand between who gets it and the verb, and between the verb and the message. */
const REACH = 4;
const CONDITIONS = new Set(['if', 'unless', 'whether', 'without', 'until']);
/** Verbs of telling, in the form in which a tool is spoken of. */
const TELLS = new Set(
  'mails emails texts messages notifies invites informs phones alerts pings reminds welcomes dms'.split(
    ' ',
  ),
);
const JOINS = new Set(['and', '&', ',', ';', '–', '—', 'then']);

/**
 * "They will receive an e-mail", "the guest gets a text message", "… and mails the guest", "A notice goes out":
 * told besides of those who read it, and where.
 */
export function findReceipt(cursor: Cursor): Span | undefined {
  for (let at = cursor.from; at < cursor.to; at++) {
    const lower = cursor.lower(at);
    if (CONDITIONS.has(lower)) return undefined;
    const found = GETS.has(lower) ? got(cursor, at) : toldAt(cursor, at, lower);
    if (found !== undefined) return found;
  }
  return undefined;
}

function got(cursor: Cursor, at: number): Span | undefined {
  return spanBetween(cursor, receiver(cursor, at), messageAfter(cursor, at));
}

function toldAt(cursor: Cursor, at: number, lower: string): Span | undefined {
  if (TELLS.has(lower) && JOINS.has(cursor.lower(at - 1)) && isSomebody(cursor, at + 1))
    return spanBetween(cursor, at, at + 1);
  // "Invitations go out": what is written leaves for whoever reads it.
  const leaves =
    GOES.has(lower) &&
    cursor.lower(at + 1) === 'out' &&
    cursor.lower(at + 2) !== 'only' &&
    isMessage(cursor, at - 1);
  return leaves ? spanBetween(cursor, at - 1, at + 1) : undefined;
}

const GOES = new Set(['goes', 'go']);

/** "Mails the guest", "notifies everyone", as opposed to the one who asks. */
function isSomebody(cursor: Cursor, at: number): boolean {
  if (cursor.part(at) === 'determiner' || EVERYBODY.has(cursor.lower(at))) return true;
  return isReceiver(cursor, at);
}

const EVERYBODY = new Set([
  'everyone',
  'everybody',
  'all',
  'both',
  'them',
  'him',
  'her',
  'whoever',
]);

/** The place of who gets it: before the verb, with nothing but "will" and adverbs between. */
function receiver(cursor: Cursor, verb: number): number | undefined {
  for (let at = verb - 1; at >= cursor.from && at >= verb - REACH; at--) {
    if (isReceiver(cursor, at)) return at;
    const isBetween = BETWEEN.has(cursor.lower(at)) || cursor.isAdverb(at);
    if (!isBetween || cursor.part(at) === 'copula') return undefined;
  }
  return undefined;
}

const BETWEEN = new Set(['will', 'each', 'then']);

function isReceiver(cursor: Cursor, at: number): boolean {
  const topics = cursor.word(at)?.topics ?? 0;
  return (topics & TOPIC.person) !== 0 || READERS.has(cursor.lower(at));
}

/** Who else is written to. */
const READERS = new Set(
  `they everyone everybody she he others people owner owners host hosts buyer buyers seller sellers author authors organiser organizer
   manager managers colleague colleagues family families parent parents neighbour neighbours neighbor neighbors requester reporter
   sender invitee invitees worker workers driver drivers reader readers player players learner learners reviewer reviewers tester
   testers subscriber subscribers friend friends approver approvers supplier suppliers vendor committee team`.split(
    /\s+/,
  ),
);

const ENDS: ReadonlySet<Part | undefined> = new Set(['preposition', 'negation']);

/** The place of the message: behind the verb and before the next mark. Messages, as of a group, come when somebody writes them. */
function messageAfter(cursor: Cursor, verb: number): number | undefined {
  for (let at = verb + 1; at <= verb + REACH + 1; at++) {
    if (cursor.isMark(at) || ENDS.has(cursor.part(at))) return undefined;
    if (isMessage(cursor, at)) return cursor.lower(at) === 'messages' ? undefined : at;
  }
  return undefined;
}

function isMessage(cursor: Cursor, at: number): boolean {
  return ((cursor.word(at)?.topics ?? 0) & TOPIC.message) !== 0 || NOTICES.has(cursor.lower(at));
}

const NOTICES = new Set(
  'mails emails reminder reminders notice text texts push alert invitations notifications'.split(
    ' ',
  ),
);
