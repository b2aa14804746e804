import type { Act } from './act.ts';
import type { SensedAct, ToolReading } from './reading.ts';
import { TOPIC } from './word.ts';

/** What is counted, dated or named holds no text of strangers. */
export const DRY: ReadonlySet<string> = new Set(
  `rule setting account event status count number statistics statistic metric permission version schema setting id url label branch tag reaction type link category template
   metadata field transition worklog changelog analytics time date size depth duration engagement placement delivery price cost fee rate ratio stats stat state priority severity session warning violation
   chat chatroom room 群聊 ルーム 채팅방 чаты чат reference recommendation citation bibliography version`.split(
    /\s+/,
  ),
);

/** What is shown is theirs, or says little by itself ("details of a message"); "a link to a message" or "a card for review" is neither. */
export function isOfStrangers({ object }: Act): boolean {
  if (object.head === 'file' && object.words.length > 1) return false;
  if ((object.topics & TOPIC.foreign) !== 0 || isHandedIn(object)) return true;
  if ((object.topics & TOPIC.person) !== 0) return false;
  if (DRY.has(object.complement.at(-1) ?? '') || MEMBERS.has(object.head)) return false;
  if (awaitsReview(object)) return false;
  const saysLittle =
    object.words.length === 0 || (object.topics & VAGUE) !== 0 || PARTS.has(object.head);
  return saysLittle && (object.around & TOPIC.foreign) !== 0;
}

/** "Submissions of a form", "the resume of an applicant": somebody from outside filled it in or wrote it. */
function isHandedIn({ head, words, complement }: Act['object']): boolean {
  const from = head === 'submission' ? FILLED_IN : head === 'resume' ? APPLIES : undefined;
  if (from === undefined) return false;
  return words.some((word) => from.has(word)) || complement.some((word) => from.has(word));
}

const FILLED_IN = new Set(['form', 'survey', 'questionnaire']);
const APPLIES = new Set(['candidate', 'applicant']);

/** "Cards for review", "findings waiting for confirmation or review": nobody has reviewed them yet. */
function awaitsReview({ complement }: Act['object']): boolean {
  const [first, second] = complement;
  if (complement.length === 1) return first === 'review';
  return (
    complement.length === 2 &&
    (first === 'confirmation' || first === 'approval') &&
    second === 'review'
  );
}

/** Who takes part has written nothing by that. */
const MEMBERS = new Set(['user', 'member', 'participant', 'attendee']);

const PARTS = new Set(
  'section paragraph text excerpt passage attachment chapter thread'.split(' '),
);
const VAGUE = TOPIC.light | TOPIC.readout | TOPIC.web | TOPIC.private | TOPIC.store;

/** "Lists entries (articles)", "activity (comments, approvals)": what is meant stands in the bracket. */
export function isExplained({ act, field }: SensedAct, { description }: ToolReading): boolean {
  if (field !== 'description' || !SAYS_LITTLE.has(act.object.head)) return false;
  const tokens = description?.passage.tokens ?? [];
  const opens = tokens.findIndex(({ start }) => start >= act.object.end);
  if (tokens[opens]?.lower !== '(') return false;
  const [first, next] = [tokens[opens + 1], tokens[opens + 2]];
  const isForeignThing = ((first?.word?.topics ?? 0) & TOPIC.foreign) !== 0;
  return isForeignThing && (next?.lower === ')' || next?.lower === ',');
}

const SAYS_LITTLE = new Set(['entry', 'activity', 'item', 'record', 'content', 'history']);
