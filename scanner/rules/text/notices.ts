import { Cursor } from './cursor.ts';
import type { DescriptionReading } from './reading.ts';
import { type Span, spanBetween } from './span.ts';
import { MARK, TOPIC } from './word.ts';

/**
 * Where a description says that people hear of what is done: "and tells the owner", "the guest is notified", "each gets
 * a mail", "a notice goes out". What they hear under a condition alone, and what the caller hears, is left out.
 */
export function findNotice({ passage, sentences }: DescriptionReading): Span | undefined {
  if (passage.language !== 'english' || (passage.marks & MARK.told) === 0) return undefined;
  for (const { section, from, to, marks } of sentences) {
    if (section !== 'body' || (marks & MARK.told) === 0) continue;
    const told = inSentence(new Cursor(passage.tokens, from, to));
    if (told !== undefined) return told;
  }
  return undefined;
}

function inSentence(cursor: Cursor): Span | undefined {
  for (let at = cursor.from; at < cursor.to; at++) {
    if (BOUNDS.has(cursor.lower(at))) return undefined;
    const last = tellsAt(cursor, at) ?? isToldAt(cursor, at) ?? getsAt(cursor, at);
    if (last !== undefined && !HINGES.has(cursor.lower(last + 1)))
      return spanBetween(cursor, at, last);
    if (leavesAt(cursor, at)) return spanBetween(cursor, at - 1, at + 1);
  }
  return undefined;
}

/** Behind these somebody hears of it only perhaps, or nobody does. */
const BOUNDS = new Set(
  'if unless whether without until when whenever once no nobody none never not before may might can could'.split(
    ' ',
  ),
);

/** "Is told if …": directly behind it, the condition is what it hangs on. */
const HINGES = new Set(['if', 'when', 'only', 'once']);

/** "…, mails the owner", "and notifies subscribers": a further thing that is done. */
function tellsAt(cursor: Cursor, at: number): number | undefined {
  if (!TELLING.has(cursor.lower(at))) return undefined;
  const isFurther = FURTHER.has(cursor.lower(at - 1)) || isOfMeeting(cursor, at);
  if (!isFurther) return undefined;
  const next = at + 1;
  if (cursor.part(next) === 'you' || ME.has(cursor.lower(next))) return undefined;
  const isSomebody =
    cursor.part(next) === 'determiner' || cursor.isPlainWord(next) || isReceiver(cursor, next);
  return isSomebody ? next : undefined;
}

/** "A booking that mails the guest": made with others, who hear of it at once; an alarm that mails somebody does so later. */
function isOfMeeting(cursor: Cursor, at: number): boolean {
  return cursor.lower(at - 1) === 'that' && MEETINGS.has(cursor.lower(at - 2));
}

const MEETINGS = new Set('booking reservation appointment meeting invitation invite'.split(' '));

/** Verbs of telling, in the form in which a tool is spoken of. */
const TELLING = new Set(
  'tells notifies informs mails emails texts alerts pages messages warns invites reminds pings phones welcomes dms'.split(
    ' ',
  ),
);
const FURTHER = new Set(['and', '&', ',', ';', '–', '—', 'then', 'also']);
const ME = new Set(['me', 'apart', 'how', 'which', 'what', 'why', 'where', 'that']);

/** "Subscribers are told", "the new one is mailed", "they get informed". */
function isToldAt(cursor: Cursor, at: number): number | undefined {
  if (!IS.has(cursor.lower(at)) || isAsked(cursor, at)) return undefined;
  const place = cursor.skipAdverbs(at + 1);
  if (!TOLD.has(cursor.lower(place)) || cursor.lower(place + 1) === 'apart') return undefined;
  return place;
}

const IS = new Set(['is', 'are', 'gets', 'get', 'be']);
const TOLD = new Set(
  'notified informed told mailed emailed texted paged messaged alerted warned contacted'.split(' '),
);

/** "You are told", "which is mailed", "to receive it", an order to the caller: none of these says that somebody else is told. */
function isAsked(cursor: Cursor, at: number): boolean {
  const before = cursor.part(at - 1);
  if (at === cursor.from || cursor.lower(at - 1) === 'to') return true;
  return before === 'you' || before === 'relative';
}

/** "Each gets it by mail", "temps get an SMS", "the guest will receive a text": a letter of whatever kind stands behind. */
function getsAt(cursor: Cursor, at: number): number | undefined {
  if (!GETS.has(cursor.lower(at)) || isAsked(cursor, at) || cursor.lower(at - 1) === 'it')
    return undefined;
  for (let next = at + 1; next <= at + REACH; next++) {
    const part = cursor.part(next);
    if (ENDS.has(cursor.lower(next)) || part === 'you' || part === 'negation') return undefined;
    if (LETTERS.has(cursor.lower(next))) return next;
    if (isMessage(cursor, next) && hasReceiver(cursor, at)) return next;
  }
  return undefined;
}

const ENDS = new Set([',', ';', '.', ':', '(']);
const GETS = new Set(['gets', 'get', 'receives', 'receive']);
/** How many words may stand between the verb and the letter, and between who gets it and the verb. */
const REACH = 5;
const LETTERS = new Set(
  'mail e-mail email sms letter push notification notice invitation reminder confirmation mails emails notifications'.split(
    ' ',
  ),
);

/** Messages, as of a group, come when somebody writes them. */
function isMessage(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at) === 'messages') return false;
  return ((cursor.word(at)?.topics ?? 0) & TOPIC.message) !== 0 || NOTICES.has(cursor.lower(at));
}

const NOTICES = new Set(['reminders', 'text', 'texts', 'alert', 'invitations']);

/** Somebody stands before the verb, with nothing but "will" and adverbs between. */
function hasReceiver(cursor: Cursor, verb: number): boolean {
  for (let at = verb - 1; at >= cursor.from && at >= verb - REACH; at--) {
    if (isReceiver(cursor, at)) return true;
    const isBetween = BETWEEN.has(cursor.lower(at)) || cursor.isAdverb(at);
    if (!isBetween || cursor.part(at) === 'copula') return false;
  }
  return false;
}

const BETWEEN = new Set(['will', 'each', 'then']);

function isReceiver(cursor: Cursor, at: number): boolean {
  const topics = cursor.word(at)?.topics ?? 0;
  return (topics & TOPIC.person) !== 0 || READERS.has(cursor.lower(at));
}

/** Who else is written to. */
const READERS = new Set(
  `they them him her everyone everybody she he both all whoever others people owner owners host hosts buyer buyers seller sellers author
   authors organiser organizer manager managers colleague colleagues family families parent parents neighbour neighbours neighbor
   neighbors requester reporter sender invitee invitees worker workers driver drivers reader readers player players learner learners
   reviewer reviewers tester testers subscriber subscribers friend friends approver approvers supplier suppliers vendor committee
   team`.split(/\s+/),
);

/** "Invitations go out": what is written leaves for whoever reads it. */
function leavesAt(cursor: Cursor, at: number): boolean {
  return (
    GOES.has(cursor.lower(at)) &&
    cursor.lower(at + 1) === 'out' &&
    cursor.lower(at + 2) !== 'only' &&
    (LETTERS.has(cursor.lower(at - 1)) || isMessage(cursor, at - 1))
  );
}

const GOES = new Set(['goes', 'go']);

/** The words that every notice has one of. */
export const NOTICE_WORDS: readonly string[] = [...TELLING, ...TOLD, ...GETS, ...GOES];
