import { Cursor } from './cursor.ts';
import type { DescriptionReading } from './reading.ts';
import { findReceipt } from './receipt.ts';
import { type Span, spanBetween } from './span.ts';
import { MARK, TOPIC } from './word.ts';

/**
 * Where a description says that people hear of what is done: "and tells the owner", "the guest is notified", "each gets
 * a mail". What they hear under a condition alone, and what the caller hears, is left out.
 */
export function findNotice({ passage, sentences }: DescriptionReading): Span | undefined {
  if (passage.language !== 'english' || (passage.marks & MARK.told) === 0) return undefined;
  for (const { section, from, to, marks } of sentences) {
    if (section !== 'body' || (marks & MARK.told) === 0) continue;
    const told = inSentence(new Cursor(passage.tokens, from, to), passage.marks);
    if (told !== undefined) return told;
  }
  return undefined;
}

function inSentence(cursor: Cursor, marks: number): Span | undefined {
  for (let at = cursor.from; at < cursor.to; at++) {
    const lower = cursor.lower(at);
    if (BOUNDS.has(lower)) return undefined;
    const end = tellsAt(cursor, at) ?? isToldAt(cursor, at) ?? getsAt(cursor, at);
    if (end !== undefined && !HINGES.has(cursor.lower(end)))
      return spanBetween(cursor, at, end - 1);
  }
  return (marks & MARK.seldom) === 0 ? undefined : findReceipt(cursor);
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
  if (!TELLING.has(cursor.lower(at)) || !FURTHER.has(cursor.lower(at - 1))) return undefined;
  const next = at + 1;
  if (cursor.part(next) === 'you' || ME.has(cursor.lower(next))) return undefined;
  const isSomebody = cursor.part(next) === 'determiner' || cursor.isPlainWord(next);
  return isSomebody ? next + 1 : undefined;
}

const TELLING = new Set(
  'tells notifies informs mails emails texts alerts pages messages warns invites reminds pings'.split(
    ' ',
  ),
);
const FURTHER = new Set(['and', ',', ';', 'then', 'also']);
const ME = new Set(['me', 'apart', 'how', 'which', 'what', 'why', 'where', 'that']);

/** "Subscribers are told", "the new one is mailed", "they get informed". */
function isToldAt(cursor: Cursor, at: number): number | undefined {
  if (!IS.has(cursor.lower(at))) return undefined;
  const before = cursor.part(at - 1);
  if (at === cursor.from || before === 'you' || before === 'relative') return undefined;
  const place = cursor.skipAdverbs(at + 1);
  if (!TOLD.has(cursor.lower(place)) || cursor.lower(place + 1) === 'apart') return undefined;
  return place + 1;
}

const IS = new Set(['is', 'are', 'gets', 'get', 'be']);
const TOLD = new Set(
  'notified informed told mailed emailed texted paged messaged alerted warned contacted'.split(' '),
);

/** "Each gets it by mail", "temps get an SMS": a letter of whatever kind stands behind. */
function getsAt(cursor: Cursor, at: number): number | undefined {
  if (!GETS.has(cursor.lower(at)) || at === cursor.from) return undefined;
  const before = cursor.part(at - 1);
  if (before === 'you' || before === 'relative' || cursor.lower(at - 1) === 'it') return undefined;
  for (let next = at + 1; next <= at + REACH && !ENDS.has(cursor.lower(next)); next++) {
    if (cursor.part(next) === 'you') return undefined;
    if (LETTERS.has(cursor.lower(next))) return next + 1;
    const isMessage = ((cursor.word(next)?.topics ?? 0) & TOPIC.message) !== 0;
    if (isMessage && cursor.lower(at - 1) === 'they') return next + 1;
  }
  return undefined;
}

const ENDS = new Set([',', ';', '.', ':', '(']);
const GETS = new Set(['gets', 'get', 'receives', 'receive']);
/** How many words may stand between the verb and the letter. */
const REACH = 5;
const LETTERS = new Set(
  'mail e-mail email sms letter push notification notice invitation reminder confirmation mails emails notifications'.split(
    ' ',
  ),
);
