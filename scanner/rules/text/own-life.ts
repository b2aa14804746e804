import { SHOWS } from './looking.ts';
import type { SensedAct, ToolReading } from './reading.ts';
import { isSaidWithin } from './said-within.ts';
import { baseOf, TOPIC } from './word.ts';

const THEIRS = new Set(['own', 'my', 'your', "user's", 'user’s', "users'", 'personal']);

/** What somebody does, owns or plans, where it is said whose it is. */
const LIVED = new Set(
  'track song artist playlist watchlist match streak itinerary reward voucher membership dividend gain consumption photo album item flight trip booking reservation ride stay activity subscription purchase bookmark address wishlist book habit goal meal medication expense spending receipt grade timetable result exam score mark'.split(
    ' ',
  ),
);
/** What stands in these is somebody's, whoever says so. */
const KEPT_IN = new Set(['bookshelf', 'wardrobe', 'closet']);
/** What one tool says is somebody's own, the others of its server mean as well. */
const SHARED = new Set(
  'activity trip ride stay workout purchase booking reservation habit goal meal expense medication'.split(
    ' ',
  ),
);

/** Whether it is somebody's: a part of their life, whatever they keep here, what they asked a help desk, what stands in their sheets. */
export function isSomebodys(sensed: SensedAct, tool: ToolReading): boolean {
  return (
    isOfOwnLife(sensed, tool) ||
    isOwnData(sensed, tool) ||
    isOfDesk(sensed, tool) ||
    isOfClaim(sensed, tool) ||
    isOfCalendar(sensed, tool) ||
    isOfCells(sensed, tool) ||
    isOfPupil(sensed, tool)
  );
}

/** "The user's trips", "books on your bookshelf", or "a trip" where another tool of the server says whose it is. */
function isOfOwnLife(sensed: SensedAct, tool: ToolReading): boolean {
  const { head, topics, complement } = sensed.act.object;
  if ((LIVED.has(head) || LIVED.has(complement.at(-1) ?? '')) && isSaidWithin(sensed, tool, THEIRS))
    return true;
  if (!SHOWS.has(sensed.act.verbClass)) return false;
  const thing = (topics & TOPIC.light) === 0 ? head : (complement.at(-1) ?? head);
  if (KEPT_IN.has(thing) || KEPT_IN.has(complement.at(-1) ?? '')) return true;
  return SHARED.has(thing) && tool.server.ownThings().has(thing);
}

/** "Exports a backup", "the user's data": whatever somebody keeps here is in it. */
function isOwnData(sensed: SensedAct, tool: ToolReading): boolean {
  const { verbClass, lemma, object } = sensed.act;
  if (!KEPT_HERE.has(object.head)) return false;
  const { words, complement } = object;
  const isWhole =
    words.length === 1 ? complement.length === 0 : sensed.field === 'description' && isAll(words);
  const isTaken = verbClass === 'fetch-away' && lemma !== 'download' && isWhole;
  return isTaken || isSaidWithin(sensed, tool, THEIRS) || opensWithOwner(sensed, tool);
}

function isAll(words: readonly string[]): boolean {
  return words.length === 2 && words[0] === 'all';
}

/** "The user's data as a document": no verb is written, and whose it is stands before the thing. */
function opensWithOwner({ act, field }: SensedAct, { description }: ToolReading): boolean {
  if (!act.implied || field !== 'description') return false;
  return OWNER.test(description?.passage.text.slice(0, act.end) ?? '');
}

