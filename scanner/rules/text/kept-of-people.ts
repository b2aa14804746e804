import type { Act } from './act.ts';
import type { NameWord } from './name.ts';
import type { ToolReading } from './reading.ts';
import type { Token } from './token.ts';
import { TOPIC } from './word.ts';

/** "Shows each student's attendance": what is kept of one of them. */
export function isKeptOfSomebody({ object: { head, words } }: Act): boolean {
  if (COUNTED.has(head) || words.length < 2 || words.some((word) => MEASURED.has(word)))
    return false;
  return words.some((word) => KEPT_OF.has(word));
}

const KEPT_OF = new Set(
  'athlete friend patient student employee pupil applicant contact customer recipient attendee participant passenger donor voter'.split(
    ' ',
  ),
);
/** "Patient experience", "customer satisfaction": asked of many, and of nobody in particular. */
export const MEASURED: ReadonlySet<string> = new Set([
  'experience',
  'satisfaction',
  'churn',
  'retention',
  'segmentation',
]);
const COUNTED = new Set(
  'count estimate number total statistic statistics metric template form type policy benefit field segment portal property group list label review rating testimonial'.split(
    ' ',
  ),
);

/** "Performs a FHIR read interaction": what is exchanged by that standard is a patient's. */
export function isExchangedOfPatients({ object: { head, words } }: Act): boolean {
  return head === 'interaction' && words.includes('fhir');
}

/** "Pending messages": what one has written and nobody has been sent. */
export function isUnsent({ object: { head, words } }: Act): boolean {
  if (words.some((word) => UNSENT_ABROAD.has(word)))
    return words.some((word) => OWN_WRITING.has(word));
  return OWN_WRITING.has(head) && words.some((word) => UNSENT.has(word));
}

/** `list_scheduled_hall_posts`: a name's participles stand in none of its objects. */
export function isUnsentByName({ head }: Act['object'], words: readonly NameWord[]): boolean {
  return OWN_WRITING.has(head) && words.some(({ lower }) => UNSENT.has(lower));
}

const OWN_WRITING = new Set(
  'post tweet article video story reel message email mail newsletter'.split(' '),
);
const UNSENT = new Set(
  'pending schedule scheduled queue queued draft unpublish unpublished bounce bounced sent'.split(
    ' ',
  ),
);
/** Other languages say it behind what is unsent, or sent by oneself. */
const UNSENT_ABROAD = new Set(
  'programado programada pendiente enviado enviada agendado pendente envoyé programmé gesendete gesendeten geplante geplanten отправленные'.split(
    ' ',
  ),
);

/** "People you have not met", "Everyone who left", "Shows who is in". */
export function tellsOfPeople(first: Token, second: Token | undefined): boolean {
  if (first.word?.verb === 'retrieve' && second?.lower === 'who') return true;
  return PEOPLE.has(first.lower) && POINTING.has(second?.lower ?? '');
}

/** `hall_attendees`, "per-hall attendees": no verb stands anywhere, and the name ends in people. */
export function peopleNamed({ leading, name: { words } }: ToolReading): NameWord | undefined {
  const last = words.at(-1);
  if (leading.length > 0 || last === undefined || words.length < 2) return undefined;
  return ((last.word?.topics ?? 0) & TOPIC.person) === 0 ? undefined : last;
}

/** "Watchers of an issue", `list_issue_watchers`: people, as opposed to what watches files. */
export function isOfFollowers({ object: { head, words, complement } }: Act): boolean {
  if (!FOLLOWS.has(head) && !(head === 'list' && FOLLOWS.has(complement[0] ?? ''))) return false;
  return words.some(isFollowed) || complement.some(isFollowed);
}

function isFollowed(word: string): boolean {
  return FOLLOWED.has(word);
}

const FOLLOWS = new Set(['watcher', 'stargazer', 'upvoter']);
const FOLLOWED = new Set('issue ticket task card page repository repo request'.split(' '));

const PEOPLE = new Set(['people', 'everyone', 'everybody', 'anyone']);
const POINTING = new Set(['who', 'whom', 'you', 'i', 'we']);

/** `get_the_me`: who is signed in, unless the description says that it is a program. */
export function asksWhoOneIs(
  words: readonly NameWord[],
  tokens: readonly Token[] = [],
): NameWord | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first?.lower !== 'get' || !ONESELF.has(last?.lower ?? '')) return undefined;
  return tokens.some(({ lower }) => PROGRAMS.has(lower)) ? undefined : last;
}

const ONESELF = new Set(['me', 'myself']);
const PROGRAMS = new Set(['bot', 'agent', 'server', 'application']);

/** "Card details of a payment": whoever paid has the card. */
export function isOfPayer({ object: { words, around } }: Act): boolean {
  if (words.at(-2) !== 'card' || !TELLING.has(words.at(-1) ?? '')) return false;
  return (around & TOPIC.money) !== 0 && !words.some((word) => UNNAMED.has(word));
}

const TELLING = new Set(['detail', 'details', 'info', 'information', 'data']);
const UNNAMED = new Set(['gift', 'virtual']);

/** "Customer locations": before what is left behind these can hardly be anything but people. */
export function isOfNamed({ words }: Act['object']): boolean {
  return words.some((word) => NAMED.has(word)) && !words.some((word) => MEASURED.has(word));
}

const NAMED = new Set(['customer', 'person', 'employee', 'patient', 'student']);

/** "A search for people and companies": what is looked for stands behind the noun. */
export function looksForPeople({ object: { head, complement } }: Act): boolean {
  return head === 'search' && complement.some((word) => SOUGHT.has(word));
}

const SOUGHT = new Set(
  'people person candidate employee genealogy family contact customer member student patient'.split(
    ' ',
  ),
);

/** `whoami`, "Shows what this key may do": a key, and nobody. */
export function isKeyAsked({ object: { head } }: Act, tokens: readonly Token[] = []): boolean {
  if (head !== 'whoami') return false;
  return (
    tokens.some(({ lower }) => KEYS.has(lower)) && !tokens.some(({ lower }) => SIGNED_IN.has(lower))
  );
}

const KEYS = new Set(['key', 'agent', 'bot', 'operator']);
const SIGNED_IN = new Set(['user', 'account', 'profile', 'email', 'username', 'member']);

/** "Lists contact lists": which of them there are names nobody who stands on them. */
export function isListOfLists({ lemma, object: { head, words } }: Act): boolean {
  return lemma === 'list' && head === 'list' && words.length > 1 && words[0] !== 'list';
}
