import type { Random } from './random.ts';

/** What tools do, as their names and their first sentences say it. */
export const DEEDS = [
  ['list', 'Lists'],
  ['get', 'Gets'],
  ['search', 'Searches'],
  ['create', 'Creates'],
  ['update', 'Updates'],
  ['delete', 'Deletes'],
  ['read', 'Reads'],
  ['add', 'Adds'],
  ['send', 'Sends'],
  ['find', 'Finds'],
  ['set', 'Sets'],
  ['write', 'Writes'],
  ['remove', 'Removes'],
  ['run', 'Runs'],
  ['fetch', 'Fetches'],
  ['describe', 'Describes'],
  ['move', 'Moves'],
  ['start', 'Starts'],
  ['stop', 'Stops'],
  ['export', 'Exports'],
  ['upload', 'Uploads'],
  ['publish', 'Publishes'],
  ['archive', 'Archives'],
  ['execute', 'Executes'],
  ['refund', 'Refunds'],
  ['pay', 'Pays'],
] as const satisfies readonly (readonly [string, string])[];

/** What tools do it to. */
export const THINGS = words(
  'file issue page project user message document table query task record branch event invoice ' +
    'comment repository folder image team report order channel contact account job node ticket ' +
    'workspace key service metric customer release column template calendar bucket cluster secret ' +
    'payment device alert campaign contract dashboard database deployment domain email form group ' +
    'instance label log meeting note notification package permission pipeline policy post product ' +
    'profile queue region role route schedule schema script segment session setting shipment sprint ' +
    'subscription survey tag test thread token transaction video view volume webhook zone',
);

/** What tools say of it. */
export const KINDS = words(
  'new existing given current shared public private open closed recent active archived single full ' +
    'linked selected default daily remote local pending signed nested raw cached sorted',
);

const LINKS = words(
  'of for with in from by on to and or when if before after without between under over while',
);

const SYLLABLES = words('ba ke li mo nu ra se ti vo zu dal fen gor hap jin kor lum mer nix pol');

/** Words that are no English ones stand for the names and the jargon of real text. */
const JARGON_SHARE = 0.12;

/** Ends of sentences come after so many words at least, and so many more at most. */
const SENTENCE = { least: 7, more: 9 };

/** Prose of a given length in UTF-16 units, but at least `opening`, with which it begins. */
export function proseOf(random: Random, length: number, opening: string): string {
  let text = opening;
  while (text.length < length) text += ` ${sentenceOf(random)}`;
  return text.slice(0, Math.max(length, opening.length));
}

/** One word of the jargon, of two to four syllables; there are some 160,000, a few of them frequent. */
export function jargonOf(random: Random): string {
  const count = 2 + random.below(3);
  return Array.from({ length: count }, () => random.pick(SYLLABLES)).join('');
}

function sentenceOf(random: Random): string {
  const count = SENTENCE.least + random.below(SENTENCE.more);
  const text = Array.from({ length: count }, (_, place) => wordOf(random, place)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function wordOf(random: Random, place: number): string {
  if (random.happens(JARGON_SHARE)) return jargonOf(random);
  if (place % 3 === 2) return random.pick(LINKS);
  return place % 3 === 0 ? random.pick(KINDS) : random.pick(THINGS);
}

function words(text: string): [string, ...string[]] {
  const [first = '', ...others] = text.split(' ');
  return [first, ...others];
}