// Anchored, no repetition: constant.
const OWNER = /^(?:the |a |all )?(?:user|customer|member|patient)['’]s /i;

const KEPT_HERE = new Set(['data', 'backup', 'everything']);

/** "A ticket" of a help desk: what a customer wrote in confidence. */
function isOfDesk({ act: { object, verbClass } }: SensedAct, tool: ToolReading): boolean {
  if (!SHOWS.has(verbClass)) return false;
  const { head, words, complement } = object;
  const isTicket = head === 'ticket' || (head === 'list' && words.includes('ticket'));
  const isOnTicket = WRITTEN_ON.has(head) && [...words, ...complement].includes('ticket');
  if (!isTicket && !isOnTicket) return false;
  return words.some((word) => FOR_HELP.has(word)) || isDesk(tool) || answersCustomers(tool);
}

/** `customer_id`, or tools for messages beside those for tickets: whoever asked is answered here. */
function answersCustomers({ parameters, server }: ToolReading): boolean {
  if (parameters.some(({ key, depth }) => depth === 0 && ASKERS.has(key))) return true;
  return !server.wordsOfTools().isDisjointFrom(ANSWERED);
}

const ASKERS = new Set(
  'customerid customer requesterid requester customeremail requesteremail'.split(' '),
);
const ANSWERED = new Set(
  'message messages customer customers requester requesters macro macros csat'.split(' '),
);

function isDesk({ server }: ToolReading): boolean {
  for (const word of server.nameWords) if (FOR_HELP.has(word) || word.endsWith('desk')) return true;
  return false;
}

/** "A ticket", "the agents" of a help desk, "an order" of a shop that keeps its customers: who asked, who answers, who bought. */
export function isAtDesk(sensed: SensedAct, tool: ToolReading): boolean {
  const { object, verbClass } = sensed.act;
  if (!SHOWS.has(verbClass)) return false;
  if (object.head === 'agent' && object.words.length === 1) return isDesk(tool);
  if (object.head === 'order' && (object.topics & TOPIC.private) !== 0)
    return !tool.server.wordsOfTools().isDisjointFrom(BUYERS);
  return isOfDesk(sensed, tool) || isOfClaim(sensed, tool);
}

const BUYERS = new Set(['customer', 'customers']);

const WRITTEN_ON = new Set(
  'comment reply conversation message thread attachment detail details information'.split(' '),
);
const FOR_HELP = new Set(['support', 'helpdesk', 'customer', 'helpcenter']);

/** "Lists the grades": somebody has got them, where nothing says that a course or a stock has. */
function isOfPupil({ act: { object, verbClass } }: SensedAct, { server }: ToolReading): boolean {
  if (!SHOWS.has(verbClass) || object.words.length > 2) return false;
  if (HOMEWORK.has(object.head) && object.words.some((word) => DUE.has(word))) return true;
  if (!GRADES.has(object.head) && !(TOLD.has(object.head) && GRADES.has(object.words[0] ?? '')))
    return false;
  return !server.wordsOfTools().isDisjointFrom(AT_SCHOOL);
}

const GRADES = new Set(['grade', 'gradebook']);
/** "Overdue homework": somebody has it still to do. */
const HOMEWORK = new Set(['assignment', 'homework', 'coursework']);
const DUE = new Set('pending missing overdue unsubmitted upcoming due late'.split(' '));
const TOLD = new Set(['history', 'overview', 'summary', 'report']);
const AT_SCHOOL = new Set(
  'absences absence assignment attendance homework student students timetable schoolyears lesson assignments'.split(
    ' ',
  ),
);

/** "Details of a claim", `claim_id` of a server for insurance: what befell somebody. */
function isOfClaim({ act: { object } }: SensedAct, { server, parameters }: ToolReading): boolean {
  if (server.nameWords.isDisjointFrom(INSURERS)) return false;
  const { head, words, complement } = object;
  if (SORTED.has(head) || words.some((word) => SORTED.has(word))) return false;
  if (parameters.some(({ key, depth }) => depth === 0 && OF_ONE.has(key))) return true;
  return [...words, ...complement].some((word) => CLAIMED.has(word));
}

const OF_ONE = new Set('claimid claimnumber policyid policynumber policyholderid'.split(' '));
const CLAIMED = new Set(['claim', 'policyholder', 'coverage']);
const SORTED = new Set('type kind category template code reason'.split(' '));
const INSURERS = new Set('insurance insurer insurances claims'.split(' '));

/** "Lists events" of a server that keeps a calendar. */
function isOfCalendar({ act: { object, verbClass } }: SensedAct, { server }: ToolReading): boolean {
  if (!SHOWS.has(verbClass) || object.head !== 'event') return false;
  if (object.words.some((word) => PROCLAIMED.has(word))) return false;
  return !server.nameWords.isDisjointFrom(CALENDARS);
}

const CALENDARS = new Set(['calendar', 'calendars', 'caldav', 'ical', 'agenda', 'gcal']);
/** Events of these kinds are for everybody. */
const PROCLAIMED = new Set('public economic market earnings sport sports race'.split(' '));

/** "Reads a range of a spreadsheet": what stands in its cells, as opposed to what its sheets are called. */
function isOfCells({ act: { object, verbClass } }: SensedAct, { name }: ToolReading): boolean {
  if (verbClass !== 'retrieve') return false;
  const { head, complement, words } = object;
  if (!CELLS.has(head)) return false;
  if ([...complement, ...words.slice(0, -1)].some((word) => SHEETS.has(word))) return true;
  return name.words.some((word) => SHEETS.has(baseOf(word)));
}

const CELLS = new Set('data value values range cell content contents row record'.split(' '));
const SHEETS = new Set([
  'spreadsheet',
  'sheet',
  'worksheet',
  'workbook',
  'gsheet',
  'bitable',
  'cell',
]);
/** How such a thing is spoken of, where it is said whose it is. */
const OWNED = new RegExp(
  `\\b(?:your|my|own|users?['’]s?) (?:[a-z]{1,20} ){0,2}(activit(?:y|ies)|(?:${[...SHARED].join('|')})s?)\\b`,
  'gi',
);

/** What the descriptions of a server call somebody's own. Bounded between owner and thing: linear. */
export function ownThingsIn(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  const things = new Set<string>();
  for (const text of texts) {
    if (text === undefined || !HAS_OWNER.test(text)) continue;
    for (const [, thing = ''] of text.matchAll(OWNED)) things.add(singular(thing.toLowerCase()));
  }
  return things;
}

// Fixed words without looking for their beginnings, which is what takes long: linear.
const HAS_OWNER = /[Yy]our |YOUR |[Mm]y |MY |[^a-z]own |Own |OWN |[Uu]sers?['’]|USERS?['’]/;

function singular(thing: string): string {
  return thing.endsWith('ies') ? `${thing.slice(0, -3)}y` : thing.replace(/s$/, '');
}
