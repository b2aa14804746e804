import type { Act, ObjectPhrase } from './act.ts';

/** Things that are easily made or put in again, whatever they belong to. */
const SMALL_THINGS: ReadonlySet<string> = new Set(
  `permission grant token 令牌 トークン 토큰 токен link relation message dm block silence filter search process session console clipboard buffer query
   preset placeholder widget sticker avatar badge pin marker guide meal ingredient synonym nickname lock lease preference setting option
   category hotkey shortcut watch watcher watchpoint invite invitation rating pinpoint backtrace highlight gridline guideline divider separator
   autocomplete cronjob claim hold selection vertex waitlist wishlist watchlist blocklist allowlist keyword stopword bullet footnote hyperlink mapping
   event agenda coupon voucher discount promo promotion legend axis caption hashtag emote emoji reply heartbeat presence typing jargon acronym abbreviation glossary-entry term phrase proposal suggestion worklog waypoint stopover step meeting
   appointment webinar occurrence friendship rsvp friend tracking tracker shift timeslot guest invitee
   alert payee beneficiary recipient expense component mesh sprite primitive constraint geofence threshold`.split(
    /\s+/,
  ),
);

/** Said of things that stand on a list or only for a while: what is planned, pinned or cached is put there again. */
export const KEPT_FOR_A_WHILE: ReadonlySet<string> = new Set(
  'scheduled cached planned pinned saved drafted draft starred queued buffered muted bookmarked favorited favourited temporary temp stale expired'.split(
    ' ',
  ),
);

/** "A DNS record", "a mailing address", "a note on an order": one of many short entries. */
const SMALL_AMONG: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['record', new Set(['dns', 'cname', 'mx', 'txt', 'srv', 'zone'])],
  ['recordset', new Set(['dns', 'zone'])],
  ['user', new Set(['database', 'db', 'sql'])],
  ['login', new Set(['database', 'db', 'sql'])],
  ['position', new Set(['resume', 'playback', 'scroll'])],
  ['address', new Set('mailing shipping billing postal delivery customer home'.split(' '))],
  ['note', new Set('order ticket deal lead case issue incident'.split(' '))],
  ['status', new Set('project issue order task ticket deal workflow custom presence'.split(' '))],
  ['update', new Set(['status', 'progress'])],
  ['account', new Set(['payee', 'beneficiary', 'recipient'])],
  ['connection', new Set(['friend', 'contact'])],
  ['request', new Set('leave vacation absence off friend join follow pickup'.split(' '))],
  ['group', new Set(['guest'])],
  ['slot', new Set(['time', 'availability', 'appointment'])],
  ['menu', new Set('rich context navigation nav quick dropdown persistent'.split(' '))],
  ['options', new Set(['product', 'variant', 'field', 'dropdown', 'poll'])],
]);

/** The cache of something, or entries of it: it fills again. A machine that is one is none. */
export function isCached(words: readonly string[], isAllAtOnce: boolean): boolean {
  return (
    words.some((word) => CACHES.has(word)) &&
    (isAllAtOnce || words.some((word) => OF_CACHES.has(word)))
  );
}

const CACHES = new Set(['cache', '缓存', '快取', 'キャッシュ', '캐시', 'кэш', 'кеш', 'caché']);
const OF_CACHES = new Set(['entry', 'item', 'key', 'record']);

/** "Cleans build products": the next build makes them again. "Uninstalls a plugin": it is installed again. */
export function isMadeAgain({ lemma, object }: Act): boolean {
  if (lemma === 'uninstall') return INSTALLED.has(object.head);
  if (isThereOnce(lemma, object)) return true;
  return lemma === 'clean' && object.words.some((word) => BUILT.has(word));
}

/** "Merges two jars", "removes duplicates": what they held is still there, once. */
function isThereOnce(lemma: string, object: ObjectPhrase): boolean {
  return lemma === 'merge' || object.words.includes('duplicate');
}

const BUILT = new Set(['build', 'artifact', 'artefact']);
/** What comes from a store or a registry. */
const INSTALLED = new Set(
  'app application package plugin extension addon dependency library module theme'.split(' '),
);

/** Whether a thing is easily made or put in again. */
export function isSmallThing({ head, words, complement }: ObjectPhrase): boolean {
  if (SMALL_THINGS.has(head) || words.some((word) => SMALL_AMONG.get(head)?.has(word) === true))
    return true;
  if (DRAWN_ON.has(complement.at(-1) ?? '')) return true;
  return PICTURES.has(head) && complement.some((word) => SHOWN_WITH.has(word));
}

/** "A lamp of the scene": one of many things that are drawn or placed there. */
const DRAWN_ON = new Set('scene canvas sketch drawing slide timeline artboard diagram'.split(' '));

/** "An image of a product": one of several that a thing is shown with. */
const PICTURES = new Set(['image', 'photo', 'picture', 'thumbnail']);
const SHOWN_WITH = new Set(
  'list listing product variant item room property vehicle category'.split(' '),
);
