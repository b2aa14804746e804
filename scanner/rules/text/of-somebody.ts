import { Cursor } from './cursor.ts';
import type { ToolReading } from './reading.ts';
import { type Span, spanBetween } from './span.ts';

/** Whether nothing that leads does more than read. */
function onlyReads({ leading }: ToolReading): boolean {
  return leading.length > 0 && leading.every(({ effect }) => effect === 'read');
}

/** "Visits of a member", "what a signer has seen so far, for one customer": one person's, unless it is a figure or a kind of thing. */
export function somebodysIn(tool: ToolReading): Span | undefined {
  const { description, leading } = tool;
  const first = description?.sentences[0];
  if (description === undefined || first === undefined || !onlyReads(tool)) return undefined;
  if (leading.some(({ act }) => NOT_TOLD.has(act.object.head))) return undefined;
  const cursor = new Cursor(description.passage.tokens, first.from, first.to);
  for (let at = first.from + 1; at < first.to - 1; at++) {
    if (KEPT.has(cursor.lower(at - 1)) && cursor.lower(at) === 'about' && isOneself(cursor, at + 1))
      return spanBetween(cursor, at, at + 1);
    if (!OF.has(cursor.lower(at)) || !ONE.has(cursor.lower(at + 1))) continue;
    if (PERSONS.has(cursor.lower(at + 2)) && !goesOn(cursor, at + 3))
      return spanBetween(cursor, at, at + 2);
  }
  return undefined;
}

/** "Everything that is kept about you". */
function isOneself(cursor: Cursor, at: number): boolean {
  return cursor.lower(at) === 'you' || cursor.lower(at) === 'me';
}

const KEPT = new Set('stored saved kept known recorded held'.split(' '));
const OF = new Set(['of', 'for', 'from', 'about']);
const ONE = new Set(['a', 'an', 'one', 'each']);
const PERSONS = new Set(
  `user customer person employee patient member contact student child driver participant applicant visitor friend colleague
   trainee learner donor caller signer subscriber resident household rider athlete pupil passenger buyer volunteer`.split(
    /\s+/,
  ),
);
/** What may be done or what it costs is told of no one in particular. */
const NOT_TOLD = new Set(
  'cost price idea hierarchy health version flag plan role permission key type template count number statistic rating'.split(
    ' ',
  ),
);

/** "A user interface", "a client-side cache", "a member's fee": the word only says what kind of thing it is. */
function goesOn(cursor: Cursor, at: number): boolean {
  const next = cursor.at(at);
  if (next === undefined || next.kind === 'break') return false;
  return next.kind === 'mark' ? GLUES.has(next.lower) : next.word?.part === undefined;
}

const GLUES = new Set(['-', "'", '’', '/', '_']);

/** "Guests with phone number", "including their e-mail addresses": how somebody is reached is among what is shown. */
export function reachedIn(tool: ToolReading): Span | undefined {
  const { description } = tool;
  if (description === undefined || !onlyReads(tool)) return undefined;
  const { text, tokens } = description.passage;
  if (!MAY_REACH.test(text)) return undefined;
  for (const { section, from, to } of description.sentences) {
    if (section !== 'body') continue;
    const cursor = new Cursor(tokens, from, to);
    for (let at = from + 1; at < to; at++) {
      const end = endOfAddress(cursor, at);
      if (end > at && isAmongShown(cursor, at) && !isWithout(cursor, at))
        return spanBetween(cursor, at, end - 1);
    }
  }
  return undefined;
}

// Alternatives: linear.
const MAY_REACH = /phone|mail|correo|tel[eé]fono|login|логин|почт|телефон/i;

/** The place behind "phone number", "mail addresses", "e-mail": the place itself where no such word begins there. */
function endOfAddress(cursor: Cursor, at: number): number {
  const lower = cursor.lower(at);
  if (lower === 'phone' || lower === 'mail' || lower === 'email') {
    const isSaid = ADDRESSES.has(cursor.lower(at + 1));
    if (isSaid) return at + 2;
    return lower !== 'mail' && !goesOn(cursor, at + 1) ? at + 1 : at;
  }
  return REACHED_BY.has(lower) ? at + 1 : at;
}

/** The same in other words, of which a name has to stand beside. */
const REACHED_BY = new Set(
  'correo teléfono telefono telefone login логин почта телефон'.split(' '),
);
const ADDRESSES = new Set(['number', 'numbers', 'address', 'addresses']);

/** Behind "with" or in a list, with no more than two words between; or beside a name in brackets. */
function isAmongShown(cursor: Cursor, at: number): boolean {
  if (isBesideName(cursor, at)) return true;
  if (REACHED_BY.has(cursor.lower(at))) return false;
  for (let before = at - 1; before >= at - REACH && before >= cursor.from; before--) {
    if (LEADS.has(cursor.lower(before))) return true;
  }
  return false;
}

/** "(alias, mail, name)", "Access: login, name": one of several members that are told of each. */
function isBesideName(cursor: Cursor, at: number): boolean {
  if (cursor.lower(at + 1) !== ',' && cursor.lower(at - 1) !== ',') return false;
  let opens = false;
  let isNamed = false;
  for (let place = at - REACH; place <= at + REACH; place++) {
    if (place < cursor.from || place >= cursor.to) continue;
    if (place < at && OPENS.has(cursor.lower(place))) opens = true;
    if (NAMES.has(cursor.lower(place))) isNamed = true;
  }
  return opens && isNamed;
}

const OPENS = new Set(['(', ':']);
const NAMES = new Set('name nombre nome nom имя username surname apellido фамилия'.split(' '));
const REACH = 4;
const LEADS = new Set(['with', 'including', 'includes', 'include']);

function isWithout(cursor: Cursor, at: number): boolean {
  for (let place = cursor.from; place < cursor.to && place < at + REACH; place++)
    if (DENIED.has(cursor.lower(place))) return true;
  return false;
}

const DENIED = new Set(['no', 'not', 'without', 'never', 'masked', 'redacted', 'hashed']);

/** `my_berths`, "My berths", "What do I owe?", 我的订单: whoever asks speaks of what is theirs. */
export function isAskedOfOneself(tool: ToolReading): boolean {
  if (!onlyReads(tool)) return false;
  const { words } = tool.name;
  const last = words.at(-1)?.lower ?? '';
  if (NOBODYS.has(last) || (words.length <= SHORT && FIGURES.has(last))) return false;
  if (words.length > 1 && (words[0]?.lower === 'my' || last === 'mine')) return true;
  if (words.length > 2 && words[1]?.lower === 'my') return true;
  return OWN.test(tool.description?.passage.text.slice(0, HEAD) ?? '');
}

const NOBODYS = new Set(['id', 'ip', 'version', 'class', 'classes', 'key']);
/** `my_quota`, `get_my_status`: how much is left and what is allowed, as opposed to `my_parcel_status`. */
const FIGURES = new Set(
  'status limit limits quota quotas usage permission permissions role roles scopes plan count counts stats'.split(
    ' ',
  ),
);
const SHORT = 3;
const HEAD = 60;
// Anchored alternatives, or two words: linear.
const OWN =
  /^(?:My|Own|my|own) [a-z]|\b(?:do|have|did|am) I\b|\b(?:stored|saved|kept|know|have|keep|everything) about (?:you|me)\b|^.{0,6}我的/;
